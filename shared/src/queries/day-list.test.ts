import { expect, test } from 'vitest';
import { addDays, startOfDay, theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts';
import { noticeDigest } from '../meeting/record/conclusion-notice.ts';
import { coordinator, moderator, there, type Hall } from '../testing/example-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { as } from '../testing/playing.ts';
import { dayList, type DayList } from './day-list.ts';
import { dayOf } from './kept-day.ts';
import { keptMattersOf } from './kept-matters.ts';
import { trackedMatters } from './tracked-matters.ts';

const presider = as('chair', { chair: 'ubnd' });
const petition = (hall: Hall, text: string) =>
  there(hall.meeting.petitions.find((row) => row.text === text)).id;

/** The conference of 18/12/2026 after its close: a bureau owes two matters, one is put to a ministry's office, one is nobody's. */
function closedHall(): Hall {
  const hall = gatheredHall('state');
  hall.now = instant(Date.UTC(2026, 11, 18, 2));
  hall.does(presider, 'meeting.start');
  for (const [text, due] of [
    ['Đường thôn hỏng', '2026-12-24'],
    ['Cống thoát nước tắc', '2027-01-08'],
  ] as const) {
    hall.does(moderator, 'petitions.release', { petition: petition(hall, text), text });
    hall.does(presider, 'petitions.dispose', {
      ...{ petition: petition(hall, text), kind: 'toBeVerified', department: 'kinh-te', due },
    });
  }
  hall.does(presider, 'petitions.dispose', {
    ...{ petition: petition(hall, 'Thêm đèn đường'), kind: 'escalated', body: 'Sở Công Thương' },
  });
  const left = petition(hall, 'Đề nghị cấp sổ đỏ');
  const { id: assignment } = there(hall.meeting.assignments.find((row) => row.petition === left));
  hall.does(presider, 'assignments.withdraw', { assignment });
  hall.does(presider, 'meeting.close');
  return hall;
}

/** The morning of a day. */
function morning(hall: Hall, day: string): DayList {
  const date = theDate(day);
  hall.now = startOfDay(date);
  const kept = there(keptMattersOf(hall.meeting));
  return dayList(trackedMatters(kept, hall.now), [dayOf(hall.meeting)], date);
}

const signer = { office: 'CHỦ TỊCH', name: 'Nguyễn Thị Ví Dụ' };

/** A letter is made final, gets its number and leaves the house. */
function leaves(hall: Hall, kind: string, of: string, on: string): void {
  hall.does(coordinator, 'papers.makeFinal', { kind, of, also: [] });
  const paper = there(hall.meeting.papers.find((one) => one.kind === kind && one.of === of)).id;
  hall.does(coordinator, 'papers.issue', { paper, number: '9/UBND', date: on, signer });
  hall.does(coordinator, 'papers.send', { paper, on });
}

const shown = ({ rows }: DayList) =>
  rows.map(({ group, act, codes, past, left }) => [group, act, codes.join(), past, left]);
const row = (list: DayList, act: string) => there(list.rows.find((one) => one.act === act));

test('RM5 QN10 each thing stands in the group of its day, and a letter once for all its matters, also to who only supports', () => {
  const hall = closedHall();
  // The review is due within five days: Wednesday 23/12/2026; Christmas is a working day.
  expect(shown(morning(hall, '2026-12-23'))).toEqual([
    ['today', 'send', 'ĐM26-KN1,ĐM26-KN2', 0, 0],
    ['today', 'send', 'ĐM26-KN2', 0, 0],
    ['today', 'send', 'ĐM26-KN4', 0, 0],
    ['out', 'give', 'ĐM26-KN3', 0, 12],
    ['soon', 'report', 'ĐM26-KN1', 0, 1],
  ]);
  // Nobody chases a body for what the office has not told it yet.
  expect(row(morning(hall, '2026-12-23'), 'report').letterInHouse).toBe(true);
  for (const body of ['kinh-te', 'cong-an']) leaves(hall, 'transferLetter', body, '2026-12-23');
  expect(row(morning(hall, '2026-12-29'), 'report').letterInHouse).toBe(false);
  expect(shown(morning(hall, '2026-12-29'))).toEqual([
    ['late', 'send', 'ĐM26-KN4', 4, 0],
    ['late', 'report', 'ĐM26-KN1', 3, 0],
    ['out', 'give', 'ĐM26-KN3', 0, 8],
  ]);
});

test('RM5 what only the office can do comes first, then what is late and was not asked for in the last days', () => {
  const hall = closedHall();
  const nextOf = (list: DayList) =>
    list.rows.find(({ key }) => list.next?.kind === 'row' && key === list.next.key)?.act;
  for (const channel of ['web', 'posted'] as const)
    hall.does(coordinator, 'publications.note', {
      ...{ channel, results: true, place: 'Trụ sở', from: '2026-12-18', link: 'https://vi-du.example' },
    });
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Bến Đá' }] });
  const head = there([...hall.meeting.heads][0]).id;
  hall.does(coordinator, 'heads.told', { head, on: '2026-12-18', way: 'paper' });
  expect(nextOf(morning(hall, '2026-12-29'))).toBe('send');
  for (const body of ['kinh-te', 'cong-an']) leaves(hall, 'transferLetter', body, '2026-12-29');
  expect(row(morning(hall, '2026-12-29'), 'send').body).toBe('Sở Công Thương');
  expect(nextOf(morning(hall, '2026-12-29'))).toBe('send');
  const escalation = there([...hall.meeting.escalations][0]).id;
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2026-12-28' } });
  expect(nextOf(morning(hall, '2026-12-29'))).toBe('report');
  const { commitment } = row(morning(hall, '2026-12-29'), 'report');
  const noted = { department: 'kinh-te', parts: [commitment], way: 'message', on: '2026-12-29' };
  hall.does(coordinator, 'reminders.note', noted);
  expect(nextOf(morning(hall, '2026-12-29'))).toBe('give');
  // Four working days later, for 01/01/2027 is off, and a fifth one.
  expect(nextOf(morning(hall, '2027-01-05'))).toBe('give');
  const later = morning(hall, '2027-01-06');
  expect(nextOf(later)).toBe('report');
  expect(row(later, 'report').reminded).toMatchObject({ times: 1, last: { on: '2026-12-29' } });
});

test('RM5 TD15 what lies with an upper body waits there, and is asked for again after fifteen working days over Tết', () => {
  const hall = closedHall();
  const escalation = there([...hall.meeting.escalations][0]).id;
  hall.now = startOfDay(theDate('2027-01-21'));
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2027-01-21' } });
  const waiting = row(morning(hall, '2027-01-28'), 'askAgain');
  const { entries } = hall.meeting.house.calendar;
  // The days off of Tết 2027 are only expected, and none of them counts.
  expect(entries.some(({ date }) => date === '2027-02-08')).toBe(true);
  expect(waiting).toMatchObject({ group: 'upper', past: 0, escalation, body: 'Sở Công Thương' });
  expect((waiting.by ?? '') > '2027-02-11').toBe(true);
  hall.does(coordinator, 'reminders.noteUpper', { escalation, way: 'call', on: '2027-01-28' });
  expect(row(morning(hall, '2027-01-29'), 'askAgain').reminded.times).toBe(1);
  const late = row(morning(hall, '2027-03-10'), 'askAgain');
  expect(late.group).toBe('upper');
  expect(late.past).toBeGreaterThan(0);
});

test('RM5 TD13 villages that were not told are named, and the results come first on their last day', () => {
  const hall = closedHall();
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Bến Đá' }, { name: 'Thôn Trung' }] });
  const head = there(hall.meeting.heads.find(({ name }) => name === 'Thôn Bến Đá')).id;
  hall.does(coordinator, 'heads.told', { head, on: '2026-12-18', way: 'link' });
  const list = morning(hall, '2026-12-28');
  expect(list.next).toEqual({ kind: 'results', meeting: hall.meeting.about.id });
  expect(there(list.conferences[0]).results.heads).toMatchObject({
    told: 1,
    total: 2,
    untold: [{ name: 'Thôn Trung' }],
  });
});

test('RM5 BL11 what must leave the house, and what is nobody’s yet, is there to be done from the first day on', () => {
  const hall = closedHall();
  const out = () =>
    morning(hall, '2026-12-21')
      .rows.filter(({ group }) => group === 'out')
      .map(({ act, body, codes, letter, past }) => [act, body, codes.join(), letter?.state ?? null, past]);
  expect(out()).toEqual([
    ['send', 'Phòng Kinh tế', 'ĐM26-KN1,ĐM26-KN2', 'drafted', 0],
    ['send', 'Công an xã', 'ĐM26-KN2', 'drafted', 0],
    ['send', 'Sở Công Thương', 'ĐM26-KN4', 'drafted', 0],
    ['give', '', 'ĐM26-KN3', null, 0],
  ]);
});

test('RM5 TD15 TD7 a letter stands on the list as the register has it, until the day on which it left is noted', () => {
  const hall = closedHall();
  const escalation = there([...hall.meeting.escalations][0]).id;
  const letters = () =>
    morning(hall, '2026-12-22').rows.flatMap(({ letter, act }) =>
      act === 'askAgain' || letter?.of === escalation ? [[act, letter?.state ?? null]] : [],
    );
  const standing = () => there(hall.meeting.papers.find(({ of }) => of === escalation)).id;
  expect(letters()).toEqual([['send', 'drafted']]);
  hall.does(coordinator, 'papers.makeFinal', { kind: 'upperLetter', of: escalation, also: [] });
  expect(letters()).toEqual([['send', 'numberMissing']]);
  const issue = { paper: standing(), number: '7/UBND', date: '2026-12-22', signer };
  hall.does(coordinator, 'papers.issue', issue);
  expect(letters()).toEqual([['send', 'notSent']]);
  hall.does(coordinator, 'papers.send', { paper: standing(), on: '2026-12-22' });
  expect(letters()).toEqual([['askAgain', null]]);
});

test('RM5 TD15 a letter whose number was noted where its matters are followed up is not looked for in the register', () => {
  const hall = closedHall();
  const escalation = there([...hall.meeting.escalations][0]).id;
  hall.now = startOfDay(theDate('2026-12-22'));
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2026-12-22' } });
  const rows = morning(hall, '2026-12-23').rows.filter((one) => one.escalation === escalation);
  expect(rows.map(({ act, group }) => [act, group])).toEqual([['askAgain', 'upper']]);
});

test('QN9 PL9 TD7 the minutes are told as final, and the notice of the conclusion with the number that it was given', () => {
  const hall = closedHall();
  const papers = (day: string) => there(morning(hall, day).conferences[0]);
  expect(papers('2026-12-18')).toMatchObject({
    minutes: { isFinal: false, given: null },
    conclusion: { isFinal: false, given: null },
  });
  hall.does(coordinator, 'papers.makeFinal', { kind: 'minutes', of: '', also: [] });
  const { conclusionNotice, conclusion } = hall.meeting;
  const digest = noticeDigest(conclusionNotice, conclusion, hall.meeting);
  hall.does(presider, 'conclusionNotice.approve', { chair: 'ubnd', digest });
  hall.does(coordinator, 'papers.makeFinal', { kind: 'conclusionNotice', of: '', also: [] });
  expect(papers('2026-12-18').conclusion).toEqual({ isFinal: true, given: null });
  const paper = there(hall.meeting.papers.find(({ kind }) => kind === 'conclusionNotice')).id;
  hall.does(coordinator, 'papers.issue', { paper, number: '12/TB-UBND', date: '2026-12-18', signer });
  expect(papers('2026-12-18')).toMatchObject({
    minutes: { isFinal: true, given: null },
    conclusion: { isFinal: true, given: { no: '12/TB-UBND', date: '2026-12-18' } },
  });
});

test('RM2 C1 the new last day that a letter proposes is a working day: five of them ahead, over Tết', () => {
  const newDay = (day: string) => there(morning(hall, day).conferences[0]).newDay;
  const hall = closedHall();
  expect(newDay('2026-12-29')).toBe('2027-01-06');
  // A week later would be in the days off of Tết.
  const { calendar } = hall.meeting.house;
  const before = theDate('2027-02-02');
  expect(isWorkingDay(calendar, addDays(before, 7))).toBe(false);
  expect(newDay(before)).toBe(addWorkingDays(calendar, before, 5));
});

test('RM5 in each group what is still to be asked for stands above whoever was asked in the last days', () => {
  const hall = closedHall();
  const late = (day: string) =>
    morning(hall, day)
      .rows.filter(({ group, act }) => group === 'late' && act === 'report')
      .map(({ codes }) => codes.join());
  expect(late('2027-01-13')).toEqual(['ĐM26-KN1', 'ĐM26-KN2']);
  const { commitment } = row(morning(hall, '2027-01-13'), 'report');
  const noted = { department: 'kinh-te', parts: [commitment], way: 'call', on: '2027-01-13' };
  hall.does(coordinator, 'reminders.note', noted);
  expect(late('2027-01-13')).toEqual(['ĐM26-KN2', 'ĐM26-KN1']);
});

test('RM6 what was written and not sent says so, and what is on the leader’s list says since when', () => {
  const hall = closedHall();
  const { commitment } = row(morning(hall, '2027-01-05'), 'report');
  const write = { department: 'kinh-te', parts: [commitment], way: 'message', until: null };
  hall.does(coordinator, 'reminders.write', write);
  hall.does(as('system'), 'reminders.putToLeader', {
    parts: [{ part: commitment, owedBy: '2026-12-24' }],
    ...{ escalations: [], on: '2027-01-05' },
  });
  const written = row(morning(hall, '2027-01-05'), 'report');
  expect(written).toMatchObject({ unsent: [{ way: 'message' }], leaderSince: '2027-01-05' });
  expect(written.reminded.times).toBe(0);
});
