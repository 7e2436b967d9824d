import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { coordinator, Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import type { PaperKind } from '../meeting/record/paper-kinds.ts';
import { issueDoubts } from './issue-doubts.ts';
import { paperRegister, paperStanding } from './paper-register.ts';

const days = { today: theDate('2026-12-10'), finalOn: theDate('2026-12-01') };
const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };

function register() {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const data = () => seenBy('preparation', hall.meeting);
  const at = (kind: PaperKind, of = '') => paperStanding(data(), { kind, of });
  const doubts = (kind: PaperKind, of: string, number: string, date: string | null) =>
    issueDoubts(
      paperRegister(data()),
      at(kind, of),
      { number, date: date === null ? null : theDate(date) },
      days,
    );
  const issue = (kind: PaperKind, of: string, number: string, date: string) => {
    hall.does(coordinator, 'papers.makeFinal', { kind, of });
    hall.does(as('registry'), 'papers.issue', { paper: at(kind, of).row?.id, number, date, signer });
  };
  return { hall, at, doubts, issue };
}

test('PA9 TD7 a number that another paper of the year has is doubted, however it is spelt', () => {
  const { doubts, issue } = register();
  issue('notice', '', '49/TB-UBND', '2026-12-01');
  expect(doubts('attendance', '', ' 49/tb-ubnd', '2026-12-02').taken).toMatchObject({ kind: 'notice' });
  expect(doubts('attendance', '', '49/TB-UBND', null).taken).toMatchObject({ kind: 'notice' });
  expect(doubts('attendance', '', '49/TB-UBND', '2027-01-02').taken).toBeNull();
  expect(doubts('attendance', '', '50/TB-UBND', '2026-12-02').taken).toBeNull();
  // What it has itself is no other's.
  expect(doubts('notice', '', '49/TB-UBND', '2026-12-01').taken).toBeNull();
});

test('PA9 TD7 the number of another copy is doubted, and so is that of the version before', () => {
  const { hall, at, doubts, issue } = register();
  issue('invitation', 'a', '12/GM', '2026-12-01');
  expect(doubts('invitation', 'b', '12/GM', '2026-12-01').taken).toMatchObject({ of: 'a' });
  issue('notice', '', '49/TB', '2026-12-01');
  hall.does(coordinator, 'papers.amend', { paper: at('notice').row?.id, reason: 'Đổi địa điểm' });
  expect(doubts('notice', '', '49/TB', '2026-12-02').taken).toMatchObject({ kind: 'notice', version: 2 });
});

test('PA9 TD7 a day to come is doubted, and a year that lies long before the paper', () => {
  const { doubts } = register();
  const said = (date: string | null) => {
    const { isToCome, isLongPast } = doubts('notice', '', '49/TB', date);
    return [isToCome, isLongPast];
  };
  expect(said(null)).toEqual([false, false]);
  expect(said('2026-12-10')).toEqual([false, false]);
  expect(said('2026-12-11')).toEqual([true, false]);
  expect(said('2025-12-31')).toEqual([false, false]);
  expect(said('0206-12-01')).toEqual([false, true]);
});
