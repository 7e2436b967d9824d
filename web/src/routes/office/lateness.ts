import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { DueAct } from '@doi-thoai/shared/queries/matter-dues';
import type { Matter } from '@doi-thoai/shared/queries/matters';
import { matterWords as words } from '#lib/words/matters.ts';
import { dueActWords } from '#lib/words/tracker.ts';

/**
 * What is late of a matter, as it stands below the day of its body: what counts from another day than that one, or is
 * of the office, says what it is and its own day.
 */
export function latenessOf({ late, dates }: Pick<Matter, 'late' | 'dates'>): readonly string[] {
  const mostLate = late.filter(({ act }, at) => late.findIndex((one) => one.act === act) === at);
  return mostLate.map(({ act, by, past }) =>
    act === 'report' && by === dates.present
      ? words.lateBy(past)
      : words.lateOf(dueActWords[act], shortDate(by), past),
  );
}

/** Said behind the day of one of those things; empty while that is not past. */
export function lateBehind({ late }: Pick<Matter, 'late'>, act: DueAct): string {
  const past = late.find((one) => one.act === act)?.past ?? 0;
  return past > 0 ? ` · ${words.lateBy(past)}` : '';
}
