import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { rowsIn } from '../engine/keyed.ts';
import { replyStanding } from '../meeting/followup/vocabulary.ts';
import { publicResults } from '../queries/results-of.ts';
import { disposes, followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { moderator, openHall, presider, there } from '../testing/example-hall.ts';
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

  test('CZ7 RS10 TD14 what was only said in the hall is named as that beside “Chưa trả lời”, and as the reply once there is one', () => {
    const hall = openHall();
    const { petition, commitment } = disposes(hall, 'writtenReply');
    const assignment = there([...hall.meeting.assignments][0]).id;
    hall.does(moderator, 'answers.release', { assignment, text: 'Sẽ sửa trong tháng' });
    hall.does(presider, 'meeting.close');
    const answers = () => {
      const data = seenBy('preparation', hall.meeting);
      const table = there(tables(paperOf('resultsNotice', data))[0]);
      return [cellsOf(table)[0]?.[2], written(paperOf('resultsLoudspeaker', data))] as const;
    };
    const spoken = 'Trao đổi tại hội nghị, chưa phải trả lời chính thức: Sẽ sửa trong tháng';
    expect(answers()[0]).toBe(spoken);
    expect(answers()[1]).toContain(spoken);
    const { rows } = publicResults(hall.meeting, hall.now);
    expect(rows.map(({ replied, answers: said }) => replyStanding(replied, said.length > 0))).toEqual([
      'spoken',
    ]);
    reports(hall, commitment, { code: '1', ground: 'Luật Đất đai, điều 79' });
    tells(hall, petition, '2024-11-22');
    expect(answers()[0]).toBe('Trả lời: Sẽ sửa trong tháng');
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
