import { expect, test } from 'vitest';
import { desk, moderator, presider, there } from '../testing/example-hall.ts';
import { heldHall, type Held } from '../testing/held-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { minutesOf } from './minutes.ts';

const lines = ({ hall }: Held) =>
  minutesOf(seenBy('secretary', hall.meeting)).map((item) =>
    item.kind === 'part' ? `${item.lead}${item.part.text}` : item.text,
  );

test('MN1 TD14 the minutes count each way in which matters ended by itself, and no answer as solved', () => {
  const held = heldHall({ close: false });
  const { hall, open } = held;
  const conclusion = () => there(lines(held).find((line) => line.startsWith('Tại hội nghị')));
  expect(conclusion()).toBe(
    'Tại hội nghị đã trả lời 1 vấn đề; còn phải giải quyết, trả lời 0 vấn đề; chưa có hướng xử lý 1 vấn đề.',
  );
  hall.does(presider, 'petitions.dispose', { petition: open, kind: 'noted' });
  expect(conclusion()).toBe(
    'Tại hội nghị đã trả lời 1 vấn đề, ghi nhận 1 vấn đề; còn phải giải quyết, trả lời 0 vấn đề.',
  );
});

test('MN1 what is given out at the close, of matters that were not reached, is no task of the conclusion', () => {
  const held = heldHall({ close: false });
  const { hall, open, waiting } = held;
  hall.does(presider, 'petitions.dispose', { petition: open, kind: 'toBeVerified', department: 'dat-dai' });
  hall.does(presider, 'petitions.assign', { petition: waiting, department: 'dat-dai', part: 'lead' });
  hall.does(presider, 'meeting.close');
  expect([...hall.meeting.commitments].map(({ petition }) => petition).sort()).toEqual(
    [open, waiting].sort(),
  );
  expect(lines(held).find((line) => line.startsWith('Tại hội nghị'))).toContain(
    '; có 1 việc được giao hoặc cam kết, có thời hạn.',
  );
});

test('MN1 BX6 who was not reached is not said to be owed a letter where the chair concluded on what they asked', () => {
  const held = heldHall({ close: false });
  const { hall, waiting } = held;
  hall.does(moderator, 'petitions.raise', { petition: waiting });
  hall.does(presider, 'petitions.dispose', { petition: waiting, kind: 'answered' });
  hall.does(presider, 'meeting.close');
  expect(lines(held).at(-1)).toBe('Có 1 người mà Chủ tọa đã kết luận về kiến nghị: ông Lê Văn Chờ, thôn Xa.');
});

test('MN1 E2 where nobody was ticked at the door the minutes say neither that nobody came nor who was absent', () => {
  const held = heldHall({ close: false });
  const { hall } = held;
  const who = () => there(lines(held).find((line) => line.startsWith('Thành phần tham dự: ')));
  const absent = () => lines(held).some((line) => line.startsWith('Vắng '));
  expect([who(), absent()]).toEqual([
    expect.stringContaining(': có mặt 1/2 người có tên trong danh sách; '),
    true,
  ]);
  const [present] = [...hall.meeting.participants].filter(({ presentSince }) => presentSince !== null);
  hall.does(desk, 'participants.setPresent', { participant: there(present).id, present: false });
  expect([who(), absent()]).toEqual([expect.stringContaining(': danh sách có 2 người; '), false]);
});

test('MN1 BX6 what is concluded on without being put before the hall stands in the minutes, and is not said to be raised', () => {
  const held = heldHall({ close: false });
  const { hall, waiting } = held;
  hall.does(presider, 'petitions.dispose', { petition: waiting, kind: 'answered' });
  const said = lines(held);
  expect(said).toContain('Có 2 người phát biểu, nêu 2 vấn đề; kết luận 1 vấn đề đã đăng ký, chưa được nêu.');
  expect(said.find((line) => line.startsWith(`KN ${held.no(waiting)}: `))).toContain('Chủ tọa kết luận: ');
});

test('MN1 where no body was ticked at the door the minutes do not say that none came', () => {
  const held = heldHall({ close: false });
  const who = () => there(lines(held).find((line) => line.startsWith('Thành phần tham dự: ')));
  for (const { id, present } of held.hall.meeting.departments)
    if (present) held.hall.does(desk, 'departments.setPresent', { department: id, present: false });
  expect(who()).toMatch(/; 3 cơ quan, đơn vị trả lời\.$/);
  held.hall.does(desk, 'departments.setPresent', { department: 'dat-dai', present: true });
  expect(who()).toMatch(/; 1\/3 cơ quan, đơn vị trả lời\.$/);
});
