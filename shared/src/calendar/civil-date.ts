import type { $brand } from 'zod';
import { hours, instant, type Instant } from './instant.ts';

/** Vietnam keeps one offset all year, and has since 1975. */
const vietnamOffset = hours(7);
const dayLength = hours(24);

/** Whether a text is a day that exists, as 'YYYY-MM-DD'. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  // `Date` lets 30 February pass into March, so the day must come back as it went in.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** A day of the civil calendar, 'YYYY-MM-DD', that exists. */
export type CivilDate = string & $brand<'CivilDate'>;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads 'YYYY-MM-DD' as people or files give it; null when there is no such day. */
export function parseCivilDate(text: string): CivilDate | null {
  return isCivilDate(text) ? (text as CivilDate) : null;
}

/** A date that our own code writes down. Throws a RangeError when there is no such day. */
export function theDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a date: ${text}`);
  return text as CivilDate;
}

/** The day it is in Vietnam at an instant, whatever the zone of the machine. */
export function civilDateOf(at: Instant): CivilDate {
  return dateOfDay(Math.floor((at + vietnamOffset) / dayLength));
}

/** The instant at which a day begins in Vietnam. */
export function startOfDay(date: CivilDate): Instant {
  return instant(dayOf(date) * dayLength - vietnamOffset);
}

/** The date `days` days later, or earlier when negative. Throws a RangeError outside the years 0000–9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayOf(date) + days);
}

/** How many days it is from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayOf(to) - dayOf(from);
}

/** Negative, zero or positive as `a` is earlier than, the same as or later than `b`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return daysBetween(b, a);
}

export function weekday(date: CivilDate): Weekday {
  const sundayIsZero = new Date(dayOf(date) * dayLength).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

/** Saturday or Sunday. */
export function isWeekend(date: CivilDate): boolean {
  return weekday(date) >= 6;
}

/** Days since 1970-01-01. */
function dayOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

function dateOfDay(day: number): CivilDate {
  return theDate(new Date(day * dayLength).toISOString().replace(/T.*/, ''));
}
