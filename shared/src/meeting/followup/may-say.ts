import type { Meeting } from '../meeting.ts';
import type { Petition } from '../intake/petitions.ts';
import { standingIn } from './standing.ts';

/** What somebody may say of an answer: without the office, through it alone, or nothing yet. */
export type MaySay = 'here' | 'atOffice' | 'nothing';

/** Of a matter that was told: once without a person, again through the office (BX8). */
export function maySay(meeting: Meeting, matter: Petition): MaySay {
  if (!standingIn(meeting, matter).told) return 'nothing';
  const before = meeting.matterRecords.get(matter.id)?.reopenings ?? [];
  if (before.some(({ decision }) => decision === null)) return 'nothing';
  return before.length > 0 ? 'atOffice' : 'here';
}
