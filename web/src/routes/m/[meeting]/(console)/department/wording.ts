import type { AssignmentState } from '@doi-thoai/shared/meeting/assignment-states';
import { department as words } from '#lib/messages/department.ts';
import type { OwnAssignment, OwnPetition } from './view.ts';

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
export function askerOf(petition: OwnPetition): string {
  const { honorific, name, unit } = petition.asker;
  const person = [capital(honorific), name].filter(Boolean).join(' ');
  const who = person || (petition.asker.no === null ? '' : words.speaker(petition.asker.no));
  return [who, unit].filter(Boolean).join(', ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
