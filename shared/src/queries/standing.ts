import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Instant } from '../calendar/instant.ts';
import type { DispositionKind } from '../meeting/answers/dispositions.ts';
import {
  firstRaised,
  isMoot,
  standingOf,
  standsForItself,
  type PetitionStanding,
} from '../meeting/intake/petition-standing.ts';

export { leavesOwed, opensCommitment } from '../meeting/answers/owing.ts';
export { firstRaised, type PetitionStanding };

/** Who asks is named by a meeting's row itself and by a view's entity in its asker. */
type Asked =
  { readonly registration: string | null } | { readonly asker: { readonly registration: string | null } };

type Counted = Asked & {
  readonly id: string;
  readonly no: number;
  readonly raisedAt: Instant | null;
  readonly mergedInto: string | null;
  readonly merged: readonly string[];
  readonly departments: readonly string[];
  readonly rerouted: boolean;
  readonly disposition: { readonly kind: DispositionKind } | null;
};

export type Standing<P> = Readonly<Record<PetitionStanding, readonly P[]>>;

interface Held<P> {
  readonly petitions: Keyed<P>;
  readonly registrations: Keyed<{ readonly state: string }>;
}

/** Where the petitions of a meeting stand, each once, by number; what is moot stands nowhere (N8). */
export function standing<P extends Counted>({ petitions, registrations }: Held<P>): Standing<P> {
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

function speakerOf(petition: Asked): string | null {
  return 'asker' in petition ? petition.asker.registration : petition.registration;
}
