import type { Petition } from '../meeting/intake/petitions.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Viewer } from './viewer.ts';

/** Whether a petition is a department's: it was given it, it is to see to it, or it owes something of it. */
export function holds(
  { department: own }: Pick<Viewer, 'department'>,
  row: Petition,
  meeting: Meeting,
): boolean {
  return (
    own !== null &&
    (row.departments.includes(own) || row.disposition?.department === own || owes(meeting, own, row.id))
  );
}

/** What was given out after the day, or handed over since. */
function owes({ commitments }: Meeting, own: string, petition: string): boolean {
  const its = commitments.find(
    (row) =>
      row.petition === petition && row.department === own && row.state === 'open' && row.part !== undefined,
  );
  return its !== undefined;
}
