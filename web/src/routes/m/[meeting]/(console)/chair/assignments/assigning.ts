import { answeringFor } from '@doi-thoai/shared/queries/assignments';
import { chair } from '#lib/words/chair.ts';
import type { Chairing } from '../chairing.svelte.ts';
import type { Assignment, Petition } from '../entities.ts';

/** The first department that is tapped leads, the others support (BL8). */
export function assignDepartment(chairing: Chairing, petition: Petition, department: string): void {
  const led = answeringFor(petition, chairing.assignments).some((row) => row.part === 'lead');
  const part = led ? 'supporting' : 'lead';
  void chairing.meeting.act('petitions.assign', { petition: petition.id, department, part });
}

/** Takes an offer back; the toast gives it again. */
export function withdrawAssignment(chairing: Chairing, { id, petition, department, part }: Assignment): void {
  void chairing.meeting.act(
    'assignments.withdraw',
    { assignment: id },
    {
      done: chair.takenBack(chairing.departmentName(department)),
      undo: () => void chairing.meeting.act('petitions.assign', { petition, department, part }),
    },
  );
}
