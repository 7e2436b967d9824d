import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import { answerDue } from '../calendar/due-rules.ts';
import type { Instant } from '../calendar/instant.ts';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';

/** The date that is proposed for what is owed: the rule profile's working days from today (D4). */
export function usualDue(workingDays: number, now: Instant): CivilDate {
  return answerDue(workingDays, civilDateOf(now), vietnamCalendar);
}
