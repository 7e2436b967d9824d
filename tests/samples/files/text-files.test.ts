import { describe, expect, test } from 'vitest';
import { previewOf } from './analysed.ts';
import { newWorkbook, oldWorkbook } from './workbooks.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('IM2 IM5 letters of every office', () => {
  test('IM5 T10 file F6: Windows-1258 is known and not taken for TCVN3 or VNI', async () => {
    const name = bytes('4e 67 75 79 ea de 6e 20 54 68 69 f2 20 48 f4 cc 6e 67 20 4e 68 75 6e 67');
    const file = Buffer.concat([
      ascii('STT;Ho ten;Don vi\r\n1;'),
      name,
      ascii(';Thon 1\r\n2;Tr\xe2\xcc'),
      ascii('n Th\xebn;Thon 2\r\n'),
    ]);
    const { entries, said, table } = await previewOf(file, 'delegates');
    expect(entries[0]?.name).toBe('Nguyễn Thị Hồng Nhung');
    expect(said).toContain('Bảng mã: Windows-1258.');
    expect(table.own(1, 1).original).toBe('NguyêÞn Thiò HôÌng Nhung');
    const back = await previewOf(file, 'delegates', { decode: false });
    expect(back.entries[0]?.name).toBe('NguyêÞn Thiò HôÌng Nhung');
  });

  const quoted =
    'STT\tNội dung\tĐơn vị\r\n1\t"Người dân nói: ""chờ lâu""\nvà đi lại nhiều lần"\tThôn 1\r\n2\tĐiện yếu giờ cao điểm\tThôn 2\r\n3\tThiếu nước sạch\tThôn 2\r\n4\tĐường hỏng\tThôn 3\r\n5\tThiếu đèn đường\tThôn 4\r\n';

  test.each([
    ['with its mark', Buffer.concat([bytes('ff fe'), Buffer.from(quoted, 'utf16le')])],
    ['without one', Buffer.from(quoted, 'utf16le')],
    ['the other way round', Buffer.concat([bytes('fe ff'), Buffer.from(quoted, 'utf16le').swap16()])],
  ])('IM5 file F7: Unicode text of Excel, %s', async (_how, file) => {
    const { entries, ready } = await previewOf(file, 'opinions');
    expect(entries).toHaveLength(5);
    expect(entries[0]?.original).toBe('Người dân nói: "chờ lâu"\nvà đi lại nhiều lần');
    expect(ready).toBe(true);
  });

  test('IM5 T10 file F8: TCVN3: ư, which is a soft hyphen there, lives until it is converted', async () => {
    const line = bytes(
      'a7 d2 20 6e 67 68 de 20 73 f6 61 20 6d ad ac 6e 67 20 74 68 6f b8 74 20 6e ad ed 63 20 74 68 ab 6e 20 a7 6f b5 6e 20 4b d5 74',
    );
    const file = Buffer.concat([
      ascii('H\xe9I NGH\xde \xa7\xe8I THO\xb9I,\r\nSTT,N\xe9i dung\r\n1,'),
      line,
      ascii('\r\n2,'),
      line,
      ascii('\r\n'),
    ]);
    const { entries, said, table, rows } = await previewOf(file, 'opinions');
    expect(entries.map(({ original }) => original)).toEqual([
      'Đề nghị sửa mương thoát nước thôn Đoàn Kết',
      'Đề nghị sửa mương thoát nước thôn Đoàn Kết',
    ]);
    expect(table.own(0, 0).text).toBe('HỘI NGHỊ ĐỐI THOẠI');
    expect(rows[0]?.mark).toBe('title');
    expect(table.own(2, 1).original).toContain('\u00AD');
    expect(said).toEqual(['Bảng mã: TCVN3.', 'Đã chuyển 2 trong 4 ô chữ từ TCVN3 sang Unicode.']);
    const back = await previewOf(file, 'opinions', { decode: false });
    expect(back.entries[0]?.original).toContain('nghÞ');
  });

  test('IM5 T10 file F9: VNI in an old workbook: only the cells that are written in it are converted', async () => {
    const file = oldWorkbook({
      rows: [
        ['HOÄI NGHÒ ÑOÁI THOAÏI'],
        ['STT', 'Noäi dung', 'Hoï vaø teân'],
        [1, 'Ñeà nghò söûa möông thoaùt nöôùc thoân Ñoaøn Keát', 'Nguyeãn Vaên Maãu'],
        [2, 'Ý kiến của thôn 7'],
      ],
      merges: ['A1:C1'],
    });
    const { entries, said, table } = await previewOf(file, 'opinions');
    expect(table.own(0, 0).text).toBe('HỘI NGHỊ ĐỐI THOẠI');
    expect(entries.map(({ original, people }) => [original, people[0]?.name])).toEqual([
      ['Đề nghị sửa mương thoát nước thôn Đoàn Kết', 'Nguyễn Văn Mẫu'],
      ['Ý kiến của thôn 7', undefined],
    ]);
    expect(said).toContain('Đã chuyển 2 trong 3 ô chữ từ VNI sang Unicode.');
  });

  test('IM4 IM5 file F10: composed letters, and one unit however its tone is set', async () => {
    const lines = [
      'STT;Họ và tên;Đơn vị',
      '1;Nguyễn Thị Hoà;Thôn Hoà',
      '2;Trần Văn Mẫu;Thôn Hòa',
      '3;Lê Văn Thử;Thôn Uỷ Ban',
    ];
    const file = Buffer.from(`${lines.join('\r\n')}\r\n`.normalize('NFD'), 'utf8');
    expect([...'Nguyễn Thị Hoà'.normalize('NFD')]).toHaveLength(18);
    const units = [{ id: 'uy-ban', name: 'Thôn Ủy Ban' }];
    const { entries, said } = await previewOf(file, 'delegates', {}, { units });
    expect([...(entries[0]?.name ?? '')]).toHaveLength(14);
    expect(entries.map(({ unit }) => [unit.id, unit.name])).toEqual([
      [null, 'Thôn Hoà'],
      [null, 'Thôn Hoà'],
      ['uy-ban', 'Thôn Ủy Ban'],
    ]);
    expect(said).toEqual(['C3: “Thôn Hòa” là “Thôn Hoà”', 'C4: “Thôn Uỷ Ban” là “Thôn Ủy Ban”']);
  });

  test('IM4 a unit that the directory does not have is asked about, and taken as it is until then', async () => {
    const rows = [
      ['STT', 'Nội dung', 'Đơn vị'],
      [1, 'Đề nghị sửa đường', 'Thôn Đoàn Kêt'],
      [2, 'Đề nghị sửa cầu', 'Thôn 5'],
    ];
    const file = await newWorkbook([{ rows }]);
    const units = [
      { id: 'dk', name: 'Thôn Đoàn Kết' },
      { id: 't6', name: 'Thôn 6' },
    ];
    const asked = await previewOf(file, 'opinions', {}, { units });
    expect(asked.said).toEqual([
      '? C2: danh bạ không có “Thôn Đoàn Kêt”. Dùng tên gần nhất “Thôn Đoàn Kết”?',
    ]);
    expect(asked.entries.map(({ unit }) => unit?.id)).toEqual([null, null]);
    const near = await previewOf(file, 'opinions', { answers: { 'unknownUnit:C2': 'nearest' } }, { units });
    expect(near.entries[0]?.unit).toEqual({ id: 'dk', name: 'Thôn Đoàn Kết' });
  });

  test('IM5 a list without a header and without columns is a list of what was said', async () => {
    const file = Buffer.from('Đề nghị sửa đường, sửa cầu\nĐiện yếu\n\nThiếu nước, thiếu đèn, thiếu cống\n');
    const { entries, said } = await previewOf(file, 'opinions');
    expect(entries.map(({ original }) => original)).toEqual([
      'Đề nghị sửa đường, sửa cầu',
      'Điện yếu',
      'Thiếu nước, thiếu đèn, thiếu cống',
    ]);
    expect(said).toEqual([
      '! Không thấy dòng tiêu đề quen thuộc: lấy cột A làm nội dung chính. Hãy kiểm tra.',
    ]);
  });
});
