import { expect, test } from 'vitest';
import { coordinator, land, openHall, presider, there, type Hall } from '../testing/example-hall.ts';
import { day, disposes, followedHall, reports, verifies, works } from '../testing/followed-hall.ts';
import { as } from '../testing/playing.ts';
import { timesReminded } from './reminders.ts';

const system = as('system');
const rows = (hall: Hall) => [...hall.meeting.reminders];
const body = (commitment: string) => ({ department: 'dat-dai', parts: [commitment] });

test('RM1 QN10 a body was reminded: by whom, which way and when is kept, and how often is counted', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.note', { ...body(commitment), way: 'call', on: '2024-11-22' });
  hall.wait(7 * day);
  hall.does(coordinator, 'reminders.note', { ...body(commitment), way: 'message', on: '2024-11-29' });
  expect(rows(hall)).toMatchObject([
    { way: 'call', sentOn: '2024-11-22', by: { role: 'coordinator' } },
    { way: 'message', sentOn: '2024-11-29' },
  ]);
  expect(timesReminded(hall.meeting, commitment)).toMatchObject({
    times: 2,
    last: { way: 'message', on: '2024-11-29' },
  });
});

test('RM1 QN10 nobody is told twice: what was noted already is noted once, however often it is pressed', () => {
  const { hall, commitment } = followedHall();
  const note = { ...body(commitment), way: 'message', on: '2024-11-22' };
  expect(hall.does(coordinator, 'reminders.note', note)).toHaveLength(1);
  expect(hall.does(coordinator, 'reminders.note', note)).toEqual([]);
  expect(hall.does(coordinator, 'reminders.note', { ...note, parts: [commitment, commitment] })).toEqual([]);
  expect(timesReminded(hall.meeting, commitment).times).toBe(1);
});

test('RM1 only what a body owes and has not reported is reminded of, and no day that lies ahead', () => {
  const { hall, commitment } = followedHall();
  const note = { ...body(commitment), way: 'call', on: '2024-11-22' };
  const refusal = (more: object) => hall.refusal(coordinator, 'reminders.note', { ...note, ...more });
  expect(refusal({ department: 'xay-dung' })).toBe('owedByAnother');
  expect(refusal({ department: 'khong-co' })).toBe('unknownDepartment');
  expect(refusal({ parts: ['khong-co'] })).toBe('unknownCommitment');
  expect(refusal({ on: '2024-11-23' })).toBe('dayLiesAhead');
  reports(hall, commitment);
  expect(refusal({})).toBe('reportedAlready');
  verifies(hall, commitment);
  expect(refusal({})).toBe('reportedAlready');
});

test('RM1 BX1 a body is not reminded twice in a day in the same way, by whomever; it is the next day', () => {
  const { hall, commitment } = followedHall();
  const other = { ...coordinator, seat: 'coordinator-2' };
  const write = { ...body(commitment), way: 'message' };
  hall.does(coordinator, 'reminders.write', write);
  const { id: reminder } = there(rows(hall)[0]);
  hall.does(coordinator, 'reminders.send', { reminder, on: '2024-11-22' });
  expect(hall.refusal(other, 'reminders.write', write)).toBe('remindedThatDay');
  hall.does(other, 'reminders.note', { ...body(commitment), way: 'call', on: '2024-11-22' });
  hall.wait(day);
  hall.does(other, 'reminders.write', write);
  const again = there(rows(hall).find(({ sentOn }) => sentOn === null));
  expect(hall.refusal(other, 'reminders.send', { reminder: again.id, on: '2024-11-22' })).toBe(
    'remindedThatDay',
  );
  hall.does(other, 'reminders.send', { reminder: again.id, on: '2024-11-23' });
  expect(timesReminded(hall.meeting, commitment).times).toBe(3);
});

