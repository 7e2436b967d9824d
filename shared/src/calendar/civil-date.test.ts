import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDateOf,
  compareDates,
  daysBetween,
  isWeekend,
  parseCivilDate,
  startOfDay,
  theDate,
  weekday,
} from './civil-date.ts';
import { civilDate } from './civil-date-schema.ts';
import { earlier, elapsed, instant, later, milliseconds, minutes } from './instant.ts';

const anyDate = fc
  .date({ min: new Date('1976-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => theDate(date.toISOString().slice(0, 10)));

describe('dates', () => {
  test.each(['2024-02-29', '2021-10-28', '2000-02-29', '9999-12-31'])('C3 %s is a date', (text) => {
    expect(parseCivilDate(text)).toBe(text);
    expect(civilDate.parse(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '2021-02-30',
    '2021-13-01',
    '2021-00-10',
    '2021-1-1',
    '28/10/2021',
    '2021-10-28T00:00:00Z',
    ' 2021-10-28',
    '',
  ])('C3 %j is refused', (text) => {
    expect(parseCivilDate(text)).toBeNull();
    expect(civilDate.safeParse(text).success).toBe(false);
    expect(() => theDate(text)).toThrow(RangeError);
  });

  test('C3 adding days and counting them are inverse, and the week goes on by seven', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(Math.sign(compareDates(other, date))).toBe(Math.sign(days));
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });

  test.each([
    ['2024-05-04', 6],
    ['2024-05-05', 7],
    ['2024-05-06', 1],
    ['2021-10-28', 4],
  ])('C3 %s is day %i of the week', (text, day) => {
    expect(weekday(theDate(text))).toBe(day);
    expect(isWeekend(theDate(text))).toBe(day >= 6);
  });
});

describe('days in Vietnam', () => {
  test.each([
    ['2024-11-21T16:59:59.999Z', '2024-11-21'],
    ['2024-11-21T17:00:00.000Z', '2024-11-22'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
    ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ])('C10 at %s it is %s in Vietnam', (utc, date) => {
    expect(civilDateOf(instant(Date.parse(utc)))).toBe(date);
  });

  test('C10 a day lasts from its first instant to the one before the next day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = startOfDay(date);
        expect(civilDateOf(start)).toBe(date);
        expect(civilDateOf(earlier(start, milliseconds(1)))).toBe(addDays(date, -1));
        expect(startOfDay(addDays(date, 1)) - start).toBe(86_400_000);
      }),
    );
  });

  test('C10 instants are whole milliseconds and move by durations', () => {
    const start = instant(1_700_000_000_000);
    expect(elapsed(start, later(start, minutes(3)))).toBe(180_000);
    expect(earlier(later(start, minutes(3)), minutes(3))).toBe(start);
    for (const wrong of [Number.NaN, 0.5, Number.POSITIVE_INFINITY, 9e15]) {
      expect(() => instant(wrong)).toThrow(RangeError);
    }
    expect(() => milliseconds(0.5)).toThrow(RangeError);
  });
});
