import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import { isStillAsked, keptPetition } from '../meeting/intake/petition-standing.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Answer } from '../meeting/answers/answers.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { DepartmentId } from '../meeting/ids.ts';

export { answeredTogether, keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';

type Mergeable = Pick<Petition, 'id' | 'no' | 'mergedInto'>;

/** All that was merged into a petition, also by way of others, by number: they are answered together (P5). */
export function mergedInto<P extends Mergeable>(into: string, petitions: Keyed<P>): P[] {
  return rowsIn(petitions)
    .filter((petition) => isBelow(petition, into, petitions))
    .sort((a, b) => a.no - b.no);
}

function isBelow<P extends Mergeable>(petition: P, into: string, petitions: Keyed<P>): boolean {
  let row: P | undefined = petition;
  while (row && row.mergedInto !== null) {
    if (row.mergedInto === into) return true;
    row = rowOf(petitions, row.mergedInto);
  }
  return false;
}

/** What became of something that a speaker asks, and somebody else asked as well. */
export interface AskedBefore<P> {
  readonly own: P;
  /** What speaks for it: whose it is, and what its disposition is, stand in it. */
  readonly kept: P;
  /** Who answered it and when, earliest first. */
  readonly answered: readonly { readonly department: DepartmentId; readonly at: Instant }[];
}

interface Answered<P> {
  readonly petitions: Keyed<P>;
  readonly assignments: Keyed<Pick<Assignment, 'id' | 'petition' | 'department'>>;
  readonly answers: Keyed<Pick<Answer, 'id' | 'deliveredAt'>>;
}

/** Petitions of a speaker that were merged into another's: with what, answered when and by whom (P5, BX7). */
export function askedBefore<P extends Mergeable>(
  own: readonly string[],
  { petitions, assignments, answers }: Answered<P>,
): AskedBefore<P>[] {
  return own.flatMap((id) => {
    const [petition, kept] = [rowOf(petitions, id), keptPetition(petitions, id)];
    if (!petition || !kept || own.includes(kept.id)) return [];
    const answered = rowsIn(assignments)
      .filter((row) => row.petition === kept.id)
      .flatMap(({ id: assignment, department }) => {
        const at = rowOf(answers, assignment)?.deliveredAt ?? null;
        return at === null ? [] : [{ department, at }];
      })
      .sort((a, b) => a.at - b.at);
    return [{ own: petition, kept, answered }];
  });
}

type Asked<A> = Mergeable & Parameters<typeof isStillAsked>[0] & { readonly asker?: A | null };

/**
 * Who still asks a matter, by number: whoever raised it, and everyone whose own was merged into it. They are told what
 * became of it; who withdrew is told nothing.
 */
export function askersOf<A>(petitions: Keyed<Asked<A>>, matter: string): A[] {
  return rowsIn(petitions)
    .filter((row) => keptPetition(petitions, row.id)?.id === matter && isStillAsked(row))
    .sort((a, b) => a.no - b.no)
    .flatMap(({ asker }) => asker ?? []);
}
