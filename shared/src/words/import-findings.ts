import type { Language, Translated } from '../text/language.ts';
import { say, type Params } from './say.ts';

/** What is said of a file before it is taken. `{name}` stands for a parameter. */
export const findings = {
  // Of the whole file
  macros: {
    vi: 'Tệp có macro: không chạy, chỉ lấy nội dung các ô.',
    en: 'The file has macros: they are never run, only its cells are taken.',
  },
  externalLinks: {
    vi: 'Tệp có liên kết tới tệp khác: không mở liên kết, lấy giá trị đã lưu trong tệp.',
    en: 'The file has links to other files: they are not followed, the values kept in it are taken.',
  },
  hiddenUnknown: {
    vi: 'Tệp .xls: không biết được dòng ẩn, hãy kiểm tra số dòng.',
    en: 'Of an .xls file hidden rows cannot be told: please check the number of rows.',
  },
  charset: { vi: 'Bảng mã: {charset}.', en: 'Encoding: {charset}.' },
  converted: {
    vi: 'Đã chuyển {count} trong {of} ô chữ từ {encoding} sang Unicode.',
    en: '{count} of {of} cells with text were converted from {encoding} to Unicode.',
  },
  spacesDropped: {
    vi: 'Đã bỏ dấu cách thừa ở {count} ô.',
    en: 'Needless blanks were dropped in {count} cells.',
  },
  idNumbers: {
    vi: 'Cột {letter} “{title}”: không cần cho hội nghị; đã bỏ qua.',
    en: 'Column {letter} “{title}”: not needed for the meeting; left out.',
  },
  hiddenColumn: {
    vi: 'Cột {letter} “{title}” bị ẩn trong tệp: bỏ qua.',
    en: 'Column {letter} “{title}” is hidden in the file: left out.',
  },
  noHeader: {
    vi: 'Không thấy dòng tiêu đề quen thuộc: lấy cột {column} làm nội dung chính. Hãy kiểm tra.',
    en: 'No known header was found: column {column} is taken for the main one. Please check.',
  },
  columnMissing: {
    vi: 'Không tìm thấy cột bắt buộc. Hãy chọn dòng tiêu đề hoặc chọn cột.',
    en: 'The column that is needed was not found. Choose the header row, or the column.',
  },
  tooManyRows: {
    vi: 'Bảng có {rows} dòng, mỗi lần nhập nhiều nhất {max} dòng: hãy chia thành nhiều tệp.',
    en: 'The table has {rows} rows, at most {max} are taken at once: please divide it into several files.',
  },
  whichSheet: {
    vi: 'Tệp có {count} trang ({names}): nhập trang nào?',
    en: 'The file has {count} sheets ({names}): which one?',
  },
  hiddenRows: {
    vi: '{count} dòng bị ẩn: bỏ qua hay lấy cả?',
    en: '{count} rows are hidden: leave them out or take them too?',
  },
  // Of the row of totals
  totalMatches: {
    vi: 'Dòng tổng ghi {stated}, đúng bằng tổng.',
    en: 'The row of totals says {stated}, which is right.',
  },
  totalDiffers: {
    vi: 'Dòng tổng ghi {stated}, cộng các dòng được {counted} (lệch {difference}).',
    en: 'The row of totals says {stated}, the rows add up to {counted} (off by {difference}).',
  },
  // Of a row
  contentMissing: { vi: 'thiếu nội dung', en: 'nothing is said' },
  tooLong: { vi: 'dài quá {max} chữ: hãy rút gọn', en: 'longer than {max} letters: please shorten it' },
  fieldTooLong: {
    vi: 'lĩnh vực dài quá {max} chữ: để trống lĩnh vực',
    en: 'the field is longer than {max} letters: left without a field',
  },
  nameMissing: { vi: 'thiếu tên', en: 'the name is missing' },
  bodyThere: {
    vi: 'danh bạ đã có “{name}”: không thêm lần nữa',
    en: 'the directory has “{name}”: not added again',
  },
  maybeSame: {
    vi: '“{name}” có thể trùng với dòng {row}: vẫn ghi cả hai, để lại một dòng nếu là một người',
    en: '“{name}” may be the person of row {row}: both are taken, leave one out if they are one',
  },
  // Of a cell
  errorCell: { vi: 'lỗi {error}', en: 'error {error}' },
  notANumber: { vi: '“{text}” không phải số nguyên', en: '“{text}” is no whole number' },
  zeroAdded: { vi: 'đã thêm số 0 đầu: {phone}', en: 'the 0 in front was put back: {phone}' },
  phoneOdd: { vi: '“{phone}” không giống số điện thoại', en: '“{phone}” does not look like a phone number' },
  noSuchDay: { vi: 'Tháng {month} chỉ có {days} ngày', en: 'Month {month} has only {days} days' },
  noSuchDayInFebruary: {
    vi: 'Tháng {month} năm {year} chỉ có {days} ngày',
    en: 'Month {month} of {year} has only {days} days',
  },
  monthFirst: {
    vi: '“{text}” viết tháng trước ngày: có phải {date}?',
    en: '“{text}” has the month before the day: is it {date}?',
  },
  dateTurned: {
    vi: 'Ngày {date} có thể là {other} bị đảo: chọn',
    en: '{date} may be {other} with day and month turned: choose',
  },
  dateAsWords: {
    vi: 'giữ nguyên chữ “{text}”, không tự đặt ngày',
    en: 'kept in words, “{text}”: no day is invented',
  },
  dueInWords: {
    vi: 'giữ nguyên chữ “{text}”; hạn tính theo lời văn đó',
    en: 'kept in words, “{text}”; it is due as they say',
  },
  dayBefore: { vi: '“trước ngày”: hạn cuối là {date}', en: '“before”: the last day is {date}' },
  severalPeople: { vi: 'một ô có {count} người: {names}', en: 'one cell names {count} people: {names}' },
  capitals: {
    vi: 'tên viết hoa: đề nghị viết thường “{name}”, giữ bản gốc',
    en: 'the name is in capitals: “{name}” is proposed, the original kept',
  },
  smallLetters: {
    vi: 'tên viết thường: đề nghị viết “{name}”, giữ bản gốc',
    en: 'the name is in small letters: “{name}” is proposed, the original kept',
  },
  nameKept: {
    vi: '“{name}” giữ nguyên cách viết: hãy kiểm tra',
    en: '“{name}” is left as it is written: please check',
  },
  sameUnit: { vi: '“{text}” là “{name}”', en: '“{text}” is “{name}”' },
  unknownUnit: {
    vi: 'danh bạ không có “{text}”. Dùng tên gần nhất “{name}”?',
    en: 'the directory has no “{text}”. Use the nearest name, “{name}”?',
  },
  nearField: {
    vi: 'hội nghị chưa có lĩnh vực “{text}”. Xếp vào lĩnh vực gần nhất “{name}”?',
    en: 'the conference has no field “{text}”. Sort it under the nearest, “{name}”?',
  },
  severalMatters: {
    vi: 'một ô có {count} vấn đề đánh số: tách thành {count}?',
    en: 'one cell has {count} numbered matters: divide it into {count}?',
  },
  bullets: {
    vi: 'một ô có {count} gạch đầu dòng: {count} ý kiến riêng, {count} vấn đề của một ý kiến, hay để nguyên?',
    en: 'one cell has {count} dashes: {count} opinions, {count} matters of one opinion, or as it is?',
  },
  noDistrict: {
    vi: '“{text}”: không còn cấp huyện, chọn xã hay tỉnh',
    en: '“{text}”: there are no districts any more, choose commune or province',
  },
  formerBody: {
    vi: '“{name}” đã kết thúc: cơ quan kế thừa có thể là “{successor}”, cần xác nhận',
    en: '“{name}” has ended: its successor may be “{successor}”, to be confirmed',
  },
  formerBodyAlone: {
    vi: '“{name}” đã kết thúc: chưa rõ cơ quan kế thừa, cần xác nhận',
    en: '“{name}” has ended: its successor is not known, to be confirmed',
  },
} as const satisfies Record<string, Translated>;

