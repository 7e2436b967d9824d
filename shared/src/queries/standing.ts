import { rowsIn, type Keyed } from '../engine/keyed.ts';
import {
  firstRaised,
  standingOf,
  standsForItself,
  type Counted,
  type PetitionStanding,
} from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';

export { leavesOwed, opensCommitment } from '../meeting/answers/owing.ts';
export { firstRaised, type PetitionStanding };

type Numbered = Counted & Pick<Petition, 'no'>;

export type Standing<P> = Readonly<Record<PetitionStanding, readonly P[]>>;

interface Inputs<P> {
  readonly petitions: Keyed<P>;
}

/** Where the petitions of a meeting stand, each once, by number; what is nobody's stands nowhere (N8). */
export function standing<P extends Numbered>({ petitions }: Inputs<P>): Standing<P> {
  const groups: Record<PetitionStanding, P[]> = { settled: [], owed: [], unresolved: [], notRaised: [] };
  const raised = firstRaised(petitions);
  for (const petition of rowsIn(petitions))
    if (standsForItself(petition)) groups[standingOf(petition, raised.has(petition.id))].push(petition);
  for (const group of Object.values(groups)) group.sort((a, b) => a.no - b.no);
  return groups;
}
