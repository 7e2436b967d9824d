import { expect, test } from 'vitest';
import type { Calendar } from '../../calendar/calendar.ts';
import { theDate } from '../../calendar/civil-date.ts';
import { instant } from '../../calendar/instant.ts';
import { vietnamCalendar } from '../../calendar/vietnam-calendar.ts';
import { shippedHouse } from '../../office/house.ts';
import { openHall, presider, secretary } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';

const system = as('system');

/** A hall on a day, with a promise whose date is counted. */
function promised(day: string, words: object = {}) {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.now = instant(Date.parse(`${day}T02:00:00Z`));
  hall.does(secretary, 'commitments.capture', {
    ...{ petition, department: 'dat-dai', wording: 'Sửa xong đường', officer: 'Lê Thị Thử' },
    ...words,
  });
  const [row] = hall.meeting.commitments;
  const commitment = row?.id ?? '';
  return { hall, petition, commitment, row: () => hall.meeting.commitments.get(commitment) };
}

function adopted(calendar: Calendar) {
  return { ...shippedHouse, version: 2, calendar };
}

/** The shipped calendar with these swapped days off, each worked on its counterpart. */
function swapped(...days: readonly (readonly [off: string, worked: string])[]): Calendar {
  const name = { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' };
  const entries = days.flatMap(([off, worked]) => [
    { kind: 'swapDay', date: theDate(off), counterpart: theDate(worked), name, source: 'x' } as const,
    { kind: 'makeupDay', date: theDate(worked), counterpart: theDate(off), name, source: 'x' } as const,
  ]);
  const all = [...vietnamCalendar.entries, ...entries].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...vietnamCalendar, entries: all };
}

test('C14 TD12 a date that hangs on an expected day says so', () => {
  const { row } = promised('2027-01-20');
  expect(row()).toMatchObject({ due: '2027-02-17', certainty: 'expected' });
});

test('C14 TD12 a date beyond the last known year is counted by weekends, and marked', () => {
  const { row } = promised('2027-12-20');
  expect(row()).toMatchObject({ due: '2028-01-10', certainty: 'noCalendar' });
});

test('D10 M16 TD12 another calendar counts open dates again, and the first date stays', () => {
  const { hall, row } = promised('2027-01-20');
  hall.house = adopted(swapped(['2027-02-11', '2027-02-20'], ['2027-02-12', '2027-02-27']));
  hall.does(system, 'house.adopt', {});
  expect(row()).toMatchObject({ firstDue: '2027-02-17', due: '2027-02-19' });
  expect(hall.does(system, 'house.adopt', {})).toEqual([]);
});

test('C14 D10 TD12 a year that is entered takes the mark away', () => {
  const { hall, row } = promised('2027-12-20');
  hall.house = adopted({ ...vietnamCalendar, lastYear: 2028 });
  hall.does(system, 'house.adopt', {});
  expect(row()).toMatchObject({ due: '2028-01-10', certainty: 'official' });
});

test('D10 TD12 BX9 a date that somebody named stays, whatever the calendar says', () => {
  const { hall, row } = promised('2027-01-20', { due: '2027-02-16' });
  hall.house = adopted(swapped(['2027-02-16', '2027-02-20']));
  hall.does(system, 'house.adopt', {});
  expect(row()).toMatchObject({ due: '2027-02-16', certainty: 'official' });
});

test('D10 TD12 a disposition names the day to which its commitment was moved', () => {
  const { hall, petition } = promised('2027-01-20', { due: '2027-03-01' });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', department: 'moi-truong' });
  expect(hall.meeting.petitions.get(petition)?.disposition?.due).toBe('2027-02-17');
  hall.house = adopted(swapped(['2027-02-11', '2027-02-20'], ['2027-02-12', '2027-02-27']));
  hall.does(system, 'house.adopt', {});
  expect(hall.meeting.petitions.get(petition)?.disposition?.due).toBe('2027-02-19');
});

test('M16 M12 nobody but the system hands on what the office keeps', () => {
  expect(promised('2027-01-20').hall.refusal(presider, 'house.adopt', {})).toBe('notAllowed');
});
