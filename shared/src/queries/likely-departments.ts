import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import { holds } from '../meeting/answers/assignment-states.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import { wordsFollow } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { Department } from '../meeting/plan/facts.ts';
import { similarity, wordsOf } from '../text/fold.ts';
import type { DepartmentId } from '../meeting/ids.ts';

type Answering = Pick<Department, 'id' | 'name' | 'fields' | 'present'>;
type Asked = Pick<Petition, 'id' | 'text' | 'field' | 'mergedInto' | 'merged'> & {
  /** Where who asks is from, as far as it is known. */
  readonly asker?: { readonly unit: string };
};
type Given = Pick<Assignment, 'petition' | 'department' | 'state' | 'suggested'>;

/** Why a department is offered first. */
export type Likelihood = 'suggested' | 'named' | 'similar' | 'experienced' | 'field' | 'home';

export interface Likely<D> {
  readonly department: D;
  readonly why: Likelihood | undefined;
}

interface Inputs<D> {
  readonly departments: Keyed<D>;
  readonly petitions: Keyed<Asked>;
  readonly assignments: Keyed<Given>;
}

const weights: Readonly<{ [Why in Likelihood]: number }> = {
  suggested: 16,
  similar: 8,
  named: 8,
  experienced: 5,
  field: 4,
  home: 3,
};
/** Texts that share so much ask for the same (see `similarity`). */
const alike = 0.45;
/** Twice may be chance, from then on a department usually answers the field. */
const usually = 2;

/** What says that a matter is a certain place's. */
const ofThePlace: ReadonlySet<Likelihood> = new Set(['suggested', 'named', 'similar', 'home']);

/** People name the place and not its committee: “phường Quang Trung”. */
const committee = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu;

const byName = new Intl.Collator('vi');

/**
 * Departments with the likeliest to answer first: by what was suggested, by words of the text, by what they
 * answered before, by field, by where the asker is from, then who is in the hall; bodies of other places come last. What this very petition was assigned to does not move the
 * order, so that no button jumps away under a finger.
 */
export function likelyDepartments<D extends Answering>(petition: Asked, inputs: Inputs<D>): Likely<D>[] {
  const reasons = reasonsFor(petition, inputs);
  const places = placesOf(inputs.departments);
  const scored = rowsIn(inputs.departments).map((department) => {
    const isPlace = places.has(department.id);
    const why = (reasons.get(department.id) ?? []).filter((one) => !isPlace || ofThePlace.has(one));
    if (isPlace && why.length === 0) return { department, why: undefined, score: -1 };
    const score = why.reduce((sum, one) => sum + weights[one], 0) + (department.present ? 1 : 0);
    const strongest = [...why].sort((a, b) => weights[b] - weights[a])[0];
    return { department, why: strongest, score };
  });
  return scored
    .sort((a, b) => b.score - a.score || byName.compare(a.department.name, b.department.name))
    .map(({ department, why }) => ({ department, why }));
}

/**
 * An order that was drawn up earlier with the departments as they are by now: who joined since stands at the end, so
 * that nothing moves under a finger, and whoever is no longer called leaves.
 */
export function withNewcomers<D extends Pick<Department, 'id'>>(
  order: readonly Likely<D>[],
  departments: Keyed<D>,
): Likely<D>[] {
  const known = new Set(order.map(({ department }) => department.id));
  const stay = order.flatMap(({ department: { id }, why }) => {
    const department = rowOf(departments, id);
    return department ? [{ department, why }] : [];
  });
  const joined = rowsIn(departments).filter(({ id }) => !known.has(id));
  return [...stay, ...joined.map((department) => ({ department, why: undefined }))];
}

/** The first of the list, and whoever holds the petition already in place of the last ones. */
export function offered<D extends Pick<Department, 'id'>>(
  likely: readonly Likely<D>[],
  held: ReadonlySet<string>,
  most: number,
): Likely<D>[] {
  const first = likely.slice(0, most);
  const missing = likely.slice(most).filter((one) => held.has(one.department.id));
  for (const one of missing) {
    const free = first.findLastIndex((other) => !held.has(other.department.id));
    if (free >= 0) first[free] = one;
  }
  return first;
}

/** Where several places have a body each, a field that all of them work in says nothing about any of them. */
function placesOf(departments: Keyed<Answering>): Set<string> {
  const bodies = rowsIn(departments).filter(({ name }) => committee.test(name));
  return new Set(bodies.length > 1 ? bodies.map(({ id }) => id) : []);
}

function reasonsFor(petition: Asked, inputs: Inputs<Answering>): Map<string, Likelihood[]> {
  const reasons = new Map<string, Likelihood[]>();
  const add = (department: DepartmentId, why: Likelihood) => {
    const known = reasons.get(department) ?? [];
    if (!known.includes(why)) reasons.set(department, [...known, why]);
  };
  const words = ` ${wordsOf(petition.text).join(' ')} `;
  const home = ` ${wordsOf(petition.asker?.unit ?? '').join(' ')} `;
  for (const { id, name, fields } of rowsIn(inputs.departments)) {
    if (petition.field !== null && fields.includes(petition.field)) add(id, 'field');
    const called = ` ${wordsOf(name.replace(committee, '')).join(' ')} `;
    if (words.includes(called)) add(id, 'named');
    else if (home.includes(called)) add(id, 'home');
  }
  const inField = new Map<string, number>();
  const likeness = new Map<string, boolean>();
  for (const assignment of rowsIn(inputs.assignments)) {
    const { department } = assignment;
    if (assignment.petition === petition.id) {
      if (assignment.state === 'declined' && assignment.suggested) add(assignment.suggested, 'suggested');
      continue;
    }
    const other = rowOf(inputs.petitions, assignment.petition);
    if (!other || !holds(assignment.state)) continue;
    if (other.field !== null && other.field === petition.field)
      inField.set(department, (inField.get(department) ?? 0) + 1);
    const same = likeness.get(other.id) ?? isAlike(petition, other);
    likeness.set(other.id, same);
    if (same) add(department, 'similar');
  }
  for (const [department, times] of inField) if (times >= usually) add(department, 'experienced');
  return reasons;
}

function isAlike(petition: Asked, other: Asked): boolean {
  return (
    petition.mergedInto === other.id ||
    petition.merged.includes(other.id) ||
    (!wordsFollow(petition) && similarity(petition.text, other.text) >= alike)
  );
}
