import { certaintyOf, type Calendar, type Certainty } from '../../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { answerDue } from '../../calendar/due-rules.ts';
import type { Instant } from '../../calendar/instant.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Meeting } from '../meeting.ts';

/** What a date was counted from, so that it can be counted again; a date that somebody named is counted from nothing. */
export interface Counted {
  readonly from: CivilDate;
  readonly workingDays: number;
}

/** Until when something is owed. */
export interface Term {
  readonly due: CivilDate;
  /** Both are missing in the record of the first release, which did not say. */
  readonly counted?: Counted | null;
  readonly certainty?: Certainty;
}

/** Until when something is owed: the day named, or the rule profile's working days from today (BL12). */
export function termOf(meeting: Meeting, named: CivilDate | null, now: Instant): Required<Term> | Refusal {
  const today = civilDateOf(now);
  if (named !== null) return named < today ? refuse('dueInThePast') : namedTerm(named);
  return countedTerm(
    { from: today, workingDays: meeting.about.rules.answerWorkingDays },
    meeting.house.calendar,
  );
}

function namedTerm(due: CivilDate): Required<Term> {
  return { due, counted: null, certainty: 'official' };
}

/** Until when something is owed by a calendar; of a year that it does not hold, only weekends are known to be off. */
export function countedTerm(counted: Counted, calendar: Calendar): Required<Term> {
  const due = answerDue(counted.workingDays, counted.from, calendar);
  return { due, counted, certainty: certaintyOf(calendar, counted.from, due) };
}
