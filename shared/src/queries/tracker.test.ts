import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { coordinator, land, moderator, openHall, presider, there, works } from '../testing/example-hall.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { day, disposes, followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import type { Hall } from '../testing/example-hall.ts';
import { dueList } from './due-list.ts';
import { keptMattersOf } from './kept-matters.ts';
import { ledgerOf, ledgerStandings } from './ledger.ts';
import { matterFigures, mattersOf } from './matters.ts';
import { openByMonth } from './open-by-month.ts';
import { trackedMatters, type TrackedMatter } from './tracked-matters.ts';
import { trackedStates } from './tracker-vocabulary.ts';
import { foundMatters, inOrder, trackerChoices, trackerFigures, type TrackerFilter } from './tracker.ts';

/** As a projection keeps it, and gives it back. */
function tracked({ meeting, now }: Pick<Hall, 'meeting' | 'now'>): readonly TrackedMatter[] {
  const kept = keptMattersOf(meeting);
  return kept ? trackedMatters(JSON.parse(JSON.stringify(kept)) as typeof kept, now) : [];
}

const found = (hall: Hall, filter: TrackerFilter) =>
  foundMatters(tracked(hall), filter).map(({ matter }) => matter.no);

test('TK1 TD14 whatever happened, the tracker has each matter as its own meeting counts it, today and later', () => {
  const seeds = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
    ...{ minLength: 60, maxLength: 250, size: 'max' },
  });
  let matters = 0;
  fc.assert(
    fc.property(seeds, fc.integer({ min: 0, max: 200 }), (session, later) => {
      const { meeting, now } = playFrom(session);
      const then = instant(now + later * day);
      const all = tracked({ meeting, now: then });
      expect(all.map(({ matter }) => matter)).toEqual(mattersOf(meeting, then));
      const { lateForOffice: _office, ...figures } = trackerFigures(all);
      expect(figures).toEqual(matterFigures(mattersOf(meeting, then)));
      const lines = ledgerOf(all);
      expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(figures.total);
      expect(lines.reduce((sum, { replied }) => sum + replied, 0)).toBe(figures.replied);
      expect(lines.reduce((sum, { solved }) => sum + solved, 0)).toBe(figures.solved);
      for (const { total, standings } of lines)
        expect(ledgerStandings.reduce((sum, one) => sum + standings[one], 0)).toBe(total);
      matters += all.length;
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(matters).toBeGreaterThan(10);
});

test('TK2 RM1 QN10 a matter says how often it was asked for: a reminder counts once, and only once it went out', () => {
  const { hall, petition, commitment } = followedHall();
  hall.does(coordinator, 'matters.assign', { petition, department: 'xay-dung', part: 'supporting' });
  const helps = there(hall.meeting.commitments.find((row) => row.department === 'xay-dung')).id;
  const reminded = () => there(tracked(hall)[0]).reminded;
  const asked = { way: 'message', on: '2024-11-22' } as const;
  expect(reminded()).toEqual({ times: 0, last: null });
  hall.does(coordinator, 'reminders.note', { ...asked, department: 'dat-dai', parts: [commitment] });
  hall.does(coordinator, 'reminders.note', { ...asked, department: 'xay-dung', parts: [helps], way: 'call' });
  hall.wait(7 * day);
  const written = { department: 'dat-dai', parts: [commitment], way: 'letter', until: '2024-12-20' };
  hall.does(coordinator, 'reminders.write', written);
  expect(reminded()).toMatchObject({ times: 2, last: { on: '2024-11-22' } });
});

test('TK1 UB3 what is kept holds no words but those of matters that are followed up', () => {
  const hall = openHall();
  const { petition, receipt } = disposes(hall, 'toBeVerified');
  const other = hall.registers();
  const words = () => Object.keys(keptMattersOf(hall.meeting)?.words ?? {});
  // What nobody has disposed of is no matter before the close.
  expect(words()).toEqual([petition]);
  hall.does(presider, 'meeting.close');
  expect(words().sort()).toEqual([petition, other.petition].sort());
  expect(JSON.stringify(keptMattersOf(hall.meeting))).not.toContain(receipt);
});

test('TK1 UB3 what was sent to citizen reception is never tracked', () => {
  const hall = openHall();
  const [gone, stays] = [hall.registers(), hall.registers()];
  hall.does(moderator, 'petitions.reroute', { petition: gone.petition, nature: 'complaint' });
  hall.does(presider, 'meeting.close');
  expect(tracked(hall).map(({ matter }) => matter.petition)).toEqual([stays.petition]);
});

test('TK2 matters are found without marks, by code, body, field, result and state, late ones first', () => {
  const { hall, commitment } = followedHall();
  expect(found(hall, {})).toEqual([1]);
  const { words, code } = there(tracked(hall)[0]);
  expect(code).toMatch(/-KN1$/);
  expect(found(hall, { q: code.toLowerCase() })).toEqual([1]);
  expect(found(hall, { q: 'phong dat dai' })).toEqual([1]);
  expect(found(hall, { q: words.text.slice(0, 6).toUpperCase() })).toEqual([1]);
  expect(found(hall, { q: 'khong co gi' })).toEqual([]);
  expect(found(hall, { body: 'name phong dat dai' })).toEqual([1]);
  expect(found(hall, { body: 'name phong xay dung' })).toEqual([]);
  expect(found(hall, { result: '3a' })).toEqual([1]);
  expect(found(hall, { result: '4' })).toEqual([]);
  expect(found(hall, { state: 'late' })).toEqual([]);
  hall.wait(40 * day);
  expect(found(hall, { state: 'late' })).toEqual([1]);
  reports(hall, commitment);
  expect(found(hall, { state: 'toVerify' })).toEqual([1]);
  verifies(hall, commitment);
  expect(found(hall, { state: 'toTell' })).toEqual([1]);
  expect(trackerChoices(tracked(hall))).toMatchObject({
    bodies: [{ name: 'Phòng Đất đai' }],
    meetings: [{ id: hall.meeting.about.id }],
  });
});

test('TK2 what is most late comes first, and what is closed last', () => {
  const hall = openHall();
  const [done, late, open] = [
    disposes(hall, 'toBeVerified'),
    disposes(hall, 'toBeVerified', { due: '2024-11-25' }),
    disposes(hall, 'toBeVerified'),
  ];
  hall.does(presider, 'meeting.close');
  reports(hall, done.commitment);
  verifies(hall, done.commitment);
  hall.wait(day);
  tells(hall, done.petition, '2024-11-22');
  hall.does(coordinator, 'matters.close', { matters: [done.petition] });
  hall.wait(10 * day);
  const order = inOrder(tracked(hall), 'late').map(({ matter }) => matter.petition);
  expect(order).toEqual([late.petition, open.petition, done.petition]);
});

test.each(trackedStates)('TK2 every matter that is %s is found by it, and others are not', (state) => {
  const { hall } = followedHall();
  hall.wait(40 * day);
  expect(found(hall, { state })).toEqual(['late', 'open'].includes(state) ? [1] : []);
});

test('TK3 TD19 a body counts the day it reported against the first date, and no extension as kept', () => {
  const hall = openHall();
  const [kept, extended, told] = [1, 2, 3].map(() => disposes(hall, 'toBeVerified'));
  hall.does(presider, 'meeting.close');
  const standings = () => there(ledgerOf(tracked(hall))[0]).standings;
  reports(hall, there(kept).commitment);
  verifies(hall, there(kept).commitment);
  hall.does(land, 'extensions.ask', {
    ...{ commitment: there(extended).commitment, until: '2025-01-10', reason: 'Chờ vật tư về' },
  });
  hall.does(presider, 'extensions.grant', {
    ...{ commitment: there(extended).commitment, until: '2025-01-10', reason: 'Chờ vật tư về' },
  });
  reports(hall, there(told).commitment);
  verifies(hall, there(told).commitment);
  expect(standings()).toMatchObject({ onTime: 2, extended: 1, late: 0 });
  // Nobody tells those who asked for a long time: that is the office's lateness.
  hall.wait(30 * day);
  expect(standings()).toMatchObject({ onTime: 2, extended: 1, late: 0 });
  expect(trackerFigures(tracked(hall)).lateForOffice).toBe(3);
  // Past the later day as well.
  hall.wait(40 * day);
  expect(standings()).toMatchObject({ onTime: 2, extended: 0, late: 1 });
});

test('TK3 a matter without a body has a line of its own', () => {
  const hall = openHall();
  disposes(hall, 'toBeVerified');
  hall.registers();
  hall.does(presider, 'meeting.close');
  hall.wait(40 * day);
  const [first, last] = ledgerOf(tracked(hall));
  expect([first?.body?.name, last?.body ?? null]).toEqual(['Phòng Đất đai', null]);
  expect(last).toMatchObject({ total: 1, replied: 0, solved: 0, standings: { late: 1 } });
});

test('TK4 QN10 what is due stands in one list, by how urgent it is', () => {
  const { hall, petition, commitment } = followedHall();
  const lists = () => {
    const { toVerify, toDecide, ...rows } = dueList(tracked(hall));
    const some = Object.entries(rows).filter(([, list]) => list.length > 0);
    return { rows: some.map(([name, list]) => [name, list[0]?.due.act]), toVerify, toDecide };
  };
  const due = there(mattersOf(hall.meeting, hall.now)[0]).dates.first;
  expect(due).toBe('2024-12-13');
  expect(lists().rows).toEqual([]);
  hall.wait(14 * day);
  expect(lists().rows).toEqual([['soon', 'report']]);
  hall.wait(7 * day);
  expect(lists().rows).toEqual([['today', 'report']]);
  hall.wait(3 * day);
  expect(lists().rows).toEqual([['late', 'report']]);
  hall.wait(14 * day);
  expect(lists().rows).toEqual([['longLate', 'report']]);
  reports(hall, commitment);
  expect([lists().rows, lists().toVerify.length]).toEqual([[], 1]);
  verifies(hall, commitment);
  expect(lists().rows).toEqual([['toTell', 'tell']]);
  hall.wait(day);
  tells(hall, petition, '2024-12-30');
  expect(lists().rows).toEqual([]);
});

test('TK4 TD15 what lies with an upper body is sent first, then waited for, then asked for again', () => {
  const { hall, petition } = followedHall('escalated', { body: 'Sở Xây dựng' });
  const acts = () => tracked(hall).flatMap(({ dues }) => dues.map(({ act }) => act));
  expect(acts()).toContain('send');
  const letter = hall.meeting.escalations.find((row) => row.petitions.includes(petition));
  hall.does(coordinator, 'escalations.send', {
    escalation: letter?.id,
    letter: { no: '5/UBND', date: '2024-11-22' },
  });
  expect(acts()).toEqual(['askAgain']);
  expect(dueList(tracked(hall)).unanswered).toHaveLength(1);
  expect(there(ledgerOf(tracked(hall))[0]).standings).toMatchObject({ upper: 1, late: 0 });
  hall.wait(40 * day);
  expect(dueList(tracked(hall)).longLate).toMatchObject([{ due: { act: 'askAgain', body: null } }]);
});

test('TK5 BX9 each month says how many were open at its end, and how many past their first date', () => {
  const { hall, petition, commitment } = followedHall();
  const months = () => openByMonth(tracked(hall), new Date(hall.now).toISOString().slice(0, 10) as never);
  expect(months()).toEqual([{ month: '2024-11', open: 1, late: 0 }]);
  hall.wait(60 * day);
  expect(months()).toEqual([
    { month: '2024-11', open: 1, late: 0 },
    { month: '2024-12', open: 1, late: 1 },
    { month: '2025-01', open: 1, late: 1 },
  ]);
  reports(hall, commitment);
  verifies(hall, commitment);
  hall.wait(day);
  tells(hall, petition, '2025-01-22');
  expect(months().map(({ open }) => open)).toEqual([1, 1, 0]);
});

test('TK3 the days that a body took are working days, the one in the middle of all', () => {
  const hall = openHall();
  const owed = [1, 2, 3].map(() => disposes(hall, 'toBeVerified'));
  hall.does(presider, 'meeting.close');
  for (const one of owed) {
    hall.wait(3 * day);
    reports(hall, one.commitment);
  }
  // Friday 22/11; then Monday 25/11, Thursday 28/11 and Sunday 01/12.
  expect(tracked(hall).map(({ parts }) => parts[0]?.took)).toEqual([1, 4, 5]);
  expect(there(ledgerOf(tracked(hall))[0]).medianDays).toBe(4);
  expect(works.department).toBe('xay-dung');
});
