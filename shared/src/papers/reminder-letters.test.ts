import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import { coordinator, moderator, there, type Hall } from '../testing/example-hall.ts';
import { day } from '../testing/followed-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { as } from '../testing/playing.ts';
import { tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { textOf } from './paper.ts';
import { paperOf } from './papers.ts';

const presider = as('chair', { chair: 'ubnd' });

/** The conference of 18/12/2026 after its close: two matters that the bureau of economy owes, one put to a ministry's office. */
function closedHall(layout: PaperLayout = 'state'): Hall {
  const hall = gatheredHall(layout);
  hall.now = instant(Date.UTC(2026, 11, 18, 2));
  hall.does(presider, 'meeting.start');
  const petition = (text: string) => there(hall.meeting.petitions.find((row) => row.text === text)).id;
  for (const text of ['Đường thôn hỏng', 'Cống thoát nước tắc']) {
    hall.does(moderator, 'petitions.release', { petition: petition(text), text });
    hall.does(presider, 'petitions.dispose', {
      ...{ petition: petition(text), kind: 'toBeVerified', department: 'kinh-te' },
      due: text === 'Đường thôn hỏng' ? '2026-12-24' : '2027-01-08',
    });
  }
  hall.does(moderator, 'petitions.release', { petition: petition('Thêm đèn đường'), text: 'Thêm đèn đường' });
  hall.does(presider, 'petitions.dispose', {
    ...{ petition: petition('Thêm đèn đường'), kind: 'escalated', body: 'Sở Công Thương' },
  });
  hall.does(presider, 'meeting.close');
  return hall;
}

const parts = (hall: Hall) =>
  hall.meeting.commitments
    .filter((row) => row.state === 'open' && row.department === 'kinh-te')
    .map(({ id }) => id);

test('RM2 TD16 a letter that reminds holds exactly what the body owes, days late to its own day, and the new last day', () => {
  const hall = closedHall();
  hall.wait(11 * day);
  hall.does(coordinator, 'reminders.write', {
    ...{ department: 'kinh-te', parts: parts(hall), way: 'letter', until: '2027-01-06' },
  });
  const of = there([...hall.meeting.reminders][0]).id;
  hall.wait(20 * day);
  const paper = paperOf('reminderLetter', seenBy('preparation', hall.meeting), { of });
  const text = written(paper);
  expect(text).toContain('Kính gửi: Phòng Kinh tế');
  expect(text).toContain('Đến ngày 29 tháng 12 năm 2026');
  expect(text).toContain('1 việc đã quá hạn, 1 việc sắp đến hạn');
  expect(text).toContain('chậm nhất ngày 06 tháng 01 năm 2027');
  const rows = there(tables(paper)[0]).rows.map(({ cells }) => cells.map(textOf));
  // 24/12/2026 is a Thursday: Friday, Monday and Tuesday are three working days.
  expect(rows.map(([, code, words, , due, late]) => [code, words, due, late])).toEqual([
    ['ĐM26-KN1', 'Đường thôn hỏng', '24/12/2026', '3'],
    ['ĐM26-KN2', 'Cống thoát nước tắc', '08/01/2027', ''],
  ]);
});

test('RM2 FU4 BX9 the day that a body named itself is no extension: it stands beside the day on which it is due', () => {
  const hall = closedHall();
  const first = there(hall.meeting.commitments.find(({ due }) => due === '2026-12-24')).id;
  hall.does(as('department', { department: 'kinh-te' }), 'parts.report', {
    ...{ commitment: first, code: '3a', until: '2026-12-28', partly: true, text: 'Đã vá một đoạn' },
  });
  hall.wait(11 * day);
  hall.does(coordinator, 'reminders.write', {
    ...{ department: 'kinh-te', parts: [first], way: 'letter', until: '2027-01-06' },
  });
  const of = there([...hall.meeting.reminders][0]).id;
  const paper = paperOf('reminderLetter', seenBy('preparation', hall.meeting), { of });
  const rows = there(tables(paper)[0]).rows.map(({ cells }) => cells.map(textOf));
  expect(rows.map(([, , , , due, late]) => [due, late])).toEqual([
    ['24/12/2026; cơ quan hẹn 28/12/2026', '1'],
  ]);
});

test('RM2 a second letter that reminds names the first one, and how often each matter was asked for', () => {
  const hall = closedHall();
  const write = () =>
    hall.does(coordinator, 'reminders.write', {
      ...{ department: 'kinh-te', parts: parts(hall), way: 'letter', until: '2027-02-20' },
    });
  write();
  const first = there([...hall.meeting.reminders][0]).id;
  hall.does(coordinator, 'papers.makeFinal', { kind: 'reminderLetter', of: first });
  const paper = there(hall.meeting.papers.find(({ kind }) => kind === 'reminderLetter')).id;
  const signer = { office: 'Chủ tịch', name: 'Nguyễn Thị Ví Dụ' };
  hall.does(coordinator, 'papers.issue', { paper, number: '52/UBND-VP', date: '2026-12-18', signer });
  hall.does(coordinator, 'papers.send', { paper, on: '2026-12-18' });
  hall.wait(11 * day);
  write();
  const data = seenBy('preparation', hall.meeting);
  const copies = copiesOf('reminderLetter', data) ?? [];
  expect(copies.map(({ name }) => name)).toEqual([
    'Phòng Kinh tế – 18/12/2026',
    'Phòng Kinh tế – 29/12/2026',
  ]);
  const second = paperOf('reminderLetter', data, { of: there(copies[1]).of });
  expect(written(second)).toContain('đã đôn đốc tại Công văn số 52/UBND-VP ngày 18 tháng 12 năm 2026');
  expect(written(second)).toContain('1 lần');
  expect(written(paperOf('reminderLetter', data, { of: first }))).not.toContain('đã đôn đốc tại');
});

test.each(['state', 'party'] as const)(
  'RM4 TD15 a letter of the %s layout that asks an upper body again names the letters before it',
  (layout) => {
    const hall = closedHall(layout);
    const escalation = there([...hall.meeting.escalations][0]).id;
    const read = () => seenBy('preparation', hall.meeting);
    expect(copiesOf('secondLetter', read())).toEqual([]);
    hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '7/UBND', date: '2026-12-18' } });
    hall.wait(30 * day);
    const [copy] = copiesOf('secondLetter', read()) ?? [];
    expect(copy).toEqual({ of: `${escalation}.2`, name: 'Sở Công Thương – lần 2' });
    const text = written(paperOf('secondLetter', read(), { of: there(copy).of }));
    expect(text).toContain('(lần 2)');
    expect(text).toContain('Công văn số 7/UBND');
    expect(text).toContain('trong thời hạn 15 ngày làm việc');
    expect(text).toContain('Thêm đèn đường');
    hall.does(coordinator, 'escalations.askAgain', {
      escalation,
      letter: { no: '9/UBND', date: '2027-01-12' },
    });
    expect((copiesOf('secondLetter', read()) ?? []).map(({ name }) => name)).toEqual([
      'Sở Công Thương – lần 2',
      'Sở Công Thương – lần 3',
    ]);
    expect(written(paperOf('secondLetter', read(), { of: `${escalation}.3` }))).toContain(
      'Công văn số 9/UBND',
    );
    const second = written(paperOf('secondLetter', read(), { of: `${escalation}.2` }));
    expect(second).toMatch(/^Số:? 9\/UBND$/m);
    expect(second).not.toContain('Công văn số 9/UBND');
  },
);
