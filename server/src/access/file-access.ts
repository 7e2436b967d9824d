import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { filesOfFollowUp } from '@doi-thoai/shared/meeting/followup/records';
import type { Actor, Role } from '@doi-thoai/shared/meeting/roles';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Those who run a session read what was handed in as well as what is answered. */
const staff: readonly Role[] = ['chair', 'moderator', 'secretary', 'coordinator'];

/**
 * Whether somebody's view holds the file: a slip is handwriting and personal, so only those who run the session
 * and the desk that took it look at it; evidence is for them and for the department that attached it.
 */
export function mayRead(meeting: Meeting, actor: Actor, file: string): boolean {
  if (staff.includes(actor.role)) return meetingKind.filesOf(meeting).has(file);
  if (actor.role === 'desk')
    return (
      meeting.registrations.find((row) => row.slip?.id === file && row.takenBy === actor.seat) !== undefined
    );
  // The registry sees papers, and no petition.
  if (actor.role === 'registry') return meeting.papers.find((row) => row.file?.id === file) !== undefined;
  if (actor.role !== 'department') return false;
  if (isOfOwnPart(meeting, actor, file)) return true;
  const attached = meeting.answers.filter((answer) => answer.evidence.some(({ id }) => id === file));
  return attached.some(({ id }) => meeting.assignments.get(id)?.department === actor.department);
}

/** A body looks at what it gave with its reports, and at what was found when somebody made sure of them. */
function isOfOwnPart({ commitments, partRecords }: Meeting, { department }: Actor, file: string): boolean {
  const own = partRecords.filter(({ id }) => commitments.get(id)?.department === department);
  return filesOfFollowUp({ partRecords: own, matterRecords: [] }).includes(file);
}
