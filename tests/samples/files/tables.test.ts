import { describe, expect, test } from 'vitest';
import { previewOf } from './analysed.ts';
import { allocationRows } from './allocation.ts';
import { opinionRows } from './opinions.ts';
import { day, newWorkbook, oldWorkbook, wpsWorkbook, type Made } from './workbooks.ts';

const space = '\u00A0';

describe('IM2 IM3 tables of Excel', () => {
  test('IM3 UB5 file F1: an allocation with titles, a row of totals and the minimum in a sentence', async () => {
    const file = await newWorkbook([{ name: 'Phân bổ', rows: allocationRows(), merges: ['A1:D1', 'A2:D2'] }]);
    const { entries, header, rows, said, ready } = await previewOf(file, 'allocation');
    expect(header).toEqual({ from: 3, to: 3 });
    expect(entries).toHaveLength(24);
    expect(entries.reduce((all, { delegates }) => all + delegates, 0)).toBe(121);
    expect(entries.reduce((all, { minOpinions }) => all + minOpinions, 0)).toBe(30);
    expect(entries[0]).toMatchObject({ row: 5, organisation: { name: 'Hội Cựu chiến binh' }, delegates: 10 });
    expect(entries[0]?.whoText).toBe('Đại diện Ban Chấp hành và hội viên tiêu biểu');
    expect(entries[2]).toMatchObject({ whoText: 'Cán bộ hội và nông dân sản xuất giỏi', minOpinions: 2 });
    expect(entries[6]).toMatchObject({ whoText: '', minOpinions: 1 });
    expect(rows[28]).toMatchObject({ mark: 'total' });
    expect(said).toEqual([
      'C29: Dòng tổng ghi 121, đúng bằng tổng.',
      'D29: Dòng tổng ghi 30, đúng bằng tổng.',
    ]);
    expect(ready).toBe(true);
  });

  test('IM3 UB5 file F1b: a total that is wrong warns and keeps nothing out', async () => {
    const rows = allocationRows();
    rows[4] = [...(rows[4] ?? [])].map((made, at) => (at === 2 ? '11' : made));
    const { said, ready } = await previewOf(
      await newWorkbook([{ rows, merges: ['A1:D1', 'A2:D2'] }]),
      'allocation',
    );
    expect(said).toContain('! C29: Dòng tổng ghi 121, cộng các dòng được 122 (lệch +1).');
    expect(ready).toBe(true);
  });

  test('IM3 IM4 file F2: a workbook of WPS with a header of two rows and needless blanks', async () => {
    const names = [
      'Trần␣Thị␣␣Thử␣',
      'Lê Văn  Mẫu',
      ' Phạm Thị Ví',
      'Hồ Văn Nháp',
      'Đỗ Thị Thử',
      'Tạ Văn Mẫu',
      'Vũ Thị Ví',
      'Bùi Văn Nháp',
    ];
    const units = ['Thôn 3␣', 'Thôn 3 ', 'Thôn  4', 'Thôn 5␣', ' Thôn 6', 'Thôn 1', 'Thôn 1', 'Thôn 2'];
    const rows = names.map((name, at) => [`${at + 1}`, name, 'Trưởng thôn', units[at] ?? '', '0900 000 001']);
    const file = wpsWorkbook(
      [
        ['DANH SÁCH ĐẠI BIỂU'],
        [],
        ['TT', 'Họ và tên', 'Chức vụ, đơn vị', '', 'SĐT'],
        ['', '', 'Chức vụ', 'Đơn vị', ''],
        ...rows,
      ].map((row) => row.map((text) => text.replaceAll('␣', space))),
      ['C3:D3'],
    );
    const { header, entries, said, columns } = await previewOf(file, 'delegates');
    expect(header).toEqual({ from: 2, to: 3 });
    expect(columns.map(({ use }) => use)).toEqual(['no', 'name', 'office', 'unit', 'phone']);
    expect(entries).toHaveLength(8);
    expect(entries[0]).toMatchObject({ name: 'Trần Thị Thử', unit: { name: 'Thôn 3' }, phone: '0900000001' });
    expect(said).toContain('Đã bỏ dấu cách thừa ở 8 ô.');
  });

  test('IM3 IM4 file F3: an old workbook: merged header, names in capitals, phones without their 0, days of two kinds', async () => {
    const file = oldWorkbook({
      rows: [
        ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'],
        [],
        ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Ngày ĐK'],
        [null, null, 'Nam', 'Nữ'],
        [
          1,
          `NGUYỄN VĂN MẪU${space}`,
          1960,
          null,
          'Đ/c Bí thư chi bộ',
          'Thôn 1',
          912345678,
          day('2026-09-12'),
        ],
        [2, 'Bà Trần Thị Thử', null, 1971, '', 'Thôn 2', '0987 654 321', '12/9/2026'],
        [null, 'Tổng cộng: 02 đại biểu'],
      ],
      merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4'],
    });
    const { entries, header, said } = await previewOf(file, 'delegates');
    expect(header).toEqual({ from: 2, to: 3 });
    expect(entries).toEqual([
      expect.objectContaining({
        ...{ row: 5, honorific: '', name: 'Nguyễn Văn Mẫu', original: 'NGUYỄN VĂN MẪU', gender: 'nam' },
        ...{ office: 'Bí thư chi bộ', phone: '0912345678', registeredOn: '2026-09-12' },
      }),
      expect.objectContaining({
        ...{ row: 6, honorific: 'bà', name: 'Trần Thị Thử', original: null, gender: 'nữ' },
        ...{ phone: '0987654321', registeredOn: '2026-09-12' },
      }),
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        'B5: tên viết hoa: đề nghị viết thường “Nguyễn Văn Mẫu”, giữ bản gốc',
        'G5: đã thêm số 0 đầu: 0912345678',
        'B7: Dòng tổng ghi 2, đúng bằng tổng.',
        '! Tệp .xls: không biết được dòng ẩn, hãy kiểm tra số dòng.',
      ]),
    );
  });

  test('IM3 TD4 file F4: fields in group rows, numbered matters in one cell, a row without words', async () => {
    const file = await newWorkbook([{ rows: opinionRows() }]);
    const kept = await previewOf(file, 'opinions');
    expect(kept.said).toContain('? B5: một ô có 3 vấn đề đánh số: tách thành 3?');
    expect(kept.said).toContain('× B8: thiếu nội dung');
    expect(kept.ready).toBe(false);
    expect(kept.entries.map(({ row, field, matters }) => [row, field?.name, matters.length])).toEqual([
      [4, 'Đất đai, môi trường', 1],
      [5, 'Đất đai, môi trường', 1],
      [7, 'Văn hoá – xã hội', 1],
    ]);
    const divided = await previewOf(file, 'opinions', {
      answers: { 'severalMatters:B5': 'divide' },
      leftOut: [8],
    });
    expect(divided.entries).toHaveLength(3);
    expect(divided.entries.flatMap(({ matters }) => matters)).toHaveLength(5);
    expect(divided.entries[1]?.matters).toEqual(['Đường ngõ 4 xuống cấp.', 'Cống bị tắc.', 'Thiếu đèn.']);
    expect(divided.ready).toBe(true);
    const corrected = await previewOf(file, 'opinions', { corrections: { B8: 'Đề nghị sửa cống' } });
    expect(corrected.entries.at(-1)).toMatchObject({
      row: 8,
      original: 'Đề nghị sửa cống',
      unit: { name: 'Thôn 5' },
    });
    expect(corrected.ready).toBe(true);
  });

  test('IM3 IM4 file F12: two sheets, hidden rows and columns, kept values of formulas and an error', async () => {
    const head = ['STT', 'Nội dung', 'Đơn vị', 'Số hộ', 'Ngày', 'Ghi chú nội bộ', 'Số hộ tính'];
    const rows: Made[][] = [
      head,
      ...Array.from({ length: 20 }, (_, at): Made[] => [
        at + 1,
        `Ý kiến về việc số ${at + 1} của thôn`,
        'Thôn 1',
        5,
        null,
        'mật',
        { value: 5, formula: `D${at + 2}*1` },
      ]),
    ];
    const ninth = rows[8];
    if (ninth) ninth[6] = { value: '#REF!', error: true };
    const hidden = Array.from({ length: 7 }, (_, at) => at + 5);
    const sheets = [
      {
        name: 'Sheet1',
        rows: [...rows.slice(0, 1), ...rows.slice(1)],
        hiddenRows: hidden,
        hiddenColumns: [5],
      },
      { name: 'Sheet2', rows: [head, [1, 'Ý kiến năm ngoái', 'Thôn 2']] },
    ];
    const { said, entries, columns } = await previewOf(await newWorkbook(sheets), 'opinions');
    expect(said).toContain('? Tệp có 2 trang (Sheet1, Sheet2): nhập trang nào?');
    expect(said).toContain('? 7 dòng bị ẩn: bỏ qua hay lấy cả?');
    expect(said).toContain('F: Cột F “Ghi chú nội bộ” bị ẩn trong tệp: bỏ qua.');
    expect(entries).toHaveLength(13);
    expect(columns[5]).toMatchObject({ use: null, reason: 'hidden' });
    const all = await previewOf(await newWorkbook(sheets), 'opinions', { answers: { hiddenRows: 'take' } });
    expect(all.entries).toHaveLength(20);
    expect(all.said).toContain('! G9: lỗi #REF!');
    expect((await previewOf(await newWorkbook(sheets), 'opinions', { sheet: 1 })).entries).toHaveLength(1);
    const twin = await previewOf(oldWorkbook({ rows, hiddenRows: hidden }), 'opinions');
    expect(twin.said).toContain('! Tệp .xls: không biết được dòng ẩn, hãy kiểm tra số dòng.');
    expect(twin.entries).toHaveLength(20);
  });

  test('IM4 file F13: names: two in one cell, who may be one, titles, and names of other peoples left as they are', async () => {
    const names = [
      'NGUYỄN VĂN MẪU',
      'Đ/c Lê Thị Ví Dụ – Chủ tịch Hội',
      'Ông Trần A và bà Trần B',
      'nguyễn văn mẫu',
      'PGS.TS. Đỗ Ví Dụ',
      'Y Bhok Êban',
      'Ksor H’Nam',
      'Sùng A Ví',
    ];
    const rows = [['TT', 'Họ và tên', 'Đơn vị'], ...names.map((name, at) => [at + 1, name, 'Thôn 1'])];
    const file = await newWorkbook([{ rows }]);
    const { entries, said } = await previewOf(file, 'delegates');
    expect(entries.map(({ honorific, name, office }) => [honorific, name, office])).toEqual([
      ['', 'Nguyễn Văn Mẫu', ''],
      ['', 'Lê Thị Ví Dụ', 'Chủ tịch Hội'],
      ['ông', 'Trần A', ''],
      ['bà', 'Trần B', ''],
      ['', 'Nguyễn Văn Mẫu', ''],
      ['', 'PGS.TS. Đỗ Ví Dụ', ''],
      ['', 'Y Bhok Êban', ''],
      ['', 'Ksor H’Nam', ''],
      ['', 'Sùng A Ví', ''],
    ]);
    expect(said).toContain('? B4: một ô có 2 người: Ông Trần A; bà Trần B');
    expect(said.filter((one) => one.includes('có thể trùng'))).toEqual([
      '! B5: “Nguyễn Văn Mẫu” có thể trùng với dòng 2: vẫn ghi cả hai, để lại một dòng nếu là một người',
    ]);
    const one = await previewOf(file, 'delegates', {
      answers: { 'severalPeople:B4': 'one', 'capitals:B2': 'keep' },
    });
    expect(one.entries).toHaveLength(8);
    expect(one.entries[0]).toMatchObject({ name: 'NGUYỄN VĂN MẪU', original: null });
  });
});

test('IM6 TD8 a list of names alone tells the level of a body, and no part of the commune is taken for a ministry', async () => {
  const names = [
    ...['Bộ phận Địa chính', 'Bộ Xây dựng', 'Bộ Chỉ huy Quân sự tỉnh', 'Sở Y tế', 'Thôn Bến Đá'],
    ...['Công an huyện cũ', 'Ngân hàng Trung ương'],
  ];
  const rows = [['Tên cơ quan, đơn vị'], ...names.map((name) => [name])];
  const { entries } = await previewOf(await newWorkbook([{ rows }]), 'bodies');
  expect(entries.map(({ level }) => level)).toEqual([
    ...['commune', 'centre', 'province', 'province', 'commune'],
    ...['district', 'centre'],
  ]);
});
