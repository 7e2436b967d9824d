import { ringsSince, type AssignmentState } from '@doi-thoai/shared/meeting/assignment-states';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/views/view';
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

/** The assignment whose bell rings: the one that has waited longest, unless the chair has closed the matter. */
export function ringing(assignments: Iterable<OwnAssignment>, data: Data): OwnAssignment | undefined {
  const about = data.about[only];
  const open = byUrgency(assignments).filter((row) => !data.petitions[row.petition]?.disposition);
  return about && open.find((row) => ringsSince(row, about) !== null);
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

/** What was merged into a petition, also by way of others, in the order of numbers: they are answered together. */
export function alsoAsked(data: Data, petition: OwnPetition | undefined): OwnPetition[] {
  const into = (id: string) => Object.values(data.petitions).filter((row) => row.mergedInto === id);
  const below = (id: string): OwnPetition[] => into(id).flatMap((row) => [row, ...below(row.id)]);
  return petition ? below(petition.id).sort((a, b) => a.no - b.no) : [];
}

/** The words to answer to: as given to this department, else as released to everyone. */
export function wordsOf(petition: OwnPetition | undefined): string {
  return petition?.text ?? petition?.released ?? '';
}
