import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { holds, type AssignmentState } from '../meeting/answers/assignment-states.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { Petition } from '../meeting/intake/petitions.ts';

type Held = Pick<Assignment, 'petition' | 'part' | 'state' | 'offeredAt'>;

/** Who holds each matter now, the lead first. */
export function holdersOf<A extends Held>(assignments: Keyed<A>): ReadonlyMap<string, readonly A[]> {
  const held = new Map<string, A[]>();
  for (const row of rowsIn(assignments)) {
    if (!holds(row.state)) continue;
    const rows = held.get(row.petition);
    if (rows) rows.push(row);
    else held.set(row.petition, [row]);
  }
  for (const rows of held.values())
    rows.sort((a, b) => Number(b.part === 'lead') - Number(a.part === 'lead') || a.offeredAt - b.offeredAt);
  return held;
}

/** Whether the answer of whoever leads it is approved, or was given. */
export function isSettled(lead: { readonly state: AssignmentState } | undefined): boolean {
  return lead?.state === 'approved' || lead?.state === 'delivered';
}

/** What a matter is sorted by, and may be approved without; that is told of, and never forbidden. */
export const sortings = ['field', 'authority', 'necessity'] as const;
export type Sorting = (typeof sortings)[number];

/** What a matter is not sorted by yet; nothing where it is out of scope. */
export function lackingSortings(
  matter: Pick<Petition, Sorting> & { readonly outOfScope: object | null },
): readonly Sorting[] {
  return matter.outOfScope === null ? sortings.filter((sorting) => matter[sorting] === null) : [];
}
