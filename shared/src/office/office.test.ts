import { expect, test } from 'vitest';
import { certaintyOf } from '../calendar/calendar.ts';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { isRefusal } from '../engine/refusal.ts';
import { blankOffice, evolveOffice, officeActionNamed, type Office } from './office.ts';

/** An office that is founded, and commanded as a server would command it. */
class PlayedOffice {
  office: Office = blankOffice();
  #seq = 0;

  constructor() {
    this.does('system', 'office.found', {});
  }

  /** The code of its refusal, or how many events follow. */
  does(role: string, type: string, input: object): string | number {
    const action = officeActionNamed(type);
    if (!action) return 'unknownAction';
    if (!action.may.includes(role)) return 'notAllowed';
    const actor = { role, seat: role };
    const context = { actor, now: instant(0), newId: () => 'x' };
    const decided = action.decide(this.office, action.input.parse(input), context);
    if (isRefusal(decided)) return decided.code;
    for (const event of decided) {
      this.#seq += 1;
      this.office = evolveOffice(this.office, event, { seq: this.#seq, at: instant(0), by: actor });
    }
    return decided.length;
  }

  works(date: string): boolean {
    return isWorkingDay(this.office.calendar, theDate(date));
  }
}

const source = 'Thông báo số 1';

test('TD12 the office is founded once, with what is shipped, by nobody but the system', () => {
  const played = new PlayedOffice();
  expect(played.office.version).toBe(1);
  expect(played.does('system', 'office.found', {})).toBe(0);
  expect(played.does('admin', 'office.found', {})).toBe('notAllowed');
});

test('TD12 an admin adds a day with source and state, and nobody else does', () => {
  const played = new PlayedOffice();
  const day = { date: '2026-06-01', name: 'Ngày hội của xã', state: 'official', source };
  expect(played.does('coordinator', 'calendar.setDay', day)).toBe('notAllowed');
  expect(played.works('2026-06-01')).toBe(true);
  expect(played.does('admin', 'calendar.setDay', day)).toBe(1);
  expect(played.works('2026-06-01')).toBe(false);
  expect(played.office.calendar.entries.find(({ date }) => date === '2026-06-01')).toMatchObject({ source });
  expect(played.office.version).toBe(2);
});

test('TD12 an expected day is marked until it is confirmed', () => {
  const played = new PlayedOffice();
  const [from, to] = [theDate('2027-02-01'), theDate('2027-02-15')];
  expect(certaintyOf(played.office.calendar, from, to)).toBe('expected');
  for (const { date, provisional } of blankOffice().calendar.entries)
    if (provisional) played.does('admin', 'calendar.confirmDay', { date, source });
  expect(certaintyOf(played.office.calendar, from, to)).toBe('official');
  expect(played.does('admin', 'calendar.confirmDay', { date: '2027-02-06', source })).toBe(0);
  expect(played.does('admin', 'calendar.confirmDay', { date: '2027-03-01', source })).toBe('unknownDay');
});

test('TD12 a cancelled day is like any other; of a swap both days are', () => {
  const played = new PlayedOffice();
  expect(
    played.does('admin', 'calendar.swap', {
      off: '2027-02-11',
      worked: '2027-02-20',
      state: 'official',
      source,
    }),
  ).toBe(1);
  expect([played.works('2027-02-11'), played.works('2027-02-20')]).toEqual([false, true]);
  expect(played.does('admin', 'calendar.cancelDay', { date: '2027-02-20', source })).toBe(1);
  expect([played.works('2027-02-11'), played.works('2027-02-20')]).toEqual([true, false]);
  expect(
    played.does('admin', 'calendar.swap', {
      off: '2027-02-11',
      worked: '2027-02-11',
      state: 'official',
      source,
    }),
  ).toBe('sameDay');
});

test('TD12 a year beyond the last one is not in the calendar until it is entered, one after the other', () => {
  const played = new PlayedOffice();
  const [from, to] = [theDate('2027-12-20'), theDate('2028-01-10')];
  expect(certaintyOf(played.office.calendar, from, to)).toBe('noCalendar');
  expect(played.does('admin', 'calendar.enterYear', { year: 2029, source })).toBe('yearNotNext');
  expect(played.does('admin', 'calendar.enterYear', { year: 2028, source })).toBe(1);
  expect(certaintyOf(played.office.calendar, from, to)).toBe('official');
});

test('TD12 LW1 a line of the rule profile is data: an admin says something else in it', () => {
  const played = new PlayedOffice();
  const answer = played.office.profile.lines.find(({ id }) => id === 'answer');
  expect(answer).toMatchObject({ offset: 15, unit: 'working', whenOff: 'moves' });
  expect(played.does('admin', 'rules.setLine', { ...answer, offset: 10, source: 'Quy chế của xã' })).toBe(1);
  expect(played.office.profile.lines.find(({ id }) => id === 'answer')).toMatchObject({ offset: 10 });
  expect(played.office.profile.lines).toHaveLength(blankOffice().profile.lines.length);
});
