import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import { queueInOrder } from '../meeting/session/queue-order.ts';
import type { SpeakingTurn } from '../meeting/session/turns.ts';
import { fairness } from './fairness.ts';

/** Why somebody might be called before others (BX10). */
export type Preference = 'firstTime' | 'unitWaits' | 'fieldWaits';

export interface Waiting<R> {
  readonly registration: R;
  readonly prefer: readonly Preference[];
}

type Preferable = Pick<SpeakerRegistration, 'id' | 'no' | 'state' | 'rank' | 'unit' | 'field' | 'firstTime'>;

interface Session<R> {
  readonly registrations: Keyed<R>;
  readonly petitions: Keyed<Pick<Petition, 'field' | 'raisedAt'>>;
  readonly turns: Keyed<Pick<SpeakingTurn, 'registration' | 'startedAt' | 'spokenMs'>>;
}

/** Who waits to speak, first to be called first, each with the reasons to prefer them. */
export function waitingToSpeak<R extends Preferable>(session: Session<R>): Waiting<R>[] {
  const turns = rowsIn(session.turns);
  const silent = new Set(
    fairness(rowsIn(session.registrations), turns)
      .units.filter((share) => share.turns === 0)
      .map((share) => share.unit),
  );
  const touched = new Set<string | null>();
  for (const { field, raisedAt } of rowsIn(session.petitions)) if (raisedAt !== null) touched.add(field);
  // Before anyone has spoken, that nobody did holds for all and says nothing.
  const begun = turns.some((turn) => turn.startedAt !== null);
  return queueInOrder(session).map((registration) => {
    const { firstTime, unit, field } = registration;
    const prefer: Preference[] = [];
    if (firstTime) prefer.push('firstTime');
    if (begun && unit !== '' && silent.has(unit)) prefer.push('unitWaits');
    if (begun && field !== null && !touched.has(field)) prefer.push('fieldWaits');
    return { registration, prefer };
  });
}
