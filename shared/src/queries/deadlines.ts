import { certaintyOf, type Calendar } from '../calendar/calendar.ts';
import { civilDateOf } from '../calendar/civil-date.ts';
import { answerDue } from '../calendar/due-rules.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';

/** Until when something is owed, and how far that day can be relied on. */
export type Due = Pick<Commitment, 'due' | 'certainty'>;

/** The date that is proposed for what is owed: the rule profile's working days from today, by a calendar (D4). */
export function usualDue(workingDays: number, now: Instant, calendar: Calendar): Due {
  const today = civilDateOf(now);
  const due = answerDue(workingDays, today, calendar);
  return { due, certainty: certaintyOf(calendar, today, due) };
}
