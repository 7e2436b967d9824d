import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import * as days from '@doi-thoai/shared/words/days';
import { language } from '#lib/ui/language.svelte.ts';

/** “Thứ Sáu”, “Friday”. */
export function weekdayOf(date: CivilDate): string {
  return days.weekdayOf(date, language.current);
}
