import { entryOn, type Calendar } from './calendar.ts';
import { addDays, compareDates, isWeekend, type CivilDate } from './civil-date.ts';

/** Monday to Friday without holidays, days in lieu and swap days; and the Saturdays that are made up. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  const entry = entryOn(calendar, date);
  return entry ? entry.kind === 'makeupDay' : !isWeekend(date);
}

/** The first working day after a date. */
export function nextWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  return workingDayOnOrAfter(calendar, addDays(date, 1));
}

/** The last working day before a date. */
export function previousWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  let day = addDays(date, -1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/** The date itself when it is worked, else the first working day after it. */
export function workingDayOnOrAfter(calendar: Calendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after a date, or before it when negative; the date itself is not counted. */
export function addWorkingDays(calendar: Calendar, date: CivilDate, count: number): CivilDate {
  const step = count < 0 ? previousWorkingDay : nextWorkingDay;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = step(calendar, day);
  return day;
}

/**
 * How many working days it is from one date to another: `from` is not counted, `to` is. Negative when `to` is
 * earlier. The inverse of `addWorkingDays`.
 */
export function countWorkingDays(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const step = compareDates(from, to) <= 0 ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) count += step;
  }
  return count;
}
