import { weekday, type CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import type { Language, Translated } from '../text/language.ts';
import { say } from './say.ts';

/** The days of the week, by the number that the calendar gives them. */
export const days = {
  1: { vi: 'Thứ Hai', en: 'Monday' },
  2: { vi: 'Thứ Ba', en: 'Tuesday' },
  3: { vi: 'Thứ Tư', en: 'Wednesday' },
  4: { vi: 'Thứ Năm', en: 'Thursday' },
  5: { vi: 'Thứ Sáu', en: 'Friday' },
  6: { vi: 'Thứ Bảy', en: 'Saturday' },
  7: { vi: 'Chủ nhật', en: 'Sunday' },
} as const satisfies Readonly<Record<ReturnType<typeof weekday>, Translated>>;

/** “Thứ Sáu”, “Friday”. */
export function weekdayOf(date: CivilDate, language: Language): string {
  return say(days[weekday(date)], language);
}

/** “thứ Sáu, ngày 18/12/2026”, within a sentence of an office. */
export function dayInSentence(date: CivilDate): string {
  const day = weekdayOf(date, 'vi');
  return `${day.charAt(0).toLowerCase()}${day.slice(1)}, ngày ${shortDate(date)}`;
}
