import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre';
import { wordDocument } from './documents.ts';
import { previewOf, refusalOf, refused } from './analysed.ts';
import { newWorkbook, wpsWorkbook, type Made } from './workbooks.ts';
import { zipOf } from './zip.ts';

const header = ['STT', 'Nội dung', 'Đơn vị'];
const opinions = (count: number): Made[][] => [
  header,
  ...Array.from({ length: count }, (_, at) => [at + 1, `Ý kiến ${at + 1}`, 'Thôn 1']),
];

describe('IM1 files that mean no good', () => {
  test('IM1 file F14: what looks like a formula is a text like any other', async () => {
    const words = ['=HYPERLINK("http://vi.du","bấm")', "=cmd|'/c calc'!A1", '@SUM(1)'];
    const file = wpsWorkbook([header, ...words.map((text, at) => [String(at + 1), text, 'Thôn 1'])], []);
    const { entries } = await previewOf(file, 'opinions');
    expect(entries.map(({ original }) => original)).toEqual(words);
  });

  test('IM1 file F14: what holds no table is refused in a sentence with the way out', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="utf-8"></head><table><tr><td>1</td></tr></table></html>',
    );
    expect(await refusalOf(page)).toBe(
      'Không phải bảng tính Excel: tệp là trang web lưu đuôi .xls; mở bằng Excel rồi lưu lại .xlsx.',
    );
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await refusalOf(png)).toMatch(/^Tệp là ảnh, không phải bảng tính/);
    expect(await refusalOf(Buffer.alloc(0))).toMatch(/^Tệp trống/);
    expect(await refusalOf(Buffer.from('%PDF-1.7'))).toMatch(/^Tệp là PDF/);
    expect(await refusalOf(Buffer.from([1, 0, 2, 3, 0, 0, 9, 9, 0, 1]))).toMatch(/^Không nhận ra tệp/);
    expect(await refusalOf(zipOf({ 'xl/workbook.bin': 'x', '[Content_Types].xml': '<Types/>' }))).toMatch(
      /\.xlsb/,
    );
    const whole = await newWorkbook([{ rows: opinions(50) }]);
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toMatch(/^Tệp bị hỏng/);
  });

  const compound = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(`${name}\0`, 'utf16le')]);

  test.each([
    ['importEmpty', Buffer.alloc(0)],
    ['importPicture', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['importPdf', Buffer.from('%PDF-1.7')],
    ['importXlsb', zipOf({ 'xl/workbook.bin': 'x' })],
    [
      'importOpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['importOldWord', compound('WordDocument')],
    ['importEncrypted', compound('EncryptedPackage')],
    ['importNoTable', compound('PowerPoint Document')],
    ['importBroken', Buffer.from('PK\u0003\u0004 chưa tải xong')],
    ['importWordNoTable', wordDocument([])],
    ['importRows', Buffer.from('Đề nghị sửa đường\n'.repeat(6001))],
    [
      'importColumns',
      Buffer.from(`${Array.from({ length: 61 }, (_, at) => `c${at}`).join(';')}\n`.repeat(3)),
    ],
  ])('IM1 %s is the refusal of what holds no table, or too much of one', async (code, bytes) => {
    expect((await refused(bytes))?.code).toBe(code);
  });

  test('IM1 file F14: a password is asked to be taken off', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'A', rows: [['a']] }],
      encryption: { password: 'mat-khau', spinCount: 1000 },
    });
    expect(await refusalOf(Buffer.from(locked))).toBe('Tệp có mật khẩu: gỡ mật khẩu rồi gửi lại.');
  });

  test('IM1 file F14: too much of anything is refused, and a bomb is never unpacked', async () => {
    const zeros = Buffer.alloc(10_000_000);
    const parts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`xl/media/${at}.bin`, zeros]));
    const bomb = wpsWorkbook(
      opinions(1).map((row) => row.map(String)),
      [],
      parts,
    );
    const before = process.memoryUsage().rss;
    expect(await refusalOf(bomb)).toMatch(/^Tệp giải nén ra hơn 20 MB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    expect(await refusalOf(Buffer.alloc(6_000_000, 65))).toMatch(/^Tệp lớn hơn 5 MB/);
    const wide = [Array.from({ length: 300 }, (_, at) => `Cột ${at}`)];
    expect(await refusalOf(await newWorkbook([{ rows: wide }]))).toMatch(
      /^Bảng có 300 cột, nhiều nhất 60 cột/,
    );
    const { said, entries, ready } = await previewOf(
      await newWorkbook([{ rows: opinions(2001) }]),
      'opinions',
    );
    expect(said).toContain(
      '× Bảng có 2001 dòng, mỗi lần nhập nhiều nhất 2000 dòng: hãy chia thành nhiều tệp.',
    );
    expect([entries.length, ready]).toEqual([0, false]);
    expect((await previewOf(await newWorkbook([{ rows: opinions(2000) }]), 'opinions')).ready).toBe(true);
  });

  test('IM8 the preview of 2,000 rows is there within three seconds', async () => {
    const rows: Made[][] = [
      ['STT', 'Nội dung', 'Họ và tên', 'Đơn vị', 'SĐT'],
      ...Array.from({ length: 2000 }, (_, at): Made[] => [
        at + 1,
        `1) Đường ngõ ${at} xuống cấp, mưa là lầy. 2) Cống bị tắc nhiều năm nay. 3) Thiếu đèn.`,
        'NGUYỄN VĂN MẪU',
        `Thôn Đoàn Kêt ${at % 40}`,
        900_000_000 + at,
      ]),
    ];
    const file = await newWorkbook([{ rows }]);
    const units = Array.from({ length: 40 }, (_, at) => ({ id: `thon-${at}`, name: `Thôn Đoàn Kết ${at}` }));
    const began = performance.now();
    const { entries } = await previewOf(file, 'opinions', {}, { units });
    expect(entries).toHaveLength(2000);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('IM1 file F14: macros and links to other files are named and left alone', async () => {
    const rows = opinions(2).map((row) => row.map(String));
    const file = wpsWorkbook(rows, [], {
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<x/>',
    });
    const { entries, said } = await previewOf(file, 'opinions');
    expect(entries).toHaveLength(2);
    expect(said).toEqual([
      'Tệp có macro: không chạy, chỉ lấy nội dung các ô.',
      'Tệp có liên kết tới tệp khác: không mở liên kết, lấy giá trị đã lưu trong tệp.',
    ]);
  });

  test('IM1 IM4 numbers of identity cards are left out, by their title or by themselves', async () => {
    const rows: Made[][] = [
      ['STT', 'Họ và tên', 'Số CCCD', 'Đơn vị', 'Mã'],
      [1, 'Trần Văn Mẫu', '001099012345', 'Thôn 1', '001099012346'],
      [2, 'Lê Thị Thử', '001099054321', 'Thôn 2', '001099054322'],
    ];
    const preview = await previewOf(await newWorkbook([{ rows }]), 'delegates');
    expect(preview.said).toEqual([
      'C: Cột C “Số CCCD”: không cần cho hội nghị; đã bỏ qua.',
      'E: Cột E “Mã”: không cần cho hội nghị; đã bỏ qua.',
    ]);
    expect(JSON.stringify(preview.entries)).not.toContain('001099');
  });
});
