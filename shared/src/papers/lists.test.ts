import { describe, expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { instant } from '../calendar/instant.ts';
import { barelyBegun, gathered, planned } from '../testing/prepared-papers.ts';
import { blocksIn, cellsOf, headings, linesOf, tables, written } from '../testing/read-papers.ts';
import { blanksIn, textOf, type Paper } from './paper.ts';
import { paperOf } from './papers.ts';

const firstTable = (paper: Paper) => cellsOf(tables(paper)[0] ?? { rows: [] });

describe('the list of delegates', () => {
  test('PA21 UB5 it has everybody by organisation, with sub-totals and a total, for the house alone', () => {
    const data = gathered('state');
    const person = rowsIn(data.participants).find(({ hasPhone }) => hasPhone);
    const paper = paperOf('delegates', data, { phones: { [person?.id ?? '']: '0912 345 678' } });
    expect(paper.inside).toBe(true);
    expect(firstTable(paper)).toEqual([
      ['', 'Thôn Bến Đá', '', '2/3 đại biểu', '', '', ''],
      ['1', 'Đỗ Văn An', '', 'Thôn Bến Đá', '', '', ''],
      ['2', 'Bà Vũ Thị Ví Dụ', 'Chi hội trưởng', 'Thôn Bến Đá', '0912 345 678', '', ''],
      ['', 'Thôn Đoàn Kết', '', '0/4 đại biểu', '', '', ''],
      ['', 'Hội Nông dân', '', '0/5 đại biểu', '', '', ''],
      ['', 'Tổng cộng', '', '2 đại biểu', '', '', ''],
    ]);
    expect(blanksIn(paper)).not.toContain('phones');
  });

  test('PA21 who only reads it on the page sees that there is a number, and not which', () => {
    const paper = paperOf('delegates', gathered('state'));
    expect(blanksIn(paper)).toContain('phones');
    expect(written(paper)).not.toMatch(/09\d\d/);
    expect(blanksIn(paperOf('delegates', planned('state')))).toContain('delegates');
  });
});

describe('what is used in the hall', () => {
  test('PA27 the attendance sheet has a line for each who is named, and for each who may still be', () => {
    const paper = paperOf('attendance', gathered('state'));
    expect(paper.inside).toBe(true);
    const rows = firstTable(paper);
    expect(rows.slice(0, 4)).toEqual([
      ['', 'Thôn Bến Đá', '', '', ''],
      ['1', 'Đỗ Văn An', '', '', ''],
      ['2', 'Bà Vũ Thị Ví Dụ', 'Chi hội trưởng', '', ''],
      ['3', '', '', '', ''],
    ]);
    // Three organisations and twelve places.
    expect(rows).toHaveLength(15);
    expect(written(paper)).not.toContain('0912');
  });

  test('PA27 BL6 guests of above, Party and Council are introduced first, then the chairs, then the others', () => {
    const invited = [
      'Ủy ban Mặt trận Tổ quốc',
      'Thường trực Hội đồng nhân dân',
      'Thường trực Đảng ủy',
      'Sở Xây dựng tỉnh',
    ];
    const rows = firstTable(paperOf('introductions', gathered('state', { invited })));
    expect(rows.map(([, what]) => what)).toEqual([
      'Sở Xây dựng tỉnh',
      'Thường trực Đảng ủy',
      'Thường trực Hội đồng nhân dân',
      'Chủ tịch Ủy ban nhân dân',
      'Ủy ban Mặt trận Tổ quốc',
      'Phòng Kinh tế',
      'Công an xã',
      'Phòng Văn hóa – Xã hội',
      'Thôn Bến Đá',
      'Thôn Đoàn Kết',
      'Hội Nông dân',
    ]);
    expect(rows[3]).toEqual(['4', 'Chủ tịch Ủy ban nhân dân', 'Hoàng Văn Đóng Vai', '']);
    expect(rows[5]).toEqual(['6', 'Phòng Kinh tế', 'Trần Văn Mẫu, Trưởng phòng', '']);
    expect(rows[8]).toEqual(['9', 'Thôn Bến Đá', '2 đại biểu', '']);
  });

  test('PA27 once the session has begun it says who is missing', () => {
    const data = gathered('state');
    const about = { only: { ...rowsIn(data.about)[0], startedAt: instant(1) } } as typeof data.about;
    const rows = firstTable(paperOf('introductions', { ...data, about }));
    expect(rows.find(([, what]) => what === 'Phòng Kinh tế')?.at(-1)).toBe('vắng');
    expect(rows.find(([, what]) => what === 'Thôn Bến Đá')?.at(-1)).toBe('vắng');
  });

  test('PA27 UB13 the backdrop is its words, with place and day', () => {
    const lines = linesOf(paperOf('backdrop', planned('state')));
    for (const said of ['ĐỐI THOẠI VỚI NHÂN DÂN', 'NĂM 2026', 'Đồng Mẫu, ngày 18 tháng 12 năm 2026'])
      expect(lines).toContain(said);
    expect(blanksIn(paperOf('backdrop', barelyBegun('state')))).toContain('day');
  });
});

describe('the programme', () => {
  test('PA22 UB7 it goes through the day, with its beginning alone where no other time is known', () => {
    const paper = paperOf('programme', planned('state'));
    expect(headings(paper)).toEqual([
      '1. Thời gian',
      '2. Địa điểm',
      '3. Trình tự',
      '4. Quyền, trách nhiệm của người tham gia; nội quy',
    ]);
    const rows = firstTable(paper);
    expect(rows[0]?.slice(0, 2)).toEqual(['08 giờ 00', expect.stringContaining('Chào cờ')]);
    expect(rows.slice(1).every(([time]) => time === '…')).toBe(true);
    expect(rows.at(-1)).toEqual(['…', 'Kết luận, bế mạc', 'Chủ tọa']);
    expect(blanksIn(paper)).toEqual(['agendaWho', 'agendaTimes']);
    expect(blocksIn(paper).some((block) => block.kind === 'list' && block.items.length === 5)).toBe(true);
  });

  test('PA22 a step that was left out is in no programme', () => {
    const data = planned('state');
    const [first, ...others] = rowsIn(data.agenda).sort((one, other) => one.order - other.order);
    const skipped = { ...first, state: 'skipped' };
    const agenda = Object.fromEntries([skipped, ...others].map((row) => [row.id, row])) as typeof data.agenda;
    expect(firstTable(paperOf('programme', { ...data, agenda }))).toHaveLength(others.length);
    expect(textOf(paperOf('programme', data).head.summary)).toBe('Hội nghị đối thoại với Nhân dân năm 2026');
  });
});
