import { expect, test } from 'vitest';
import { startOfDay, theDate } from '../calendar/civil-date.ts';
import type { Body } from '../office/bodies.ts';
import { coordinator, there, type Hall } from '../testing/example-hall.ts';
import { day, followedHall, reports } from '../testing/followed-hall.ts';
import { as } from '../testing/playing.ts';
import { dayList } from './day-list.ts';
import { dayOf } from './kept-day.ts';
import { keptMattersOf } from './kept-matters.ts';
import { mailAddress } from './mail-address.ts';
import { reminderMail } from './reminder-mail.ts';
import { timesReminded } from './reminders.ts';
import { trackedMatters } from './tracked-matters.ts';

const system = as('system');
const rows = (hall: Hall) => [...hall.meeting.reminders];
const body = (commitment: string) => ({ department: 'dat-dai', parts: [commitment] });
const mailed = (hall: Hall) => there(rows(hall).find(({ way }) => way === 'mail')).id;
const fails = (hall: Hall, why = 'putOff') =>
  hall.does(system, 'reminders.mailFailed', { reminder: mailed(hall), why });

test('RM7 TD9 a mail that was asked for counts once the server of mail has taken it, on that day', () => {
  const { hall, commitment } = followedHall();
  hall.does(coordinator, 'reminders.mail', { ...body(commitment), until: '2024-12-20' });
  expect(rows(hall)).toMatchObject([
    { way: 'mail', on: '2024-11-22', until: '2024-12-20', sentOn: null, by: { role: 'coordinator' } },
  ]);
  expect(timesReminded(hall.meeting, commitment).times).toBe(0);
  const sent = { reminder: mailed(hall), on: '2024-11-22' };
  expect(hall.refusal(system, 'reminders.mailSent', { ...sent, on: '2024-11-23' })).toBe('dayLiesAhead');
  hall.does(system, 'reminders.mailSent', sent);
  expect(hall.does(system, 'reminders.mailSent', sent)).toEqual([]);
  expect(hall.does(system, 'reminders.mailFailed', { reminder: sent.reminder, why: 'putOff' })).toEqual([]);
  expect(timesReminded(hall.meeting, commitment)).toMatchObject({
    times: 1,
    last: { way: 'mail', on: '2024-11-22' },
  });
});

test('RM7 RM1 a body is mailed once a day, however often it is pressed, and only about what it owes', () => {
  const { hall, commitment } = followedHall();
  const mail = body(commitment);
  const refusal = (more: object) => hall.refusal(coordinator, 'reminders.mail', { ...mail, ...more });
  expect(refusal({ department: 'xay-dung' })).toBe('owedByAnother');
  expect(refusal({ until: '2024-11-22' })).toBe('dueInThePast');
  hall.does(coordinator, 'reminders.mail', mail);
  expect(hall.does(coordinator, 'reminders.mail', mail)).toEqual([]);
  expect(refusal({ until: '2024-12-20' })).toBe('mailWaits');
  hall.does(system, 'reminders.mailSent', { reminder: mailed(hall), on: '2024-11-22' });
  expect(refusal({})).toBe('remindedThatDay');
  hall.wait(day);
  hall.does(coordinator, 'reminders.mail', mail);
  reports(hall, commitment);
  expect(refusal({})).toBe('reportedAlready');
});

test('RM8 what could not be sent gives way to the next mail, message or call, and nobody notes a mail by hand', () => {
  const { hall, commitment } = followedHall();
  const to = body(commitment);
  hall.does(coordinator, 'reminders.mail', to);
  const first = mailed(hall);
  const byHand = { reminder: first, on: '2024-11-22' };
  expect(hall.refusal(coordinator, 'reminders.send', byHand)).toBe('mailGoesByItself');
  expect(hall.refusal(coordinator, 'reminders.takeBack', { reminder: first })).toBe('mailGoesByItself');
  fails(hall);
  expect(rows(hall)).toMatchObject([{ failed: 'putOff', sentOn: null }]);
  hall.does(coordinator, 'reminders.mail', to);
  expect(rows(hall)).toMatchObject([{ way: 'mail', sentOn: null }]);
  expect(mailed(hall)).not.toBe(first);
  fails(hall, 'unreachable');
  hall.does(coordinator, 'reminders.write', { ...to, way: 'message' });
  expect(rows(hall).map(({ way }) => way)).toEqual(['message']);
  hall.does(coordinator, 'reminders.mail', to);
  fails(hall, 'unreachable');
  hall.does(coordinator, 'reminders.note', { ...to, way: 'call', on: '2024-11-22' });
  expect(new Set(rows(hall).map(({ way }) => way))).toEqual(new Set(['message', 'call']));
  expect(rows(hall)).toHaveLength(2);
});

test('RM7 TD15 an upper body is asked by mail once its letter has left, once a day', () => {
  const { hall } = followedHall('escalated', { body: 'Sở Nông nghiệp' });
  const { id: escalation } = there([...hall.meeting.escalations][0]);
  const ask = () => hall.refusal(coordinator, 'reminders.mailUpper', { escalation });
  expect(ask()).toBe('letterNotSent');
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2024-11-22' } });
  hall.does(coordinator, 'reminders.mailUpper', { escalation });
  const reminder = there(rows(hall)[0]);
  const mail = there(reminderMail(there(keptMattersOf(hall.meeting)), reminder));
  expect(mail).toMatchObject({
    body: { name: 'Sở Nông nghiệp' },
    subject: 'Đề nghị trả lời Công văn số 7/UBND ngày 22/11/2024',
  });
  expect(mail.text).toContain('Đến nay chưa nhận được văn bản trả lời.');
  hall.does(system, 'reminders.mailSent', { reminder: reminder.id, on: '2024-11-22' });
  expect(ask()).toBe('remindedThatDay');
});

