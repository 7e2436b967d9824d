import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import {
  firstRaised,
  isMoot,
  speakerOf,
  standingOf,
  standsForItself,
  type Asked,
  type Counted,
  type PetitionStanding,
  type TakenUp,
} from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';

export { leavesOwed, opensCommitment } from '../meeting/answers/owing.ts';
export { firstRaised, type PetitionStanding };

type Numbered = Asked & Counted & TakenUp & Pick<Petition, 'no'>;

export type Standing<P> = Readonly<Record<PetitionStanding, readonly P[]>>;

interface Inputs<P> {
  readonly petitions: Keyed<P>;
  readonly registrations: Keyed<Pick<SpeakerRegistration, 'state'>>;
}

/** Where the petitions of a meeting stand, each once, by number; what is moot stands nowhere (N8). */
export function standing<P extends Numbered>({ petitions, registrations }: Inputs<P>): Standing<P> {
  const groups: Record<PetitionStanding, P[]> = { settled: [], owed: [], unresolved: [], notRaised: [] };
  const raised = firstRaised(petitions);
  for (const petition of rowsIn(petitions)) {
    const speaker = rowOf(registrations, speakerOf(petition));
    if (standsForItself(petition) && !isMoot(petition, speaker))
      groups[standingOf(petition, raised.has(petition.id))].push(petition);
  }
  for (const group of Object.values(groups)) group.sort((a, b) => a.no - b.no);
  return groups;
}
