import { expect, test } from 'vitest';
import { certaintyOf } from '../calendar/calendar.ts';
import { addDays, theDate } from '../calendar/civil-date.ts';
import { dueDate } from '../calendar/due-rules.ts';
import { PlayedOffice } from '../testing/played-office.ts';
import { there } from '../testing/example-hall.ts';
import { blankOffice } from './office.ts';
import { lineOf } from './rule-profile.ts';

const source = 'Thông báo số 1';

test('C16 TD12 the office is founded once, with what is shipped, by nobody but the system', () => {
  const played = new PlayedOffice();
  const { version } = played.office;
  expect(version).toBeGreaterThan(0);
  expect(played.does('system', 'office.found', {})).toBe(0);
  expect(played.does('system', 'rules.found', {})).toBe(0);
  expect(played.office.version).toBe(version);
  expect(played.does('admin', 'office.found', {})).toBe('notAllowed');
});

test('C13 TD12 an admin adds a day with source and state, and nobody else does', () => {
  const played = new PlayedOffice();
  const day = { date: '2026-06-01', name: 'Ngày hội của xã', state: 'official', source };
  expect(played.does('coordinator', 'calendar.setDay', day)).toBe('notAllowed');
  expect(played.works('2026-06-01')).toBe(true);
  expect(played.does('admin', 'calendar.setDay', day)).toBe(1);
  expect(played.works('2026-06-01')).toBe(false);
  expect(played.office.calendar.entries.find(({ date }) => date === '2026-06-01')).toMatchObject({ source });
});

test('C14 TD12 an expected day is marked until it is confirmed', () => {
  const played = new PlayedOffice();
  const [from, to] = [theDate('2027-02-01'), theDate('2027-02-15')];
  expect(certaintyOf(played.office.calendar, from, to)).toBe('expected');
  for (const { date, provisional } of blankOffice().calendar.entries)
    if (provisional) played.does('admin', 'calendar.confirmDay', { date, source });
  expect(certaintyOf(played.office.calendar, from, to)).toBe('official');
  expect(played.does('admin', 'calendar.confirmDay', { date: '2027-02-06', source })).toBe(0);
  expect(played.does('admin', 'calendar.confirmDay', { date: '2027-03-01', source })).toBe('unknownDay');
});

test('C13 TD12 a cancelled day is like any other; of a swap both days are', () => {
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

test('C14 TD12 a year beyond the last one is not in the calendar until it is entered, one after the other', () => {
  const played = new PlayedOffice();
  const [from, to] = [theDate('2027-12-20'), theDate('2028-01-10')];
  expect(certaintyOf(played.office.calendar, from, to)).toBe('noCalendar');
  expect(played.does('admin', 'calendar.enterYear', { year: 2029, source })).toBe('yearNotNext');
  expect(played.does('admin', 'calendar.enterYear', { year: 2028, source })).toBe(1);
  expect(certaintyOf(played.office.calendar, from, to)).toBe('official');
});

test('C15 TD12 LW1 a line of the rule profile is data: an admin says something else in it', () => {
  const played = new PlayedOffice();
  const answer = played.office.profile.lines.find(({ id }) => id === 'answer');
  expect(answer).toMatchObject({ offset: 15, unit: 'working', whenOff: 'moves' });
  expect(played.does('admin', 'rules.setLine', { ...answer, offset: 10, source: 'Quy chế của xã' })).toBe(1);
  const called = played.office.profile.lines.filter(({ id }) => id === 'answer');
  expect(called).toEqual([expect.objectContaining({ offset: 10 })]);
});

test('C13 C8 TD12 a day is in one swap at most, and a swap exchanges a working day for one that is off', () => {
  const played = new PlayedOffice();
  const swap = (off: string, worked: string) =>
    played.does('admin', 'calendar.swap', { off, worked, state: 'official', source });
  expect(swap('2027-02-13', '2027-02-20')).toBe('swapNotWorked');
  expect(swap('2027-02-11', '2027-02-12')).toBe('swapNotWorked');
  expect(swap('2027-05-03', '2027-05-08')).toBe('swapNotWorked');
  expect(swap('2027-02-11', '2027-05-01')).toBe('swapNotWorked');
  expect(swap('2027-02-11', '2027-02-20')).toBe(1);
  expect(swap('2027-02-12', '2027-02-20')).toBe('dayOfSwap');
  const day = { date: '2027-02-20', name: 'Ngày hội', state: 'official', source };
  expect(played.does('admin', 'calendar.setDay', day)).toBe('dayOfSwap');
  expect(swap('2027-02-11', '2027-02-20')).toBe(1);
});

test('C14 C13 TD12 an expected swap is confirmed with both of its days', () => {
  const played = new PlayedOffice();
  const days = { off: '2026-11-23', worked: '2026-11-28' };
  played.does('admin', 'calendar.swap', { ...days, state: 'expected', source });
  played.does('admin', 'calendar.confirmDay', { date: days.worked, source: 'Thông báo số 2' });
  const entries = played.office.calendar.entries.filter(({ date }) => Object.values(days).includes(date));
  expect(entries.map(({ provisional, source: by }) => [provisional, by])).toEqual([
    [undefined, 'Thông báo số 2'],
    [undefined, 'Thông báo số 2'],
  ]);
});

test('C13 C4 TD12 LW1 with 11/02 and 12/02/2027 swapped, 04–13/02 are off and 15 working days end on 19/02', () => {
  const played = new PlayedOffice();
  const from = theDate('2027-01-20');
  const due = () =>
    dueDate(there(lineOf(played.office.profile, 'answer', from)), from, played.office.calendar);
  expect(due()).toBe('2027-02-17');
  const state = 'official';
  played.does('admin', 'calendar.swap', { off: '2027-02-11', worked: '2027-02-20', state, source });
  played.does('admin', 'calendar.swap', { off: '2027-02-12', worked: '2027-02-27', state, source });
  const days = Array.from({ length: 10 }, (_, at) => addDays(theDate('2027-02-04'), at));
  expect(days.filter((day) => played.works(day))).toEqual([]);
  expect([played.works('2027-02-03'), played.works('2027-02-15')]).toEqual([true, true]);
  expect(due()).toBe('2027-02-19');
});
