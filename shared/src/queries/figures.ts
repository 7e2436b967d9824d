import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { DispositionKind } from '../meeting/answers/dispositions.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import {
  firstRaised,
  standingOf,
  standsForItself,
  type Counted,
} from '../meeting/intake/petition-standing.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { SpeakingTurn } from '../meeting/session/turns.ts';
import { notReached } from './not-reached.ts';

interface Inputs {
  readonly petitions: Keyed<Counted>;
  readonly turns: Keyed<Pick<SpeakingTurn, 'registration' | 'startedAt'>>;
}

export interface Figures {
  readonly heard: number;
  readonly raised: number;
  readonly answered: number;
  readonly owed: number;
}

/** Who has begun to speak, by registration. */
export function heardIn(turns: Inputs['turns']): ReadonlySet<string> {
  return new Set(rowsIn(turns).flatMap((row) => (row.startedAt === null ? [] : [row.registration])));
}

/** The meeting so far in four numbers; what was merged counts once, with the one kept. */
export function figuresOf({ petitions, turns }: Inputs): Figures {
  const raised = firstRaised(petitions);
  const counts = { settled: 0, owed: 0, unresolved: 0, notRaised: 0 };
  for (const petition of rowsIn(petitions))
    if (standsForItself(petition)) counts[standingOf(petition, raised.has(petition.id))] += 1;
  const { settled, owed, unresolved } = counts;
  return { heard: heardIn(turns).size, raised: settled + owed + unresolved, answered: settled, owed };
}

interface Session extends Inputs {
  readonly registrations: Keyed<Pick<SpeakerRegistration, 'state'>>;
  readonly commitments: Keyed<Pick<Commitment, 'state'>>;
}

export interface ClosingFigures extends Figures {
  /** How many petitions were closed with each kind of disposition. */
  readonly kinds: Readonly<Partial<Record<DispositionKind, number>>>;
  /** People who were not reached; each is owed a written answer (BX6). */
  readonly notReached: number;
  readonly openCommitments: number;
}

/** What a session came to. */
export function closingFigures(session: Session): ClosingFigures {
  const kinds: Partial<Record<DispositionKind, number>> = {};
  for (const petition of rowsIn(session.petitions)) {
    const kind = standsForItself(petition) ? petition.disposition?.kind : undefined;
    if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return {
    ...figuresOf(session),
    kinds,
    notReached: notReached(session),
    openCommitments: rowsIn(session.commitments).filter(({ state }) => state === 'open').length,
  };
}
