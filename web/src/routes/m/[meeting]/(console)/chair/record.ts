import { holds } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { DispositionKind } from '@doi-thoai/shared/meeting/answers/dispositions';
import type { Assignment, Collection, Petition, Registration } from './entities.ts';

type Petitions = Collection<Petition>;

/** Whether a petition stands for itself: neither merged into another nor sent to citizen reception. */
function stands(petition: Petition): boolean {
  return petition.mergedInto === null && !petition.rerouted;
}

/** A speaker's petitions as they are answered: those that were merged stand for the one they were merged into. */
export function petitionsOf(registration: Registration | undefined, petitions: Petitions): Petition[] {
  const kept = new Map<string, Petition>();
  for (const id of registration?.petitions ?? []) {
    let petition = petitions[id];
    while (petition && petition.mergedInto !== null) petition = petitions[petition.mergedInto];
    if (petition && !petition.rerouted) kept.set(petition.id, petition);
  }
  return [...kept.values()];
}

/** Dispositions after which something is still owed. */
const owed: ReadonlySet<DispositionKind> = new Set(['toBeVerified', 'writtenReply', 'escalated']);

export interface Standing {
  readonly settled: readonly Petition[];
  readonly owed: readonly Petition[];
  readonly unresolved: readonly Petition[];
  readonly notRaised: readonly Petition[];
}

/** What nobody asks any more: the speaker withdrew or was not admitted before it was raised. */
function isMoot(petition: Petition, registrations: Collection<Registration>): boolean {
  const state = registrations[petition.asker.registration ?? '']?.state;
  const gone = state === 'withdrawn' || state === 'rejected';
  return gone && petition.raisedAt === null && petition.merged.length === 0 && !petition.disposition;
}

/** Where the petitions of a meeting stand, each once, by number. */
export function standing(petitions: Petitions, registrations: Collection<Registration>): Standing {
  const groups = {
    settled: [] as Petition[],
    owed: [] as Petition[],
    unresolved: [] as Petition[],
    notRaised: [] as Petition[],
  };
  const own = Object.values(petitions)
    .filter((petition) => stands(petition) && !isMoot(petition, registrations))
    .sort((a, b) => a.no - b.no);
  for (const petition of own) groups[groupOf(petition)].push(petition);
  return groups;
}

function groupOf({ disposition, raisedAt }: Petition): keyof Standing {
  if (disposition) return owed.has(disposition.kind) ? 'owed' : 'settled';
  return raisedAt === null ? 'notRaised' : 'unresolved';
}

/**
 * What the chair waits for: assignments of petitions that were raised and are open, those of the present one first,
 * then oldest first, so that nothing jumps. A refusal stays until another department has been asked in its place.
 */
export function openAssignments(
  assignments: Collection<Assignment>,
  petitions: Petitions,
  present?: string,
): Assignment[] {
  const all = Object.values(assignments);
  return all
    .filter((row) => {
      const petition = petitions[row.petition];
      if (!petition || petition.raisedAt === null || petition.disposition || !stands(petition)) return false;
      if (row.state === 'declined') return !all.some((other) => replaces(other, row));
      return row.state !== 'withdrawn' && row.state !== 'delivered';
    })
    .sort(
      (a, b) =>
        Number(b.petition === present) - Number(a.petition === present) ||
        a.offeredAt - b.offeredAt ||
        (a.id < b.id ? -1 : 1),
    );
}

function replaces(other: Assignment, declined: Assignment): boolean {
  return (
    other.petition === declined.petition &&
    other.part === declined.part &&
    other.offeredAt >= (declined.respondedAt ?? declined.offeredAt) &&
    holds(other.state)
  );
}

/** The assignments that hold for one petition, lead first. */
export function heldFor(petition: string, assignments: Collection<Assignment>): Assignment[] {
  return Object.values(assignments)
    .filter((row) => row.petition === petition && holds(row.state))
    .sort((a, b) => (a.part === b.part ? a.offeredAt - b.offeredAt : a.part === 'lead' ? -1 : 1));
}
