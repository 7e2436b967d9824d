import { answerDue } from '@doi-thoai/shared/calendar/due-rules';
import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { vietnamCalendar } from '@doi-thoai/shared/calendar/vietnam-calendar';
import type { Collection, Commitment } from './entities.ts';

/** The promise about a petition that was written down or read back and is not confirmed yet. */
export function promiseUnderWay(
  petition: string,
  commitments: Collection<Commitment>,
): Commitment | undefined {
  const open = Object.values(commitments).filter((one) => one.petition === petition);
  return open.find((one) => one.state === 'readBack') ?? open.find((one) => one.state === 'captured');
}

/** What was promised about a petition and confirmed. */
export function promisesKeptOpen(petition: string, commitments: Collection<Commitment>): Commitment[] {
  return Object.values(commitments).filter(
    (one) => one.petition === petition && one.state === 'open' && one.promised,
  );
}

/** The date that is proposed: the rule profile's working days from today (BL12). */
export function usualDue(workingDays: number, now: Instant): CivilDate {
  return answerDue(workingDays, civilDateOf(now), vietnamCalendar);
}
