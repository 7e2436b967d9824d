import { certaintyOf, type Calendar, type Certainty } from '../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import { answerDue } from '../calendar/due-rules.ts';
import type { Instant } from '../calendar/instant.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';

/** Until when something is owed, and how far that day can be relied on. */
export type Due = Pick<Commitment, 'due' | 'certainty'>;

/** The date that is proposed for what is owed: the rule profile's working days from today, by a calendar (D4). */
export function usualDue(workingDays: number, now: Instant, calendar: Calendar): Due {
  const today = civilDateOf(now);
  const due = answerDue(workingDays, today, calendar);
  return { due, certainty: certaintyOf(calendar, today, due) };
}

/** Who owes something about a petition, and the day that is named for it. */
interface Named {
  readonly department: string | null;
  readonly due: CivilDate | null;
}

/** How far a day that a disposition or a conclusion names can be relied on: the commitment itself says it (TD12). */
export function certaintyOfDue(
  petition: string,
  named: Named,
  commitments: Keyed<Due & Pick<Commitment, 'petition' | 'department'>>,
): Certainty {
  const owed = rowsIn(commitments).find(
    (one) => one.petition === petition && one.department === named.department && one.due === named.due,
  );
  return owed?.certainty ?? 'official';
}
