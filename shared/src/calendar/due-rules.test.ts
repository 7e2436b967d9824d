import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDates, daysBetween, theDate } from './civil-date.ts';
import { dueDate, type DueRule } from './due-rules.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';
import { isWorkingDay } from './working-days.ts';

function rule(offset: number, unit: DueRule['unit'], boundary: DueRule['boundary'] = 'inclusive'): DueRule {
  return {
    anchor: offset === 0 ? 'namedDate' : 'session',
    offset,
    unit,
    boundary,
    whenOff: offset > 0 ? 'moves' : 'stays',
    source: 'Quy chế mẫu',
  };
}

const due = (of: DueRule, anchor: string) => dueDate(of, theDate(anchor), vietnamCalendar);
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(theDate('2021-01-15'), days));

describe('terms that count forward', () => {
  test('C1 a session on 28/10/2021 gives until 18/11 for 15 working days and until 02/11 for 5 days', () => {
    expect(due(rule(15, 'working'), '2021-10-28')).toBe('2021-11-18');
    expect(due(rule(5, 'calendar'), '2021-10-28')).toBe('2021-11-02');
  });

  test.each([
    ['2021-10-28', 2, '2021-11-01', 'a Saturday'],
    ['2024-04-24', 3, '2024-05-02', 'the Saturday before a swap day and two holidays'],
    ['2024-05-01', 3, '2024-05-04', 'a make-up Saturday, which is worked'],
    ['2023-01-15', 5, '2023-01-27', 'the first of seven days off'],
  ])('C4 %s and %i days is %s: counted alone it is %s', (anchor, days, last) => {
    expect(due(rule(days, 'calendar'), anchor)).toBe(last);
  });

  test('C4 a term ends on a working day and never early', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (anchor, days) => {
        const last = dueDate(rule(days, 'calendar'), anchor, vietnamCalendar);
        expect(isWorkingDay(vietnamCalendar, last)).toBe(true);
        expect(daysBetween(anchor, last)).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  test('C4 a later event is never due earlier', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom<DueRule['unit']>('calendar', 'working'),
        fc.constantFrom<DueRule['boundary']>('inclusive', 'exclusive'),
        (anchor, offset, unit, boundary) => {
          const one = rule(offset, unit, boundary);
          const today = dueDate(one, anchor, vietnamCalendar);
          const tomorrow = dueDate(one, addDays(anchor, 1), vietnamCalendar);
          expect(compareDates(today, tomorrow)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('dates that a plan names', () => {
  test.each([
    ['2021-03-31', 'inclusive', '2021-03-31'],
    ['2021-05-31', 'exclusive', '2021-05-30'],
    ['2022-06-30', 'exclusive', '2022-06-29'],
    ['2022-07-25', 'exclusive', '2022-07-24'],
    ['2022-08-05', 'exclusive', '2022-08-04'],
    ['2024-11-12', 'exclusive', '2024-11-11'],
    ['2024-11-14', 'inclusive', '2024-11-14'],
    ['2024-11-15', 'exclusive', '2024-11-14'],
  ] as const)('C5 %s, %s, is in time until %s', (named, boundary, last) => {
    expect(due(rule(0, 'calendar', boundary), named)).toBe(last);
    expect(due(rule(0, 'working', boundary), named)).toBe(last);
  });

  test('C4 a named Sunday stays a Sunday', () => {
    expect(due(rule(0, 'calendar'), '2021-05-30')).toBe('2021-05-30');
  });

  test('C5 "before" is always earlier than the day itself, by one day of its unit', () => {
    expect(due(rule(2, 'calendar', 'exclusive'), '2021-10-28')).toBe('2021-10-29');
    expect(due(rule(3, 'calendar', 'exclusive'), '2021-10-28')).toBe('2021-10-30');
    expect(due(rule(2, 'working', 'exclusive'), '2021-10-28')).toBe('2021-10-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (anchor, offset) => {
        const before = dueDate(rule(offset, 'calendar', 'exclusive'), anchor, vietnamCalendar);
        expect(daysBetween(anchor, before)).toBe(offset - 1);
      }),
    );
  });
});

describe('terms that count back', () => {
  test('C6 an invitation at least 7 days and a dossier at least 10 days before the session', () => {
    expect(due(rule(-7, 'calendar'), '2024-11-22')).toBe('2024-11-15');
    expect(due(rule(-10, 'calendar'), '2024-11-22')).toBe('2024-11-12');
    expect(due(rule(-12, 'calendar'), '2024-11-22')).toBe('2024-11-10');
    expect(due(rule(-3, 'working'), '2024-05-06')).toBe('2024-05-02');
  });

  test('C6 what is counted back in days is exactly so many days before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: -1 }), (anchor, offset) => {
        expect(daysBetween(anchor, dueDate(rule(offset, 'calendar'), anchor, vietnamCalendar))).toBe(offset);
      }),
    );
  });
});
