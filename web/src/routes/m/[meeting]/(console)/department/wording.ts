import { department as words } from '#lib/words/department.ts';
import { assignmentStates } from '#lib/words/meeting.ts';
import { nameOf } from '#lib/words/people.ts';
import type { OwnAssignment, OwnPetition } from './model.ts';

export function stateWord(assignment: OwnAssignment): string {
  if (assignment.needsMinutes !== null) return words.asked(assignment.needsMinutes);
  return assignmentStates[assignment.state];
}

/** Who asks, as this department may know it: a name by consent, else the number. */
export function askerOf({ asker }: OwnPetition): string {
  const known = asker.name !== '' || asker.no !== null;
  return [known ? nameOf(asker) : '', asker.unit].filter(Boolean).join(', ');
}
