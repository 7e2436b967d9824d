import { describe, expect, test } from 'vitest';
import { covers, entryOn } from './calendar.ts';
import { addDays, compareDates, isWeekend, theDate, weekday } from './civil-date.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';
import { isWorkingDay, nextWorkingDay } from './working-days.ts';

const { entries } = vietnamCalendar;
const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const inYear = (year: number) => entries.filter(({ date }) => date.startsWith(`${year}-`));

/** Every day off of a span, weekends included, as the authority announced the span. */
function isOffThroughout(first: string, last: string): boolean {
  for (let day = theDate(first); compareDates(day, theDate(last)) <= 0; day = addDays(day, 1)) {
    if (isWorkingDay(vietnamCalendar, day)) return false;
  }
  return true;
}

describe('the table', () => {
  test('C7 it is in the order of its dates, with one entry a date', () => {
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test.each(years)('C7 %i has the eleven holidays of the law', (year) => {
    const names = inYear(year)
      .filter(
        (entry) => entry.kind === 'holiday' && !entry.inLieuOf && entry.name.en !== 'Vietnamese Culture Day',
      )
      .map(({ name }) => name.en);
    expect(names).toEqual([
      'New Year’s Day',
      ...names.slice(1, 6),
      'Hùng Kings’ Commemoration Day',
      'Reunification Day',
      'International Labour Day',
      'National Day',
      'National Day',
    ]);
    expect(names.slice(1, 6).every((name) => /Lunar New Year/.test(name))).toBe(true);
  });

  test.each([
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    // The new moon is on 06/02 at 22:56 in Vietnam; in Korea, two hours ahead, the year begins on 07/02.
    '2027-02-06',
  ])('C7 the lunar year begins on %s', (date) => {
    expect(entryOn(vietnamCalendar, theDate(date))?.name.vi).toBe('Mùng Một Tết Nguyên đán');
  });

  test.each([
    '2021-04-21',
    '2022-04-10',
    '2023-04-29',
    '2024-04-18',
    '2025-04-07',
    '2026-04-26',
    '2027-04-16',
  ])('C7 the Hùng Kings are commemorated on %s', (date) => {
    expect(entryOn(vietnamCalendar, theDate(date))?.name.vi).toBe('Giỗ Tổ Hùng Vương');
  });

  test.each([
    ['2021-02-10', '2021-02-16'],
    ['2021-04-30', '2021-05-03'],
    ['2021-09-02', '2021-09-05'],
    ['2022-01-01', '2022-01-03'],
    ['2022-01-29', '2022-02-06'],
    ['2022-04-30', '2022-05-03'],
    ['2022-09-01', '2022-09-04'],
    ['2023-01-20', '2023-01-26'],
    ['2023-04-29', '2023-05-03'],
    ['2023-09-01', '2023-09-04'],
    ['2024-02-08', '2024-02-14'],
    ['2024-04-27', '2024-05-01'],
    ['2024-08-31', '2024-09-03'],
    ['2025-01-25', '2025-02-02'],
    ['2025-04-30', '2025-05-04'],
    ['2025-08-30', '2025-09-02'],
    ['2026-01-01', '2026-01-04'],
    ['2026-02-14', '2026-02-22'],
    ['2026-04-25', '2026-04-27'],
    ['2026-08-29', '2026-09-02'],
  ])(
    'C7 the days from %s to %s were announced as off, and the days around them are worked',
    (first, last) => {
      expect(isOffThroughout(first, last)).toBe(true);
      expect(isWorkingDay(vietnamCalendar, addDays(theDate(last), 1))).toBe(true);
      const before = addDays(theDate(first), -1);
      expect(isWorkingDay(vietnamCalendar, before) || isWeekend(before)).toBe(true);
    },
  );

  test('C7 a holiday on a weekend has one day in lieu, the next working day not taken by another', () => {
    const onWeekends = entries.filter((entry) => entry.kind === 'holiday' && isWeekend(entry.date));
    const lieus = entries.flatMap((entry) => (entry.kind === 'holiday' && entry.inLieuOf ? [entry] : []));
    expect(lieus.map(({ inLieuOf }) => inLieuOf)).toEqual(onWeekends.map(({ date }) => date));
    for (const { date, inLieuOf } of lieus) {
      expect(isWeekend(date)).toBe(false);
      expect(compareDates(date, nextWorkingDay(vietnamCalendar, inLieuOf ?? date))).toBeLessThan(0);
    }
  });
});

describe('swaps', () => {
  test.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('C8 %s is off and %s is worked for it', (off, worked) => {
    expect(entryOn(vietnamCalendar, theDate(off))).toMatchObject({ kind: 'swapDay', counterpart: worked });
    expect(entryOn(vietnamCalendar, theDate(worked))).toMatchObject({ kind: 'makeupDay', counterpart: off });
    expect(isWorkingDay(vietnamCalendar, theDate(off))).toBe(false);
    expect(isWorkingDay(vietnamCalendar, theDate(worked))).toBe(true);
  });

  test('C8 every swap day is a weekday, every make-up day a Saturday, and each names the other', () => {
    const swaps = entries.flatMap((entry) => (entry.kind === 'holiday' ? [] : [entry]));
    expect(swaps).toHaveLength(8);
    for (const swap of swaps) {
      expect(isWeekend(swap.date)).toBe(swap.kind === 'makeupDay');
      expect(weekday(swap.date)).not.toBe(7);
      const other = entryOn(vietnamCalendar, swap.counterpart);
      expect(other).toMatchObject({ counterpart: swap.date });
      expect(other?.kind).not.toBe(swap.kind);
    }
  });
});

describe('what is not decided yet', () => {
  test('C9 TD12 only the Lunar New Year and second National Day of 2027 are provisional', () => {
    const provisional = entries.filter((entry) => entry.provisional).map(({ date }) => date);
    expect(provisional).toEqual([
      '2027-02-04',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-09-03',
    ]);
  });

  test('C9 the calendar covers its years and says so', () => {
    expect(covers(vietnamCalendar, theDate('2021-01-01'))).toBe(true);
    expect(covers(vietnamCalendar, theDate('2027-12-31'))).toBe(true);
    expect(covers(vietnamCalendar, theDate('2020-12-31'))).toBe(false);
    expect(covers(vietnamCalendar, theDate('2028-01-01'))).toBe(false);
  });
});
