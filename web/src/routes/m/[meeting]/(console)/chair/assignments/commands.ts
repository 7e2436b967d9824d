import { answeringFor } from '@doi-thoai/shared/queries/assignments';
import { chair } from '#lib/words/chair.ts';
import type { Assignment, ChairModel, Petition } from '../model.svelte.ts';

/** The first department that is tapped leads, the others support (BL8). */
export function assignDepartment(model: ChairModel, petition: Petition, department: string): void {
  const given = model.giving.filter((one) => one.petition === petition.id);
  if (given.some((one) => one.department === department)) return;
  const led = [...answeringFor(petition, model.assignments), ...given].some((row) => row.part === 'lead');
  const part = led ? 'supporting' : 'lead';
  void model.meeting.act('petitions.assign', { petition: petition.id, department, part });
}

/** Takes an offer back; the toast gives it again. */
export function withdrawAssignment(model: ChairModel, { id, petition, department, part }: Assignment): void {
  void model.meeting.act(
    'assignments.withdraw',
    { assignment: id },
    {
      done: chair.takenBack(model.departmentName(department)),
      undo: () => void model.meeting.act('petitions.assign', { petition, department, part }),
    },
  );
}
