import type { Meeting } from '../meeting.ts';
import type { PetitionId } from '../ids.ts';

/**
 * Whether something hangs on a petition that would be lost from sight if the petition went: a merge, a department's
 * work, an answer, a comment, a promise, a letter to an upper body.
 */
export function isInUse(meeting: Meeting, petition: PetitionId): boolean {
  const row = meeting.petitions.get(petition);
  if (!row) return false;
  if (row.mergedInto !== null || row.merged.length > 0 || row.departments.length > 0) return true;
  if (row.disposition !== null || row.chairAnswer !== null) return true;
  return meeting.comments.find((one) => one.petition === petition) !== undefined || isOwed(meeting, petition);
}

/** Whether something is owed on a petition that is followed up under its number: a promise, a letter, what was noted since. */
export function isOwed(meeting: Meeting, petition: PetitionId): boolean {
  return (
    meeting.commitments.find((one) => one.petition === petition && one.state !== 'discarded') !== undefined ||
    meeting.matterRecords.has(petition) ||
    meeting.escalations.find((one) => one.petitions.includes(petition)) !== undefined
  );
}
