import type { Certainty } from '@doi-thoai/shared/calendar/calendar';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { dueMark } from '@doi-thoai/shared/words/followup';
import { language } from '#lib/ui/language.svelte.ts';

/** A due date as it is shown, with its mark: “17/01/2028 (chưa có lịch năm 2028)”. */
export function dueDate(due: CivilDate, certainty: Certainty): string {
  const mark = dueMark(due, certainty, language.current);
  return mark === '' ? shortDate(due) : `${shortDate(due)} (${mark})`;
}
