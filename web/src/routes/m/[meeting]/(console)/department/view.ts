import { ringsSince, type AssignmentState } from '@doi-thoai/shared/meeting/assignment-states';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/views/view';
import { department as words } from '#lib/messages/department.ts';
import type { State } from '#lib/ui/state.ts';

export type Data = DataOf<'department'>;
export type OwnAssignment = EntityOf<'department', 'assignments'>;
export type OwnPetition = EntityOf<'department', 'petitions'>;

/** What is asked of the department, most pressing first. */
const urgency: Readonly<Record<AssignmentState, number>> = {
  offered: 0,
  returned: 1,
  acknowledged: 2,
  drafting: 3,
  submitted: 4,
  approved: 5,
  delivered: 6,
  declined: 7,
  withdrawn: 8,
};

export function byUrgency(assignments: Iterable<OwnAssignment>): OwnAssignment[] {
  return [...assignments]
    .filter((row) => row.state !== 'withdrawn' && row.state !== 'declined')
    .sort((a, b) => urgency[a.state] - urgency[b.state] || a.offeredAt - b.offeredAt);
}

/** The assignment whose bell rings: the one that has waited longest. */
export function ringing(assignments: Iterable<OwnAssignment>, data: Data): OwnAssignment | undefined {
  const about = data.about[only];
  return about && byUrgency(assignments).find((row) => ringsSince(row, about) !== null);
}

export function stateWord(assignment: OwnAssignment): string {
  if (assignment.needsMinutes !== null) return words.asked(assignment.needsMinutes);
  const word: Readonly<Record<AssignmentState, string>> = {
    offered: words.stateOffered,
    acknowledged: words.stateAcknowledged,
    drafting: words.stateDrafting,
    submitted: words.stateSubmitted,
    returned: words.stateReturned,
    approved: words.stateApproved,
    delivered: words.stateDelivered,
    declined: words.stateDeclined,
    withdrawn: words.stateWithdrawn,
  };
  return word[assignment.state];
}

export const tone: Readonly<Record<AssignmentState, State>> = {
  offered: 'ring',
  acknowledged: 'seen',
  drafting: 'seen',
  submitted: 'wait',
  returned: 'ring',
  approved: 'done',
  delivered: 'done',
  declined: 'other',
  withdrawn: 'other',
};

/** Who asks, as this department may know it: a name by consent, else the number. */
export function askerOf(petition: OwnPetition): string {
  const { honorific, name, unit } = petition.asker;
  const person = [capital(honorific), name].filter(Boolean).join(' ');
  const who = person || (petition.asker.no === null ? '' : words.speaker(petition.asker.no));
  return [who, unit].filter(Boolean).join(', ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words to answer to: as given to this department, else as released to everyone. */
export function wordsOf(petition: OwnPetition | undefined): string {
  return petition?.text ?? petition?.released ?? '';
}
