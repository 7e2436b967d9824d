import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { paperOf } from './papers.ts';
import { chairThere } from '../testing/concluded-hall.ts';
import { coordinator, Hall, moderator, there } from '../testing/example-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { linesOf, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { matterCode } from '../queries/matter-code.ts';
import { reviewBoard } from '../queries/review.ts';
import { only } from '../engine/view.ts';

/** Planned for 18 December 2026, and held four days later. */
function heldLater(): Hall {
  const hall = gatheredHall('state');
  hall.now = instant(Date.UTC(2026, 11, 22, 1, 0, 0));
  hall.does(chairThere, 'meeting.start');
  return hall;
}

test('PL9 CN12 RS10 what is issued after a conference goes by the day on which it was held', () => {
  const hall = heldLater();
  hall.does(chairThere, 'meeting.close');
  const data = seenBy('preparation', hall.meeting);
  expect(written(paperOf('conclusionNotice', data))).toContain('Ngày 22 tháng 12 năm 2026, tại Hội trường');
  for (const [kind, day] of [
    ['resultsNotice', 'ngày 22 tháng 12 năm 2026'],
    ['resultsWeb', 'ngày 22 tháng 12 năm 2026'],
    // It is read aloud.
    ['resultsLoudspeaker', 'ngày hai mươi hai tháng mười hai'],
  ] as const)
    expect(linesOf(paperOf(kind, data)).find((line) => line.startsWith('Thời gian:'))).toContain(day);
  expect(reviewBoard(data, { today: theDate('2026-12-22') }).lastDay).toBe('2026-12-28');
  for (const audience of ['public', 'secretary', 'registry'] as const)
    expect(seenBy(audience, hall.meeting).about[only]).toMatchObject({ heldOn: '2026-12-22' });
});

test('QN6 TD2 codes of matters and the notice of the conference stay as they were given out', () => {
  const hall = gatheredHall('state');
  const before = seenBy('preparation', hall.meeting);
  hall.now = instant(Date.UTC(2027, 0, 4, 1, 0, 0));
  hall.does(chairThere, 'meeting.start');
  const data = seenBy('preparation', hall.meeting);
  const code = (of: typeof data) =>
    matterCode({ about: there(of.about[only]), plan: there(of.plan[only]) }, 7);
  expect(code(data)).toBe('ĐM26-KN7');
  expect(code(data)).toBe(code(before));
  const notice = (of: typeof data) => written(paperOf('notice', of));
  expect(notice(data)).toContain('ngày 18 tháng 12 năm 2026');
  expect(notice(data)).toBe(notice(before));
});

test('PL4 TD3 what hangs on the day of the session is dated by the day on which it begins', () => {
  const hall = new Hall('thu', instant(Date.UTC(2026, 10, 2, 1, 0, 0)));
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Hội nghị đối thoại', host: 'UBND xã Mẫu', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '', place: '' },
  });
  const due = () => new Map([...hall.meeting.milestones].map(({ id, dueOn }) => [id, dueOn]));
  const before = due();
  hall.now = instant(Date.UTC(2026, 11, 22, 1, 0, 0));
  const begun = hall.does(moderator, 'meeting.start');
  const moved = [...due()].filter(([id, day]) => day !== before.get(id));
  expect(moved.length).toBeGreaterThan(0);
  for (const [id, day] of moved) {
    expect((day ?? '') > (before.get(id) ?? '9')).toBe(true);
  }
  expect(begun.filter(({ type }) => type === 'milestoneRedated')).toHaveLength(moved.length);
  // Taken up again on the next day it is still the same session.
  hall.does(moderator, 'meeting.pause');
  hall.now = instant(Date.UTC(2026, 11, 23, 1, 0, 0));
  expect(hall.does(moderator, 'meeting.start').map(({ type }) => type)).toEqual(['meetingStateChanged']);
});
