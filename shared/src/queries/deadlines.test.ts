import { expect, test } from 'vitest';
import { only } from '../engine/view.ts';
import { instant } from '../calendar/instant.ts';
import { shippedHouse } from '../office/house.ts';
import { openHall, presider, type Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import { conclusionSections } from './conclusion.ts';
import { certaintyOfDue } from './certainty.ts';
import { usualDue } from './deadlines.ts';

/** What the chair is proposed on a day, by the calendar that the chair's view holds. */
function proposed(hall: Hall) {
  const { about, calendar } = seenBy('chair', hall.meeting);
  const held = calendar[only];
  const rules = about[only]?.rules;
  if (!held || !rules) throw new Error('a view without a calendar');
  return usualDue(rules.answerWorkingDays, hall.now, held);
}

function hallOn(day: string): Hall {
  const hall = openHall();
  hall.now = instant(Date.parse(`${day}T02:00:00Z`));
  return hall;
}

test.each([
  ['2024-11-20', 'official'],
  ['2027-12-20', 'noCalendar'],
] as const)(
  'TD12 D4 what is proposed on %s is what the meeting will count, and says how far',
  (day, certainty) => {
    const hall = hallOn(day);
    const { petition } = hall.registers();
    const due = proposed(hall);
    expect(due.certainty).toBe(certainty);
    hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', department: 'dat-dai' });
    const [commitment] = Object.values(seenBy('chair', hall.meeting).commitments);
    expect(commitment).toMatchObject(due);
  },
);

test('TD12 the proposal follows the calendar that the meeting copied, not the shipped one', () => {
  const hall = hallOn('2024-11-20');
  const before = proposed(hall).due;
  const name = { vi: 'Nghỉ thử', en: 'Day off to try' };
  const off = { kind: 'holiday', date: before, name, source: 'x', provisional: true } as const;
  const { entries } = shippedHouse.calendar;
  const all = [...entries, off].sort((a, b) => (a.date < b.date ? -1 : 1));
  hall.house = { ...shippedHouse, version: 2, calendar: { ...shippedHouse.calendar, entries: all } };
  hall.does(as('system'), 'house.adopt', {});
  expect(proposed(hall).due > before).toBe(true);
  expect(proposed(hall).certainty).toBe('expected');
});

test('TD12 a disposition and the conclusion say of their day what its commitment says', () => {
  const hall = hallOn('2027-12-20');
  const [counted, named] = [hall.registers().petition, hall.registers().petition];
  const owe = { kind: 'toBeVerified', department: 'dat-dai' };
  hall.does(presider, 'petitions.dispose', { petition: counted, ...owe });
  hall.does(presider, 'petitions.dispose', { petition: named, ...owe, due: '2028-01-31' });
  hall.does(presider, 'conclusion.compile');
  const data = seenBy('chair', hall.meeting);
  const disposition = data.petitions[counted]?.disposition;
  expect(disposition && certaintyOfDue(counted, disposition, data.commitments)).toBe('noCalendar');
  const lines = conclusionSections(data.conclusion[only]?.lines ?? [], data).flatMap((one) => one.lines);
  expect(new Map(lines.map(({ id, certainty }) => [id, certainty]))).toEqual(
    new Map([
      [counted, 'noCalendar'],
      [named, 'official'],
    ]),
  );
});
