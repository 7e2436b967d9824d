import { describe, expect, test } from 'vitest';
import { coordinator } from '../testing/example-hall.ts';
import { barelyBegun, gathered, gatheredHall } from '../testing/prepared-papers.ts';
import { cellsOf, headings, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

describe('the table of opinions', () => {
  test('PA23 PL2 TD4 matters stand by field with sub-totals; the parts of an opinion have its number', () => {
    const paper = paperOf('synthesis', gathered('state'));
    expect(paper.inside).toBe(true);
    expect(paper.sections.map(({ landscape }) => landscape)).toEqual([true]);
    const [table] = tables(paper);
    const rows = table ? cellsOf(table) : [];
    const short = rows.map(([no, code, who, what]) => [no, code, who, what]);
    expect(short).toEqual([
      ['', '', '', 'Đất đai, giải phóng mặt bằng: 1 vấn đề'],
      ['1', 'KN 3', 'Ông Ngô Văn Kín, Ngõ 7, thôn Đoàn Kết', 'Đề nghị cấp sổ đỏ'],
      ['', '', '', 'Giao thông, hạ tầng, điện, nước: 3 vấn đề'],
      ['2.1', 'KN 1', 'Thôn Bến Đá', 'Đường thôn hỏng'],
      ['2.2', 'KN 2', 'Thôn Bến Đá', 'Cống thoát nước tắc'],
      ['3', 'KN 4', 'Hội Nông dân', 'Thêm đèn đường'],
      ['', '', '', 'Tổng cộng: 4 vấn đề'],
    ]);
    expect(rows[4]?.slice(5, 7)).toEqual(['Phiếu lấy ý kiến; 1 người', 'Phòng Kinh tế; Công an xã']);
    expect(table?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });

  test('PA23 UB3 what went to citizen reception is counted, and not a word of it is told', () => {
    for (const kind of ['synthesis', 'report'] as const) {
      const text = written(paperOf(kind, gathered('state')));
      expect(text).toContain('đã hướng dẫn, chuyển nơi tiếp công dân: 1 (không tổng hợp).');
      expect(text).not.toContain('Tám');
    }
  });

  test('PA23 BL3 an answer that came on paper stands there with its number; what is out of scope comes last', () => {
    const hall = gatheredHall('state');
    const petition = (text: string) => hall.meeting.petitions.find((row) => row.text === text)?.id ?? '';
    const assignment = hall.meeting.assignments.find(
      (row) => row.petition === petition('Đường thôn hỏng'),
    )?.id;
    hall.does(coordinator, 'answers.enter', {
      assignment,
      text: 'Sửa trong quý I',
      paper: { no: '12/PKT', date: '2024-11-20', signer: 'Trần Văn Mẫu' },
    });
    hall.does(coordinator, 'petitions.setAside', {
      petition: petition('Thêm đèn đường'),
      reason: 'Điện lực',
    });
    const [table] = tables(paperOf('synthesis', seenBy('preparation', hall.meeting)));
    const rows = table ? cellsOf(table) : [];
    expect(rows.find(([no]) => no === '2.1')?.slice(6)).toEqual([
      'Phòng Kinh tế',
      'Sửa trong quý I',
      '12/PKT, 20/11/2024',
      '',
    ]);
    expect(rows.slice(-3).map(([no, , , what]) => [no, what])).toEqual([
      ['', 'Không thuộc phạm vi hội nghị: 1 vấn đề'],
      ['3', 'Thêm đèn đường'],
      ['', 'Tổng cộng: 4 vấn đề'],
    ]);
    expect(rows.at(-2)?.at(-1)).toBe('Điện lực');
  });
});

describe('the report', () => {
  test('PA23 PL2 it says who has sent, counts in four ways, and how far the answers are', () => {
    const paper = paperOf('report', gathered('state'));
    expect(headings(paper)).toEqual([
      'I. VIỆC LẤY Ý KIẾN',
      'II. SỐ LIỆU TỔNG HỢP',
      '1. Theo lĩnh vực',
      '2. Theo thẩm quyền',
      '3. Theo loại',
      '4. Theo kênh tiếp nhận',
      'III. NHỮNG VẤN ĐỀ NỔI LÊN',
      'IV. VIỆC CHUẨN BỊ TRẢ LỜI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
    const text = written(paper);
    for (const said of [
      'Số: …/BC-UBND',
      'Đã có 0/3 đơn vị gửi.',
      'Chưa gửi: Thôn Bến Đá; Thôn Đoàn Kết; Hội Nông dân.',
      'số ý kiến: 3; số vấn đề sau khi tách, gộp: 4.',
    ])
      expect(text).toContain(said);
    const [byField] = tables(paper);
    expect(byField && cellsOf(byField)).toEqual([
      ['Đất đai, giải phóng mặt bằng', '1'],
      ['Giao thông, hạ tầng, điện, nước', '3'],
      ['Tổng cộng', '4'],
    ]);
    expect(tables(paper).map(cellsOf).at(-1)).toEqual([
      ['Phòng Kinh tế', '2', '0'],
      ['Công an xã', '1', '0'],
    ]);
  });

  test('PA23 what many ask, or is urgent, is named', () => {
    const hall = gatheredHall('state');
    const petition = (text: string) => hall.meeting.petitions.find((row) => row.text === text)?.id ?? '';
    hall.does(coordinator, 'petitions.classify', {
      petition: petition('Đề nghị cấp sổ đỏ'),
      necessity: 'urgent',
    });
    hall.does(coordinator, 'petitions.merge', {
      petition: petition('Thêm đèn đường'),
      into: petition('Đường thôn hỏng'),
    });
    const text = written(paperOf('report', seenBy('preparation', hall.meeting)));
    expect(text).toContain('KN 1 (2 người cùng kiến nghị): Đường thôn hỏng');
    expect(text).toContain('KN 3 (1 người cùng kiến nghị, cấp bách): Đề nghị cấp sổ đỏ');
  });

  test('PA23 PA1 before anything came in it is blank, and counts nothing', () => {
    for (const kind of ['report', 'synthesis'] as const)
      expect(blanksIn(paperOf(kind, barelyBegun('party')))).toContain('opinions');
  });
});
