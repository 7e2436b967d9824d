import { expect, test } from 'vitest';
import { coordinator, there } from '../testing/example-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { civilDateOf, theDate } from '../calendar/civil-date.ts';
import { only } from '../engine/view.ts';
import {
  answeredUninvited,
  invitedWithReplies,
  repliesAreLate,
  replyFigures,
  withoutNumberOf,
} from './invitations.ts';

function asked(hall = gatheredHall('state')) {
  const data = seenBy('preparation', hall.meeting);
  return { ...data, plan: there(data.plan[only]) };
}

test('IN5 UB13 whoever gets an invitation is counted by what they answered, and who is silent is counted too', () => {
  const hall = gatheredHall('state');
  const reply = (invitee: string, answer: string) =>
    hall.does(coordinator, 'invitations.reply', { invitee, answer, name: 'Trần Văn Mẫu' });
  reply('Thôn Bến Đá', 'comes');
  reply('Phòng Kinh tế', 'sends');
  reply('Công an xã', 'absent');
  const invited = invitedWithReplies(asked(hall));
  expect(replyFigures(invited)).toEqual({
    ...{ invited: invited.length, comes: 1, sends: 1, absent: 1, silent: invited.length - 3 },
  });
  expect(invited.find(({ name }) => name === 'Phòng Kinh tế')?.reply).toMatchObject({ answer: 'sends' });
});

test('IN8 TD7 it is counted which invitations have no number yet, for each of those who get one', () => {
  const hall = gatheredHall('state');
  const unnumbered = () => {
    const data = asked(hall);
    return withoutNumberOf({ ...data, plan: { only: data.plan } }, invitedWithReplies(data));
  };
  const all = unnumbered();
  hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of: 'Phòng Kinh tế' });
  expect(unnumbered()).toBe(all);
  const paper = there([...hall.meeting.papers][0]).id;
  const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
  const date = civilDateOf(hall.now);
  hall.does(coordinator, 'papers.issue', { paper, number: '12/GM-UBND', date, signer });
  expect(unnumbered()).toBe(all - 1);
});

test('IN5 who answered and is invited no more by that name is kept in sight', () => {
  const hall = gatheredHall('state');
  hall.does(coordinator, 'invitations.reply', { invitee: 'Thôn Bến Đá', answer: 'comes' });
  expect(answeredUninvited(asked(hall))).toEqual([]);
  hall.does(coordinator, 'allocation.change', { organisation: 'thon-1', name: 'Thôn Bến Đá Mới' });
  expect(answeredUninvited(asked(hall)).map(({ name }) => name)).toEqual(['Thôn Bến Đá']);
  expect(invitedWithReplies(asked(hall)).find(({ name }) => name === 'Thôn Bến Đá Mới')?.reply).toBeNull();
});

test('IN5 the last day for replies is still in time', () => {
  const by = theDate('2026-12-11');
  expect(repliesAreLate(by, by)).toBe(false);
  expect(repliesAreLate(by, theDate('2026-12-12'))).toBe(true);
  expect(repliesAreLate(null, by)).toBe(false);
});
