import { describe, expect, test } from 'vitest';
import { known, previewOf } from './analysed.ts';
import { wordDocument, type WordCell } from './documents.ts';
import { day, newWorkbook, type Made } from './workbooks.ts';

function promises(dues: readonly Made[]): Made[][] {
  return [
    ['TT', 'Nội dung', 'Cơ quan', 'Hạn'],
    ...dues.map((due, at): Made[] => [at + 1, `Việc thứ ${at + 1}`, 'Công an', due]),
  ];
}

describe('IM4 TD10 earlier promises', () => {
  test('IM4 file F11: days: as written, turned ones asked about, none invented', async () => {
    const file = await newWorkbook([
      {
        rows: promises([
          '12/9/2026',
          day('2026-09-12'),
          day('2026-12-09'),
          '12/9/26',
          '12-9-2026',
          'ngày 12 tháng 9 năm 2026',
          '31/11/2026',
          null,
        ]),
      },
    ]);
    const { entries, said, ready } = await previewOf(file, 'promises');
    const september = '2026-09-12';
    expect(entries.map(({ due }) => due)).toEqual([
      september,
      september,
      null,
      september,
      september,
      september,
      null,
      null,
    ]);
    expect(said).toContain('? D4: Ngày 09/12/2026 có thể là 12/09/2026 bị đảo: chọn');
    expect(said).toContain('× D8: Tháng 11 chỉ có 30 ngày');
    expect(ready).toBe(false);
    for (const chosen of ['2026-09-12', '2026-12-09']) {
      const answered = await previewOf(file, 'promises', {
        answers: { 'dateTurned:D4': chosen },
        leftOut: [8],
      });
      expect(answered.entries[2]?.due).toBe(chosen);
      expect(answered.ready).toBe(true);
    }
    const old = await newWorkbook([{ rows: promises([day('2026-09-12'), 44815]) }], '1904');
    expect((await previewOf(old, 'promises')).entries.map(({ due }) => due)).toEqual([september, september]);
  });

  test('IM6 TD10 TD11 TD14 file F15: bodies of the past, days in words, how far things are', async () => {
    const rows: Made[][] = [
      ['TT', 'Nội dung', 'Cơ quan', 'Thời hạn', 'Kết quả'],
      [1, 'Cấp giấy chứng nhận cho 12 hộ', 'Phòng TN&MT huyện', 'trước 30/6/2025', 'Đã xong'],
      [2, 'Thu gom rác thải tồn đọng', 'phòng Tài nguyên và môi trường', 'chậm nhất 30/6/2025', 'Đang làm'],
      [3, 'Sửa nhà văn hóa', 'UBND xã cũ Đồng Lạc', 'quý III/2026', 'xong 50%'],
      [
        4,
        'Hướng dẫn kê khai thuế đất',
        'Chi cục Thuế khu vực Đồng Mẫu',
        'thường xuyên',
        'Đã trả lời theo CV 123/UBND-KT ngày 05/01/2025',
      ],
      [5, 'Lắp đèn đường', 'Công an', null, null],
      [6, 'Nạo vét kênh', 'Trạm Y tế', '30/2/2025', null],
    ];
    const { entries, said } = await previewOf(await newWorkbook([{ rows }]), 'promises');
    expect(entries.map(({ due, dueAsWritten }) => [due, dueAsWritten])).toEqual([
      ['2025-06-29', 'trước 30/6/2025'],
      ['2025-06-30', 'chậm nhất 30/6/2025'],
      [null, 'quý III/2026'],
      [null, 'thường xuyên'],
      [null, ''],
      [null, '30/2/2025'],
    ]);
    expect(said).toContain('× D7: Tháng 2 năm 2025 chỉ có 28 ngày');
    expect(entries.map(({ former, successor }) => [former, successor?.id])).toEqual([
      [true, 'phong-kinh-te'],
      [true, 'phong-kinh-te'],
      [true, 'ubnd'],
      [true, 'thue'],
      [false, undefined],
      [false, undefined],
    ]);
    // In whatever order the directory gives its bodies.
    const bodies = [...known.bodies].reverse();
    const other = await previewOf(await newWorkbook([{ rows }]), 'promises', {}, { bodies });
    expect(other.entries[0]?.successor?.id).toBe('phong-kinh-te');
    expect(entries[4]?.body).toEqual({ id: 'cong-an', name: 'Công an' });
    expect(said).toContain(
      '! C2: “Phòng TN&MT huyện” đã kết thúc: cơ quan kế thừa có thể là “Phòng Kinh tế (xã)”, cần xác nhận',
    );
    expect(
      entries.map(({ outcome }) => [outcome.code, outcome.partly, outcome.replyNo, outcome.repliedOn]),
    ).toEqual([
      ['2c', false, '', null],
      ['3a', false, '', null],
      [null, true, '', null],
      [null, false, '123/UBND-KT', '2025-01-05'],
      [null, false, '', null],
      [null, false, '', null],
    ]);
    expect(entries[3]?.outcome.replied).toBe(true);
  });
});

describe('IM2 IM3 tables of Word', () => {
  const cells = (...texts: readonly string[]): WordCell[] => texts.map((text) => ({ text }));

  test('IM3 IM4 file F5: a header over two columns, a unit for three rows, dashes, and districts that are no more', async () => {
    const file = wordDocument([
      [
        { text: 'TT', rows: 'begins' },
        { text: 'Kiến nghị', columns: 2 },
        { text: 'Đơn vị', rows: 'begins' },
      ],
      [
        { text: '', rows: 'goesOn' },
        { text: 'Nội dung' },
        { text: 'Cấp giải quyết' },
        { text: '', rows: 'goesOn' },
      ],
      [...cells('1', 'Đề nghị sửa đường liên thôn', 'tỉnh'), { text: 'Thôn Trung', rows: 'begins' }],
      [
        { text: '2' },
        { text: '- Thiếu nước sạch mùa khô\n- Điện yếu giờ cao điểm', footnote: true },
        { text: 'xã' },
        { text: '', rows: 'goesOn' },
      ],
      [...cells('3', 'Đề nghị nâng cấp chợ', 'huyện'), { text: '', rows: 'goesOn' }],
      cells('4', 'Đề nghị xây cầu', '', 'Thôn Hạ'),
    ]);
    const { entries, said, header, ready } = await previewOf(file, 'opinions');
    expect(header).toEqual({ from: 0, to: 1 });
    expect(entries.map(({ unit, authority }) => [unit?.name, authority])).toEqual([
      ['Thôn Trung', 'province'],
      ['Thôn Trung', 'commune'],
      ['Thôn Trung', null],
      ['Thôn Hạ', null],
    ]);
    expect(said).toContain('? C5: “huyện”: không còn cấp huyện, chọn xã hay tỉnh');
    expect(said.some((one) => one.startsWith('? B4: một ô có 2 gạch đầu dòng'))).toBe(true);
    expect(ready).toBe(false);
    const answers = { 'noDistrict:C5': 'commune', 'bullets:B4': 'apart' };
    const answered = await previewOf(file, 'opinions', { answers });
    expect(answered.entries.map(({ matters }) => matters)).toEqual([
      ['Đề nghị sửa đường liên thôn'],
      ['Thiếu nước sạch mùa khô'],
      ['Điện yếu giờ cao điểm'],
      ['Đề nghị nâng cấp chợ'],
      ['Đề nghị xây cầu'],
    ]);
    expect(answered.entries[3]?.authority).toBe('commune');
    expect(answered.ready).toBe(true);
  });
});