test('RM1 a thing that a body was reminded of that day, among others or alone, is refused alike when it is written, sent and noted', () => {
  const hall = openHall();
  const [one, other] = [disposes(hall, 'toBeVerified'), disposes(hall, 'toBeVerified')];
  hall.does(presider, 'meeting.close');
  const both = { department: 'dat-dai', parts: [one.commitment, other.commitment], way: 'message' };
  const noted = { ...both, on: '2024-11-22' };
  hall.does(coordinator, 'reminders.write', both);
  const { id: reminder } = there(rows(hall)[0]);
  hall.does(coordinator, 'reminders.note', { ...noted, parts: [one.commitment] });
  expect(hall.refusal(coordinator, 'reminders.write', both)).toBe('remindedThatDay');
  expect(hall.refusal(coordinator, 'reminders.send', { reminder, on: noted.on })).toBe('remindedThatDay');
  expect(hall.refusal(coordinator, 'reminders.note', noted)).toBe('remindedThatDay');
  expect(timesReminded(hall.meeting, one.commitment).times).toBe(1);
  hall.does(coordinator, 'reminders.note', { ...noted, parts: [other.commitment] });
  hall.does(coordinator, 'reminders.note', { ...noted, way: 'call' });
  expect(timesReminded(hall.meeting, one.commitment).times).toBe(2);
});

test('RM2 TD16 what is written is not sent until somebody says so, and counts from then on', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.write', { ...body(commitment), way: 'message', until: '2024-12-20' });
  const { id } = there(rows(hall)[0]);
  expect(rows(hall)[0]).toMatchObject({ sentOn: null, on: '2024-11-22', until: '2024-12-20' });
  expect(timesReminded(hall.meeting, commitment)).toEqual({ times: 0, last: null });
  expect(hall.refusal(coordinator, 'reminders.send', { reminder: id, on: '2024-11-21' })).toBe('dayTooEarly');
  hall.does(coordinator, 'reminders.send', { reminder: id, on: '2024-11-22' });
  expect(hall.does(coordinator, 'reminders.send', { reminder: id, on: '2024-11-22' })).toEqual([]);
  expect(timesReminded(hall.meeting, commitment)).toMatchObject({ times: 1, last: { id } });
  expect(hall.refusal(coordinator, 'reminders.send', { reminder: 'khong-co', on: '2024-11-22' })).toBe(
    'unknownReminder',
  );
});

test('RM2 what waits gives way to what is written anew, and is noted as sent where the same is', () => {
  const hall = openHall();
  const [one, other] = [disposes(hall, 'toBeVerified'), disposes(hall, 'toBeVerified')];
  hall.does(presider, 'meeting.close');
  const write = (parts: readonly string[], until: string | null) =>
    hall.does(coordinator, 'reminders.write', { department: 'dat-dai', parts, way: 'message', until });
  write([one.commitment], null);
  expect(write([one.commitment], null)).toEqual([]);
  write([one.commitment, other.commitment], null);
  expect(rows(hall)).toHaveLength(1);
  expect(
    hall.refusal(coordinator, 'reminders.write', {
      ...body(one.commitment),
      way: 'letter',
      until: '2024-11-22',
    }),
  ).toBe('dueInThePast');
  hall.does(coordinator, 'reminders.note', {
    ...{ department: 'dat-dai', parts: [other.commitment, one.commitment] },
    ...{ way: 'message', on: '2024-11-22' },
  });
  expect(rows(hall)).toMatchObject([{ sentOn: '2024-11-22' }]);
});

test('RM2 what was noted by mistake is taken back, and a letter that is final is drafted again first', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.write', { ...body(commitment), way: 'letter', until: '2024-12-20' });
  const reminder = there(rows(hall)[0]).id;
  hall.does(coordinator, 'papers.makeFinal', { kind: 'reminderLetter', of: reminder });
  hall.wait(day);
  const anew = { ...body(commitment), way: 'letter', until: '2024-12-25' };
  expect(hall.refusal(coordinator, 'reminders.write', anew)).toBe('reminderWaits');
  expect(hall.refusal(coordinator, 'reminders.takeBack', { reminder })).toBe('reminderIsFinal');
  const paper = there([...hall.meeting.papers][0]).id;
  hall.does(coordinator, 'papers.redraft', { paper });
  hall.does(coordinator, 'reminders.takeBack', { reminder });
  expect(rows(hall)).toEqual([]);
  expect(hall.refusal(coordinator, 'reminders.takeBack', { reminder })).toBe('unknownReminder');
});

