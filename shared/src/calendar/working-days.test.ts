import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import { addDays, compareDates, theDate } from './civil-date.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
} from './working-days.ts';

const anyDay = fc.integer({ min: 0, max: 2555 }).map((days) => addDays(theDate('2021-01-01'), days));

describe('working days', () => {
  test.each([
    ['2024-05-03', true, 'a Friday'],
    ['2024-05-11', false, 'a Saturday'],
    ['2024-05-12', false, 'a Sunday'],
    ['2024-04-30', false, 'a holiday'],
    ['2023-05-02', false, 'a day in lieu'],
    ['2024-04-29', false, 'a swap day'],
    ['2024-05-04', true, 'a make-up Saturday'],
    ['2035-05-01', true, 'a weekday outside the calendar'],
  ])('C2 %s worked: %s (%s)', (date, worked) => {
    expect(isWorkingDay(vietnamCalendar, theDate(date))).toBe(worked);
  });

  test('C2 the calendar is an argument: an edited one counts differently', () => {
    const plain: Calendar = { firstYear: 2024, lastYear: 2024, entries: [] };
    expect(isWorkingDay(plain, theDate('2024-04-30'))).toBe(true);
    expect(isWorkingDay(plain, theDate('2024-05-04'))).toBe(false);
  });

  test('C2 neighbours skip what is off and take what is made up', () => {
    expect(nextWorkingDay(vietnamCalendar, theDate('2024-05-03'))).toBe('2024-05-04');
    expect(nextWorkingDay(vietnamCalendar, theDate('2024-04-26'))).toBe('2024-05-02');
    expect(previousWorkingDay(vietnamCalendar, theDate('2024-05-06'))).toBe('2024-05-04');
    expect(workingDayOnOrAfter(vietnamCalendar, theDate('2024-04-26'))).toBe('2024-04-26');
    expect(workingDayOnOrAfter(vietnamCalendar, theDate('2024-04-27'))).toBe('2024-05-02');
  });
});

describe('counting working days', () => {
  test.each([
    ['2021-10-28', 15, '2021-11-18'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2024-05-02', -1, '2024-04-26'],
    ['2024-11-22', 15, '2024-12-13'],
    ['2026-01-01', 6, '2026-01-10'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('C1 %s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(vietnamCalendar, theDate(from), count)).toBe(to);
  });

  test('C1 the end is a working day, and counting to it gives the count back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, count) => {
        const to = addWorkingDays(vietnamCalendar, from, count);
        expect(countWorkingDays(vietnamCalendar, from, to)).toBe(count);
        if (count !== 0) expect(isWorkingDay(vietnamCalendar, to)).toBe(true);
        expect(Math.sign(compareDates(to, from))).toBe(Math.sign(count));
      }),
    );
  });

  test('C1 one more working day is the next working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const to = addWorkingDays(vietnamCalendar, from, count);
        expect(addWorkingDays(vietnamCalendar, from, count + 1)).toBe(nextWorkingDay(vietnamCalendar, to));
      }),
    );
  });
});
