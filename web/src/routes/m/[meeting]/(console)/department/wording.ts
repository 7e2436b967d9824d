import type { AssignmentState } from '@doi-thoai/shared/meeting/answers/assignment-states';
import { department as words } from '#lib/words/department.ts';
import { nameOf } from '#lib/words/people.ts';
import type { OwnAssignment, OwnPetition } from './model.ts';

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

/** Who asks, as this department may know it: a name by consent, else the number. */
export function askerOf({ asker }: OwnPetition): string {
  const known = asker.name !== '' || asker.no !== null;
  return [known ? nameOf(asker) : '', asker.unit].filter(Boolean).join(', ');
}