test('RM2 TD16 a letter that left the house by the register has gone out', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.write', { ...body(commitment), way: 'letter', until: '2024-12-20' });
  const of = there(rows(hall)[0]).id;
  hall.does(coordinator, 'papers.makeFinal', { kind: 'reminderLetter', of });
  const paper = there([...hall.meeting.papers][0]).id;
  const signer = { office: 'Chủ tịch', name: 'Nguyễn Thị Ví Dụ' };
  hall.does(coordinator, 'papers.issue', { paper, number: '52/UBND-VP', date: '2024-11-22', signer });
  expect(timesReminded(hall.meeting, commitment).times).toBe(0);
  hall.does(coordinator, 'papers.send', { paper, on: '2024-11-22' });
  expect(timesReminded(hall.meeting, commitment)).toMatchObject({ times: 1, last: { on: '2024-11-22' } });
});

test('RM1 TD15 an upper body is asked by word as well, once its letter left and while it has not replied', () => {
  const { hall } = followedHall('escalated', { body: 'Sở Y tế' });
  const escalation = there([...hall.meeting.escalations][0]).id;
  const note = { escalation, way: 'call', on: '2024-11-22' };
  expect(hall.refusal(coordinator, 'reminders.noteUpper', note)).toBe('letterNotSent');
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2024-11-22' } });
  hall.does(coordinator, 'reminders.noteUpper', note);
  expect(hall.does(coordinator, 'reminders.noteUpper', note)).toEqual([]);
  expect(timesReminded(hall.meeting, escalation).times).toBe(1);
  const reply = { letter: { no: '1/SYT', date: '2024-11-22' }, text: 'Đã ghi nhận' };
  hall.does(coordinator, 'escalations.enterReply', { escalation, ...reply });
  expect(hall.refusal(coordinator, 'reminders.noteUpper', note)).toBe('replyIsThere');
});

test('RM3 QN10 what is late for long is put on the leader’s list by the clock, once until it is late anew', () => {
  const { hall, commitment } = followedHall();
  hall.wait(30 * day);
  const put = (on: string, owedBy: string) =>
    hall.does(system, 'reminders.putToLeader', {
      parts: [{ part: commitment, owedBy }],
      ...{ escalations: [], on },
    });
  expect(put('2024-12-20', '2024-12-13')).toHaveLength(1);
  expect(put('2024-12-21', '2024-12-13')).toEqual([]);
  expect(put('2024-12-22', '2024-12-21')).toHaveLength(1);
  expect(timesReminded(hall.meeting, commitment).times).toBe(0);
  const late = { parts: [], escalations: [], on: '2024-12-22' };
  expect(hall.refusal(coordinator, 'reminders.putToLeader', late)).toBe('notAllowed');
});

test('RM4 TD15 the number of a letter that asks again is kept where the upper body is followed up', () => {
  const { hall } = followedHall('escalated', { body: 'Sở Y tế' });
  const escalation = there([...hall.meeting.escalations][0]).id;
  const of = `${escalation}.2`;
  hall.does(coordinator, 'papers.makeFinal', { kind: 'secondLetter', of });
  const paper = there([...hall.meeting.papers][0]).id;
  const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
  const issue = { paper, signer, number: '9/UBND', date: '2024-12-16' };
  hall.wait(30 * day);
  expect(hall.refusal(coordinator, 'papers.issue', issue)).toBe('letterNotSent');
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2024-11-25' } });
  hall.does(coordinator, 'papers.issue', issue);
  const asked = () => there(hall.meeting.escalations.get(escalation)).asked;
  expect(asked()).toEqual([{ no: '9/UBND', date: '2024-12-16' }]);
  hall.does(coordinator, 'papers.issue', { ...issue, number: '19/UBND', over: '9/UBND' });
  expect(asked()).toEqual([{ no: '19/UBND', date: '2024-12-16' }]);
  hall.does(coordinator, 'papers.takeIssueBack', { paper });
  expect(asked()).toEqual([]);
});

test('RM1 what goes over to another body takes along how often it was reminded of', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.note', { ...body(commitment), way: 'call', on: '2024-11-22' });
  hall.does(coordinator, 'parts.handOver', { commitment, department: 'xay-dung' });
  expect(timesReminded(hall.meeting, commitment).times).toBe(1);
  expect(hall.refusal(works, 'reminders.note', { ...body(commitment), way: 'call', on: '2024-11-22' })).toBe(
    'notAllowed',
  );
  expect(hall.refusal(land, 'reminders.write', { ...body(commitment), way: 'letter' })).toBe('notAllowed');
});
