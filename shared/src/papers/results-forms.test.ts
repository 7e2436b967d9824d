import { expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { coordinator, moderator } from '../testing/example-hall.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { paperOf } from './papers.ts';

const page = 'https://doi-thoai.example/m/dong-mau/announcement';
const forms = ['resultsLoudspeaker', 'resultsWeb', 'resultsMessage'] as const;

function toldHall() {
  const followed = followedHall();
  const { hall, petition, commitment } = followed;
  hall.does(moderator, 'petitions.release', { petition, text: 'Đường vào xóm hỏng' });
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  return followed;
}

test('RS11 LW1 TD14 web and message count what was answered and what is solved apart, and lead to the page of results', () => {
  const data = seenBy('preparation', toldHall().hall.meeting);
  for (const kind of ['resultsWeb', 'resultsMessage'] as const) {
    const text = written(paperOf(kind, data, { page }));
    expect(text).toContain('Đã trả lời: 1/1 vấn đề.');
    expect(text).toContain('Đã giải quyết xong: 1/1 vấn đề.');
    expect(text).toContain('https://doi-thoai.example/m/dong-mau/results');
  }
  expect(written(paperOf('resultsWeb', data, { page }))).toContain('Đường vào xóm hỏng');
  expect(written(paperOf('resultsMessage', data, { page }))).not.toContain('Đường vào xóm hỏng');
});

test('RS11 LW1 over loudspeakers each matter is a sentence of its own, without a digit', () => {
  const data = seenBy('preparation', toldHall().hall.meeting);
  const text = written(paperOf('resultsLoudspeaker', data, { page }));
  expect(text).toContain('Đã trả lời một vấn đề. Đã giải quyết xong một vấn đề');
  expect(text).toMatch(/Vấn đề một: Đường vào xóm hỏng\..*Kết quả: Đã giải quyết xong/);
  const said = text.slice(text.indexOf('Kính thưa'));
  expect(said.slice(0, said.indexOf('Xin trân trọng'))).not.toMatch(/\d/);
});

test.each(forms)('RS11 UB3 %s has nobody who asked and no word that was not released', (kind) => {
  const { hall } = followedHall();
  const text = written(paperOf(kind, seenBy('preparation', hall.meeting), { page }));
  for (const row of rowsIn(hall.meeting.petitions)) expect(text).not.toContain(row.text);
  for (const row of rowsIn(hall.meeting.registrations)) expect(text).not.toContain(row.name);
});

test('RS12 TD13 the record of a posting of the results cites the notice of the results with its number', () => {
  const { hall } = followedHall();
  hall.does(coordinator, 'papers.makeFinal', { kind: 'resultsNotice', of: '' });
  const paper = [...hall.meeting.papers].find(({ kind }) => kind === 'resultsNotice')?.id;
  const issue = { number: '45', date: '2024-11-22', signer: { name: 'Trần Văn Mẫu', office: 'Chủ tịch' } };
  hall.does(coordinator, 'papers.issue', { paper, ...issue });
  const facts = { channel: 'posted', place: 'Nhà văn hóa thôn Mẫu', from: '2024-11-22' };
  hall.does(coordinator, 'publications.note', { ...facts, results: true });
  const of = [...hall.meeting.publications][0]?.id ?? '';
  const data = seenBy('preparation', hall.meeting);
  for (const kind of ['posting', 'postingEnd'] as const) {
    const text = written(paperOf(kind, data, { of }));
    expect(text).toContain('về kết quả');
    expect(text).toContain('45');
    expect(text).not.toContain('về tổ chức');
  }
  expect(written(paperOf('posting', data, { of: '' }))).toContain('về tổ chức');
});
