import type { Certainty } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { CommitmentState } from '../meeting/followup/commitments.ts';
import type { Language, Translated } from '../text/language.ts';
import { say } from './say.ts';

/** Where a commitment stands. */
export const commitmentStates = {
  captured: { vi: 'đã ghi', en: 'written down' },
  readBack: { vi: 'đang đọc lại', en: 'being read back' },
  open: { vi: 'đang thực hiện', en: 'open' },
  discarded: { vi: 'đã bỏ', en: 'discarded' },
} as const satisfies Readonly<Record<CommitmentState, Translated>>;

/** What stands beside a date that cannot be relied on yet. */
const dueMarks = {
  expected: { vi: 'theo lịch dự kiến', en: 'by the expected calendar' },
  noCalendar: { vi: 'chưa có lịch năm {year}', en: 'no calendar of {year} yet' },
} as const satisfies Readonly<Record<Exclude<Certainty, 'official'>, Translated>>;

/** How far a date can be relied on, in a few words; empty where there is nothing to say (TD12). */
export function dueMark(due: CivilDate, certainty: Certainty, language: Language): string {
  return certainty === 'official' ? '' : say(dueMarks[certainty], language, { year: due.slice(0, 4) });
}