export type FindingCode = keyof typeof findings;
export const findingCodes = Object.keys(findings) as FindingCode[];

/** What can be answered, as buttons say it. */
export const importChoices = {
  leaveOut: { vi: 'Bỏ qua', en: 'Leave out' },
  take: { vi: 'Lấy cả', en: 'Take them too' },
  all: { vi: 'Ghi cả hai', en: 'Take all of them' },
  one: { vi: 'Chỉ một người', en: 'It is one person' },
  usual: { vi: 'Viết thường', en: 'As names are written' },
  keep: { vi: 'Để nguyên', en: 'As it is' },
  nearest: { vi: 'Dùng tên gần nhất', en: 'Use the nearest' },
  divide: { vi: 'Tách vấn đề', en: 'Divide' },
  apart: { vi: 'Ý kiến riêng', en: 'Opinions of their own' },
  commune: { vi: 'Xã', en: 'Commune' },
  province: { vi: 'Tỉnh', en: 'Province' },
  none: { vi: 'Không có ngày', en: 'No day' },
} as const satisfies Record<string, Translated>;

/** How encodings are called. */
export const charsets: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3',
  vni: 'VNI',
  windows1258: 'Windows-1258',
  'windows-1252': 'Windows-1252',
  'utf-16': 'UTF-16',
};

/** The sentence of what was found. */
export function findingSentence(code: FindingCode, params: Params, language: Language): string {
  const named = Object.fromEntries(
    Object.entries(params).map(([name, value]) =>
      name === 'charset' || name === 'encoding' ? [name, charsets[value] ?? value] : [name, value],
    ),
  );
  return say(findings[code], language, named);
}
