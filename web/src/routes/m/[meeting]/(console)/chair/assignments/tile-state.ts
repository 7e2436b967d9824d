import { departmentNote, type DepartmentNote } from '#lib/parts/department-note.ts';
import { assignmentTones } from '#lib/live/tones.ts';
import { chairFloor } from '#lib/words/chair-floor.ts';
import { chairRecord } from '#lib/words/chair-record.ts';
import { assignmentStates } from '#lib/words/meeting.ts';
import type { State } from '#lib/ui/state.ts';
import type { Assignment, ChairModel, Department } from '../model.svelte.ts';

/** What its tablet, or the list of who is present, says of whether a department can be called (BX2). */
export function noteOf(
  model: ChairModel,
  department: Pick<Department, 'id' | 'present'> | undefined,
  row: Assignment | undefined,
): DepartmentNote | undefined {
  if (!department || (row && row.state !== 'offered')) return undefined;
  return departmentNote({
    reach: model.reach,
    department: department.id,
    absent: model.attendance && !department.present,
    ringing: row,
  });
}

/** The same where there is little room: whoever has no device is called aloud, whatever the reason. */
export function inBrief(note: DepartmentNote): string {
  return note.aloud ? chairFloor.aloud : note.word;
}

/** Where an assignment stands: of one that nobody has answered only what its tablet has told. */
export function stateOf(model: ChairModel, row: Assignment): { readonly word: string; readonly tone: State } {
  const note = noteOf(model, model.departments[row.department], row);
  if (note) return { word: inBrief(note), tone: note.tone };
  if (row.needsMinutes !== null) return { word: chairRecord.asksTime(row.needsMinutes), tone: 'wait' };
  return { word: assignmentStates[row.state], tone: assignmentTones[row.state] };
}
