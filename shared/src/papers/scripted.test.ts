import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { rowsIn } from '../engine/keyed.ts';
import { coordinator, there } from '../testing/example-hall.ts';
import { barelyBegun, gathered, gatheredHall } from '../testing/prepared-papers.ts';
import { cellsOf, headings, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';
import { scriptOf, wordsOf } from './scripted.ts';

describe('the script', () => {
  test('PA39 BL5 UB7 each step has what is said, who acts, what follows and what is done otherwise', () => {
    const paper = paperOf('script', gathered('state'));
    expect(paper.inside).toBe(true);
    expect(headings(paper)).toHaveLength(6);
    const text = written(paper);
    for (const said of [
      'Kính thưa các đồng chí lãnh đạo, các vị đại biểu và toàn thể Nhân dân!',
      '- Chủ tịch Ủy ban nhân dân: Hoàng Văn Đóng Vai;',
      'Xin kính mời Hoàng Văn Đóng Vai, Chủ tịch Ủy ban nhân dân phát biểu khai mạc hội nghị.',
      'Mỗi lượt phát biểu không quá 3 phút, phát biểu thêm không quá 1 phút; mỗi lượt trả lời không quá 5 phút.',
      'Tiếp theo: Báo cáo tóm tắt tình hình kinh tế – xã hội',
      'hướng dẫn gửi đến Phòng Tiếp công dân xã.',
    ])
      expect(text).toContain(said);
    expect(blanksIn(paper)).toEqual(expect.arrayContaining(['stepMinutes', 'agendaWho', 'secretary']));
    expect(blanksIn(paperOf('script', barelyBegun('party')))).toContain('agenda');
  });

  test('PA39 QN9 the secretary is called by the name of whoever was given the right to write the minutes', () => {
    const hall = gatheredHall('state');
    const said = () => written(paperOf('script', seenBy('preparation', hall.meeting)));
    hall.does(coordinator, 'members.grant', { account: 'thuky01', role: 'secretary' });
    expect(said()).not.toContain('thuky01');
    hall.does(coordinator, 'members.grant', { account: 'Đỗ Thị Thử', role: 'secretary' });
    hall.does(coordinator, 'members.grant', { account: 'Vũ Văn Giả Định', role: 'moderator' });
    expect(said()).toContain('Thư ký hội nghị: Đỗ Thị Thử');
    expect(written(paperOf('chairBook', seenBy('preparation', hall.meeting)))).toContain(
      'Thư ký hội nghị: Đỗ Thị Thử',
    );
    const onTablet = seenBy('book', hall.meeting);
    expect(
      rowsIn(onTablet.members)
        .map(({ account }) => account)
        .sort(),
    ).toEqual(['thuky01', 'Đỗ Thị Thử']);
  });

  test('PA39 UB6 who leads a body is introduced as the directory addresses them', () => {
    const hall = gatheredHall('state');
    const body = { id: 'y-te', name: 'Trạm Y tế', leader: 'Phạm Thị Thử', leaderTitle: 'Trưởng trạm' };
    hall.does(coordinator, 'departments.call', { departments: [{ ...body, leaderHonorific: 'bà' }] });
    const said = written(paperOf('introductions', seenBy('preparation', hall.meeting)));
    expect(said).toContain('Bà Phạm Thị Thử, Trưởng trạm');
    expect(said).toContain('Trần Văn Mẫu, Trưởng phòng');
  });

  test('PA39 PA41 BL5 words of the office stand in the place of the usual ones, and its minutes date the steps', () => {
    const hall = gatheredHall('state');
    hall.does(coordinator, 'script.write', {
      ...{
        item: 'khai-mac',
        minutes: 20,
        who: 'Bà Bùi Thị Hư Cấu',
        words: 'Kính thưa bà con!',
        fallback: '',
      },
    });
    hall.does(coordinator, 'script.write', {
      ...{ item: 'bao-cao', minutes: 15, who: 'Phòng Kinh tế', words: '', fallback: 'Phát tài liệu.' },
    });
    const data = seenBy('preparation', hall.meeting);
    const [opening, report, earlier] = scriptOf(data);
    expect(opening && wordsOf(opening)).toBe('Kính thưa bà con!');
    expect(report && wordsOf(report)).toContain('Xin kính mời Phòng Kinh tế trình bày.');
    expect([opening, report, earlier].map((one) => one?.begins)).toEqual(['08:00', '08:20', '08:35']);
    expect(report?.fallback).toEqual(['Phát tài liệu.']);
    const rows = tables(paperOf('programme', data)).map(cellsOf)[0] ?? [];
    expect(rows.slice(0, 4).map(([time, , who]) => [time, who])).toEqual([
      ['08 giờ 00', 'Bà Bùi Thị Hư Cấu'],
      ['08 giờ 20', 'Phòng Kinh tế'],
      ['08 giờ 35', '…'],
      ['…', '…'],
    ]);
  });

  test('PA39 a step that was left out has no words, and nothing leads to it', () => {
    const data = gathered('state');
    const report = there(rowsIn(data.agenda).find(({ id }) => id === 'bao-cao'));
    const agenda = { ...data.agenda, [report.id]: { ...report, state: 'skipped' as const } };
    const script = scriptOf({ ...data, agenda });
    expect(script.map(({ step }) => step.id)).not.toContain('bao-cao');
    expect(script[0]?.next).toBe('Kết quả thực hiện kết luận lần trước');
  });

  test('PA43 BL6 whoever is missing when the session has begun is not introduced', () => {
    const data = gathered('state');
    const about = { only: { ...there(rowsIn(data.about)[0]), startedAt: instant(1) } } as typeof data.about;
    const [opening] = scriptOf({ ...data, about });
    expect(opening && wordsOf(opening)).not.toContain('Phòng Kinh tế');
  });
});
