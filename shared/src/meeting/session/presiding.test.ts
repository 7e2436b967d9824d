import { expect, test } from 'vitest';
import { coChair, conveneHall, moderator, openHall, presider } from '../../testing/example-hall.ts';

test('B2 UB1 the presiding seat passes with one command, and back', () => {
  const hall = openHall();
  hall.does(presider, 'presiding.pass', { to: 'binh' });
  expect(hall.meeting.about.presiding).toBe('binh');
  hall.does(moderator, 'presiding.pass', { to: 'an' });
  expect(hall.meeting.about.presiding).toBe('an');
  expect(hall.does(moderator, 'presiding.pass', { to: 'an' })).toEqual([]);
});

test('B2 the seat is passed to a chair of this meeting only', () => {
  expect(openHall().refusal(presider, 'presiding.pass', { to: 'cuong' })).toBe('unknownChair');
});

test('B3 B4 UB1 passed in the middle of a turn, the one who took over directs it and the other no more', () => {
  const hall = openHall();
  hall.does(presider, 'queue.call', { registration: hall.registers().registration });
  hall.does(presider, 'turn.start');
  expect(hall.refusal(coChair, 'turn.pause')).toBe('notPresiding');
  hall.does(presider, 'presiding.pass', { to: 'binh' });
  expect(hall.refusal(presider, 'turn.pause')).toBe('notPresiding');
  expect(hall.refusal(presider, 'presiding.pass', { to: 'an' })).toBe('notPresiding');
  hall.does(coChair, 'turn.pause');
  hall.does(moderator, 'turn.resume');
});

test('B3 UB1 every action that directs refuses a co-chair who does not preside', () => {
  const hall = openHall();
  const { registration, petition } = hall.registers();
  const assignment = hall.assigns(petition);
  const commitment = hall.captures(petition);
  const item = 'khai-mac';
  const directing: [string, unknown][] = [
    ['meeting.start', {}],
    ['meeting.pause', {}],
    ['meeting.close', {}],
    ['presiding.pass', { to: 'an' }],
    ['agenda.begin', { item }],
    ['agenda.skip', { item, reason: 'x' }],
    ['agenda.move', { item, before: null }],
    ['queue.move', { registration, before: null }],
    ['queue.defer', { registration }],
    ['queue.requeue', { registration }],
    ['queue.call', { registration }],
    ['turn.followUp', { registration, petition }],
    ['turn.start', {}],
    ['turn.pause', {}],
    ['turn.resume', {}],
    ['turn.extend', { seconds: 30 }],
    ['turn.end', {}],
    ['turn.cut', { reason: 'x' }],
    ['turn.noShow', {}],
    ['turn.takeBack', {}],
    ['petitions.raise', { petition }],
    ['petitions.assign', { petition, department: 'xay-dung', part: 'supporting' }],
    ['assignments.withdraw', { assignment }],
    ['answers.deliver', { assignment, how: 'orally' }],
    ['petitions.dispose', { petition, kind: 'noted' }],
    ['petitions.reopen', { petition }],
    ['commitments.readBack', { commitment }],
    ['screens.show', { view: 'queue' }],
    ['commitments.confirm', { commitment }],
    ['commitments.discard', { commitment }],
    ['conclusion.compile', {}],
    ['conclusion.edit', { line: petition, text: 'x' }],
    ['conclusion.editRemarks', { text: 'x' }],
    ['conclusion.adopt', {}],
    ['conclusion.reopen', {}],
  ];
  for (const [type, input] of directing)
    expect([type, hall.refusal(coChair, type, input)]).toEqual([type, 'notPresiding']);
});

test('B3 a co-chair who does not preside may still speak up, write down and announce', () => {
  const hall = conveneHall();
  hall.does(presider, 'meeting.start');
  const { petition } = hall.registers();
  expect(hall.refusal(coChair, 'petitions.comment', { petition, text: 'Tôi xin bổ sung' })).toBeNull();
  expect(hall.refusal(coChair, 'petitions.capture', { text: 'Kiến nghị ghi thêm' })).toBeNull();
  expect(hall.refusal(coChair, 'announcements.make', { text: 'Mời giải lao' })).toBeNull();
});