test('RM9 TD9 without a server of mail, and in a rehearsal, nobody is mailed, and no page is told anything of mail', () => {
  const { hall, commitment } = followedHall('toBeVerified', { due: '2024-11-25' });
  hall.does(coordinator, 'reminders.mail', body(commitment));
  fails(hall);
  hall.mails = false;
  expect(hall.refusal(coordinator, 'reminders.mail', body(commitment))).toBe('noMailServer');
  const { meeting } = hall;
  hall.mails = true;
  hall.meeting = { ...meeting, about: { ...meeting.about, rehearsal: true } };
  expect(hall.refusal(coordinator, 'reminders.mail', body(commitment))).toBe('noMailServer');
  hall.meeting = meeting;
  // What gave the body its matter has left the house.
  hall.does(coordinator, 'papers.makeFinal', { kind: 'transferLetter', of: 'dat-dai' });
  const paper = there([...hall.meeting.papers][0]).id;
  const signer = { office: 'Chủ tịch', name: 'Trần Văn Mẫu' };
  hall.does(coordinator, 'papers.issue', { paper, number: '7/UBND', date: '2024-11-22', signer });
  hall.does(coordinator, 'papers.send', { paper, on: '2024-11-22' });
  hall.now = startOfDay(theDate('2024-11-27'));
  const matters = trackedMatters(there(keptMattersOf(hall.meeting)), hall.now);
  const on = theDate('2024-11-27');
  const reports = ({ rows }: ReturnType<typeof dayList>) => rows.filter(({ act }) => act === 'report');
  expect(reports(dayList(matters, [dayOf(hall.meeting)], on))).toMatchObject([
    { act: 'report', byMail: false, mail: null, unsent: [] },
  ]);
  const reached = dayList(matters, [dayOf(hall.meeting)], on, ({ name }) => name !== '');
  expect(reports(reached)).toMatchObject([{ byMail: true, mail: { failed: 'putOff' }, unsent: [] }]);
  expect(reached.next).toEqual({ kind: 'row', key: reports(reached)[0]?.key });
});

test('RM7 V1 a mail says what the message says: released words without numbers of people, and nobody who asked', () => {
  const { hall, commitment, petition } = followedHall('toBeVerified', { due: '2024-11-25' });
  hall.does(coordinator, 'reminders.mail', body(commitment));
  const kept = there(keptMattersOf(hall.meeting));
  const [reminder] = rows(hall);
  const said = reminderMail(
    {
      ...kept,
      words: {
        ...kept.words,
        [petition]: { ...there(kept.words[petition as never]), released: 'Gọi 0912345678' },
      },
    },
    there(reminder),
  );
  const mail = there(said);
  expect(mail.text).toContain('Kính gửi: ');
  expect(mail.text).not.toContain('0912345678');
  expect(mail.subject).toMatch(/^Đôn đốc 1 việc sau /);
  const asker = there([...hall.meeting.registrations][0]);
  expect(mail.text).not.toContain(asker.name);
});

test('RM7 RM2 a later day that the body named itself stands in the mail beside the one on which it was due', () => {
  const { hall, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2024-12-27', evidence: [] });
  hall.now = startOfDay(theDate('2024-12-30'));
  hall.does(coordinator, 'reminders.mail', body(commitment));
  const mail = there(reminderMail(there(keptMattersOf(hall.meeting)), there(rows(hall)[0])));
  expect(mail.text).toContain('(hạn 13/12/2024, cơ quan hẹn 27/12/2024, muộn 1 ngày làm việc)');
});

const known = (id: string, name: string, email: string, more: Partial<Body> = {}): Body => ({
  ...{ id, name, email, shortName: '', level: 'commune', kind: 'office', validFrom: null, validTo: null },
  ...{ account: false, fields: [], contact: '', phone: '', successor: null, endedBy: '' },
  ...more,
});

test('RM9 an address is the directory’s, of a body that goes on, and one alone', () => {
  const on = theDate('2026-12-01');
  const directory = [
    known('so', 'Sở Công Thương', ' so@tinh.vn '),
    known('kt', 'Phòng Kinh tế', 'kt@xa.vn'),
    known('cu', 'Phòng Địa chính', 'cu@xa.vn', { validTo: theDate('2025-06-30') }),
    known('hai', 'Trạm Y tế', 'mot@xa.vn, hai@xa.vn'),
    known('trung-1', 'Ban Văn hóa', 'a@xa.vn'),
    known('trung-2', 'Ban Văn hóa', 'b@xa.vn', { level: 'province' }),
  ];
  const of = (key: string, name = '') => mailAddress(directory, { key, name }, on);
  expect(of('kt', 'Tên cũ')).toBe('kt@xa.vn');
  expect(of('name so cong thuong', 'Sở Công thương')).toBe('so@tinh.vn');
  expect([of('cu'), of('hai'), of('khong-co', 'Ban Văn hóa'), of('khong-co')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(of('trung-2', 'Ban Văn hóa')).toBe('b@xa.vn');
});
