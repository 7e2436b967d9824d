import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { rowsIn } from '../engine/keyed.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { moderator } from '../testing/example-hall.ts';
import { cellsOf, headings, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { gathered } from '../testing/prepared-papers.ts';
import { paperOf } from './papers.ts';

describe('the notice of the results', () => {
  test('RS10 LW1 TD14 it counts answered and solved apart, and has each matter with answer, body, day and result', () => {
    const { hall, petition, commitment } = followedHall();
    const paper = () => paperOf('resultsNotice', seenBy('preparation', hall.meeting));
    expect(written(paper())).toContain('Đã trả lời: 0/1 vấn đề.');
    hall.does(moderator, 'petitions.release', { petition, text: 'Đường vào xóm hỏng' });
    reports(hall, commitment);
    verifies(hall, commitment);
    tells(hall, petition, '2024-11-22');
    const text = written(paper());
    expect(text).toContain('Đã trả lời: 1/1 vấn đề.');
    expect(text).toContain('Đã giải quyết xong: 1/1 vấn đề.');
    const [table] = tables(paper());
    if (!table) throw new Error('the matters stand in a table');
    const [[no, words, , body, due, state] = []] = cellsOf(table);
    expect([no, words, body, due, state]).toEqual([
      ...['1', 'Đường vào xóm hỏng', 'Phòng Đất đai', '13/12/2024'],
      'Đã giải quyết xong: tổ chức thực hiện',
    ]);
  });

  test('RS10 LW1 UB3 what was not released is told by its field, and nobody who asked is named', () => {
    const { hall } = followedHall();
    const text = written(paperOf('resultsNotice', seenBy('preparation', hall.meeting)));
    for (const row of rowsIn(hall.meeting.petitions)) expect(text).not.toContain(row.text);
    for (const row of rowsIn(hall.meeting.registrations)) expect(text).not.toContain(row.name);
    expect(text).toMatch(/Nội dung (chưa công bố|về )/);
  });

  test.each(paperLayouts)('RS10 in the layout of the %s it has its parts', (layout) => {
    const paper = paperOf('resultsNotice', gathered(layout));
    expect(headings(paper)).toEqual(['1. Hội nghị', '2. Kết quả', '3. Nơi xem đầy đủ, nơi hỏi']);
    expect(paper.inside).toBe(false);
  });
});
