import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import type { Petition } from '../intake/petitions.ts';
import { holds } from './assignment-states.ts';
import type { Assignment } from './assignments.ts';

/** The state is left out where only those are known that hold. */
type Given = Pick<Assignment, 'petition' | 'department' | 'part'> & Partial<Pick<Assignment, 'state'>>;
/** Who holds it now stands in it in the order in which it was given to them. */
type AssignedPetition = Pick<Petition, 'id' | 'departments'>;

/** Assignments by petition: a conclusion asks for those of every petition between two changes. */
const indexes = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

function byPetition<A extends Given>(assignments: Keyed<A>): ReadonlyMap<string, readonly A[]> {
  const known = indexes.get(assignments);
  if (known) return known as ReadonlyMap<string, readonly A[]>;
  const index = new Map<string, A[]>();
  for (const row of rowsIn(assignments)) {
    const given = index.get(row.petition);
    if (given) given.push(row);
    else index.set(row.petition, [row]);
  }
  indexes.set(assignments, index);
  return index;
}

/** Who answers a petition: the lead first, then those who support, in the order in which it was given to them. */
export function answeringFor<A extends Given>(
  { id, departments }: AssignedPetition,
  assignments: Keyed<A>,
): A[] {
  const given = byPetition(assignments).get(id) ?? [];
  return given
    .filter((row) => row.state === undefined || holds(row.state))
    .sort(
      (a, b) =>
        Number(b.part === 'lead') - Number(a.part === 'lead') ||
        departments.indexOf(a.department) - departments.indexOf(b.department),
    );
}

/** The department that is named where one answers for all: the lead, else whoever was given the petition first. */
export function responsibleFor(petition: AssignedPetition, assignments: Keyed<Given>): string | null {
  return answeringFor(petition, assignments)[0]?.department ?? null;
}
