import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import { conveneHall, coordinator, moderator, there, type Hall } from '../testing/example-hall.ts';
import { views } from '../views/audiences.ts';
import type { Viewer } from '../views/viewer.ts';
import { LikelyDuplicates } from './likely-duplicates.ts';
import { opinionFigures } from './opinion-figures.ts';
import { partsWith } from './parts.ts';
import { isSought, isToDo, sortedMatters } from './synthesis.ts';

const viewer: Viewer = { audience: 'preparation', seat: 'dieu-phoi', department: null, registration: null };
const seen = (hall: Hall) => project(views.preparation, hall.meeting, viewer);

function adds(hall: Hall, texts: readonly string[]): string[] {
  const opinions = texts.map((text) => ({ text, channel: 'survey' }));
  return hall
    .does(coordinator, 'opinions.add', { opinions })
    .flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
}

test('SY1 each matter stands in the list with how far it is, from unsorted to approved', () => {
  const hall = conveneHall();
  const [petition = ''] = adds(hall, ['Đường ngõ 4 xuống cấp']);
  const state = () => sortedMatters(seen(hall)).find(({ matter }) => matter.id === petition)?.state;
  expect(state()).toBe('unsorted');
  hall.does(moderator, 'petitions.classify', { petition, field: 'duong', authority: 'commune' });
  expect(state()).toBe('unassigned');
  hall.does(coordinator, 'petitions.assign', { petition, department: 'xay-dung', part: 'lead' });
  expect(state()).toBe('asked');
  const assignment = [...hall.meeting.assignments][0]?.id;
  const paper = { no: '21/CV', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
  hall.does(coordinator, 'answers.enter', { assignment, text: 'Quý I sẽ sửa', paper });
  expect(state()).toBe('toReview');
  hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa rõ ngày' });
  expect(state()).toBe('returned');
  hall.does(coordinator, 'answers.enter', { assignment, text: 'Tháng 3 xong', paper });
  hall.does(coordinator, 'answers.approve', { assignment });
  expect(state()).toBe('approved');
});

test('SY16 what was given to a body is not called unsorted; what it is not sorted by is told as long as it lacks', () => {
  const hall = conveneHall();
  const [petition = ''] = adds(hall, ['Đường ngõ 4 xuống cấp']);
  const row = () => there(sortedMatters(seen(hall))[0]);
  expect(row()).toMatchObject({ state: 'unsorted', lacking: ['field', 'authority', 'necessity'] });
  hall.does(coordinator, 'petitions.assign', { petition, department: 'xay-dung', part: 'lead' });
  expect(row()).toMatchObject({ state: 'asked', lacking: ['field', 'authority', 'necessity'] });
  hall.does(moderator, 'petitions.classify', { petition, field: 'duong', necessity: 'urgent' });
  const assignment = [...hall.meeting.assignments][0]?.id;
  const paper = { no: '21/CV', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
  hall.does(coordinator, 'answers.enter', { assignment, text: 'Quý I sẽ sửa', paper });
  hall.does(coordinator, 'answers.approve', { assignment });
  expect(row()).toMatchObject({ state: 'approved', lacking: ['authority'] });
  hall.does(coordinator, 'answers.withdrawApproval', { assignment });
  hall.does(coordinator, 'assignments.withdraw', { assignment });
  hall.does(coordinator, 'petitions.setAside', { petition, reason: 'Việc của tòa án' });
  expect(row()).toMatchObject({ state: 'aside', lacking: [] });
});

test('SY16 the figures and the list count the same as approved, whoever else wrote of it', () => {
  const hall = conveneHall();
  const [one = '', other = ''] = adds(hall, ['Đường ngõ 4 xuống cấp', 'Đèn ngõ 9 tắt']);
  const gives = (petition: string, department: string, part: string) => {
    hall.does(coordinator, 'petitions.assign', { petition, department, part });
    return [...hall.meeting.assignments].find(
      (row) => row.petition === petition && row.department === department,
    )?.id;
  };
  const [lead, supporting] = [gives(one, 'xay-dung', 'lead'), gives(other, 'dat-dai', 'supporting')];
  gives(other, 'xay-dung', 'lead');
  const paper = { no: '21/CV', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
  for (const assignment of [lead, supporting]) {
    hall.does(coordinator, 'answers.enter', { assignment, text: 'Sẽ sửa', paper });
    hall.does(coordinator, 'answers.approve', { assignment });
  }
  const { matters, outOfScope, approved, proposed } = opinionFigures(seen(hall));
  expect(sortedMatters(seen(hall)).filter(isToDo)).toHaveLength(matters - outOfScope - approved);
  expect([approved, proposed]).toEqual([1, 2]);
});

test('OP7 OP9 parts know each other, and what went to citizen reception is not among them', () => {
  const hall = conveneHall();
  const [petition = ''] = adds(hall, ['Đường hỏng, đèn tắt, cán bộ nhận tiền']);
  const parts = ['Đường hỏng', 'Đèn tắt', 'Cán bộ nhận tiền'];
  hall.does(moderator, 'petitions.divide', { petition, parts });
  const rows = sortedMatters(seen(hall));
  expect(partsWith(there(rows[0]).matter, seen(hall).petitions)).toHaveLength(3);
  hall.does(moderator, 'petitions.reroute', { petition: there(rows[2]).matter.id, nature: 'denunciation' });
  const left = sortedMatters(seen(hall));
  expect(left.map(({ matter }) => matter.text)).toEqual(parts.slice(0, 2));
  expect(partsWith(there(left[0]).matter, seen(hall).petitions)).toHaveLength(2);
  // The words that all of them were taken from are gone: nothing empty is shown in their place.
  expect(there(left[0]).matter.original).toBe(null);
  hall.does(moderator, 'petitions.reroute', { petition: there(left[1]).matter.id, nature: 'complaint' });
  expect(partsWith(there(sortedMatters(seen(hall))[0]).matter, seen(hall).petitions)).toEqual([]);
  expect(left.filter(({ matter }) => isSought(matter, 'nhan tien'))).toEqual([]);
});

test('BX7 likely duplicates among 1,000 opinions are there within two seconds', () => {
  const hall = conveneHall();
  const words = ['đường', 'ngõ', 'cống', 'đèn', 'chợ', 'trạm', 'thôn', 'xóm', 'nước', 'rác', 'hỏng', 'tắc'];
  const text = (at: number) =>
    Array.from({ length: 40 }, (_, word) => words[(at * 7 + word * (1 + (at % 11))) % 12]).join(' ');
  for (let at = 0; at < 1000; at += 250)
    adds(
      hall,
      Array.from({ length: 250 }, (_, one) => `${text(at + one)} số ${at + one}`),
    );
  adds(hall, ['Ngõ 4 thôn Đoàn Kết mưa là lầy, xin đổ bê tông', 'Đề nghị đổ bê tông ngõ 4 thôn Đoàn Kết']);
  const before = performance.now();
  const matters = sortedMatters(seen(hall));
  const duplicates = new LikelyDuplicates();
  duplicates.read(matters);
  const last = there(matters.at(-1)).matter;
  const [nearest] = duplicates.of(last);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(nearest?.id).toBe(matters.at(-2)?.matter.id);
});
