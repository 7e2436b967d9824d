import { later, minutes, type Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import { answeringFor } from '../meeting/answers/answering.ts';
import { holds, ringsSince } from '../meeting/answers/assignment-states.ts';
import { only } from '../engine/view.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { Floor } from '../meeting/session/floor.ts';
import { firstRaised, standsForItself, type Counted } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';

export { responsibleFor } from '../meeting/answers/answering.ts';
export { rises } from '../meeting/answers/assignment-states.ts';
export { answeringFor, holds, ringsSince };

type Offer = Pick<Assignment, 'petition' | 'state' | 'offeredAt'>;
type Given = Offer & Pick<Assignment, 'id' | 'department' | 'part' | 'respondedAt'>;

interface Inputs<A> {
  readonly assignments: Keyed<A>;
  readonly petitions: Keyed<Counted>;
}

/** What became of giving a petition to departments: who answers it, lead first, then who said that it is not theirs. */
export function assignmentsOf<A extends Given>(
  petition: Pick<Petition, 'id' | 'departments'>,
  assignments: Keyed<A>,
): A[] {
  const declined = rowsIn(assignments).filter(
    (row) => row.petition === petition.id && row.state === 'declined',
  );
  return [...answeringFor(petition, assignments), ...declined.sort(oldestFirst)];
}

/**
 * What the chair waits for: assignments of petitions that were raised and are open, those of the present one first,
 * then oldest first, so that nothing jumps. A refusal stays until another department has been asked in its place.
 */
export function awaited<A extends Given>({ assignments, petitions }: Inputs<A>, present?: string): A[] {
  const all = rowsIn(assignments);
  const raised = firstRaised(petitions);
  return all
    .filter((row) => {
      const petition = rowOf(petitions, row.petition);
      if (!petition || petition.disposition || !standsForItself(petition) || !raised.has(petition.id))
        return false;
      if (row.state === 'declined') return !all.some((other) => replaces(other, row));
      return row.state !== 'withdrawn' && row.state !== 'delivered';
    })
    .sort((a, b) => Number(b.petition === present) - Number(a.petition === present) || oldestFirst(a, b));
}

function replaces(other: Given, declined: Given): boolean {
  return (
    other.petition === declined.petition &&
    other.part === declined.part &&
    other.offeredAt >= (declined.respondedAt ?? declined.offeredAt) &&
    holds(other.state)
  );
}

function oldestFirst(a: Given, b: Given): number {
  return a.offeredAt - b.offeredAt || (a.id < b.id ? -1 : 1);
}

type Asking = Pick<Assignment, 'needsMinutes'> & { readonly minutesAskedAt: Instant | null };

/** When the minutes that a department asked for are over; null where it asked for none. */
export function minutesEnd({ needsMinutes, minutesAskedAt }: Asking): Instant | null {
  return needsMinutes === null || minutesAskedAt === null
    ? null
    : later(minutesAskedAt, minutes(needsMinutes));
}

type Session = Parameters<typeof ringsSince>[1];

/** Whether a tablet rings for an offer: not any more once the chair has closed the matter. */
export function rings(
  offer: Offer,
  session: Session | undefined,
  petitions: Keyed<Pick<Counted, 'disposition'>>,
): boolean {
  if (!session || ringsSince(offer, session) === null) return false;
  return !rowOf(petitions, offer.petition)?.disposition;
}

/**
 * The assignment whose bell rings: the one that has waited longest. Whatever comes before the hall meanwhile, no other
 * comes under a finger that answers it.
 */
export function ringing<A extends Offer>(
  assignments: Keyed<A>,
  session: Session | undefined,
  petitions: Keyed<Pick<Counted, 'disposition'>>,
): A | undefined {
  return rowsIn(assignments)
    .filter((row) => rings(row, session, petitions))
    .sort((a, b) => a.offeredAt - b.offeredAt)[0];
}

type Ready = Offer & Pick<Assignment, 'id'>;

/**
 * The assignment whose answer lies ready, submitted or approved before, and whose petition is before the hall in session:
 * its department is called to read it by a bell of its own.
 */
export function liesReady<A extends Ready>({
  about,
  floor,
  assignments,
}: {
  readonly about: Keyed<{ readonly state: string }>;
  readonly floor: Keyed<Pick<Floor, 'petition'>>;
  readonly assignments: Keyed<A>;
}): A | undefined {
  const petition = rowOf(floor, only)?.petition ?? null;
  if (petition === null || rowOf(about, only)?.state !== 'inSession') return undefined;
  return rowsIn(assignments).find(
    (row) => row.petition === petition && (row.state === 'approved' || row.state === 'submitted'),
  );
}
