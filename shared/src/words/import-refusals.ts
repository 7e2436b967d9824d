import type { Language, Translated } from '../text/language.ts';
import { sentence } from './refusals.ts';
import { say, type Params } from './say.ts';

/** Why a file is not taken, each with the way out. */
const refusals = {
  importEmpty: {
    vi: 'Tệp trống: hãy kiểm tra lại tệp rồi gửi lại.',
    en: 'The file is empty: please check it and send it again.',
  },
  importTooLarge: {
    vi: 'Tệp lớn hơn {megabytes} MB: hãy bỏ ảnh trong tệp hoặc chia thành nhiều tệp.',
    en: 'The file is larger than {megabytes} MB: please take pictures out or divide it.',
  },
  importUnpacked: {
    vi: 'Tệp giải nén ra hơn {megabytes} MB: hãy chép riêng bảng cần nhập sang tệp mới.',
    en: 'The file unpacks to more than {megabytes} MB: please copy the table alone into a new file.',
  },
  importRows: {
    vi: 'Bảng có quá nhiều dòng, mỗi lần nhập nhiều nhất {max} dòng: hãy chia thành nhiều tệp.',
    en: 'The table has too many rows, at most {max} are taken at once: please divide it into several files.',
  },
  importColumns: {
    vi: 'Bảng có {columns} cột, nhiều nhất {max} cột: hãy bỏ bớt cột không cần.',
    en: 'The table has {columns} columns, at most {max} are taken: please take out those that are not needed.',
  },
  importWebPage: {
    vi: 'Không phải bảng tính Excel: tệp là trang web lưu đuôi .xls; mở bằng Excel rồi lưu lại .xlsx.',
    en: 'This is no Excel file: it is a web page called .xls; open it with Excel and save it as .xlsx.',
  },
  importPicture: {
    vi: 'Tệp là ảnh, không phải bảng tính: hãy gửi tệp Excel, Word hoặc chép bảng rồi dán.',
    en: 'The file is a picture, not a table: please send Excel or Word, or copy the table and paste it.',
  },
  importPdf: {
    vi: 'Tệp là PDF: hãy gửi tệp Word hoặc Excel gốc, hoặc chép bảng rồi dán.',
    en: 'The file is a PDF: please send the Word or Excel file behind it, or copy the table and paste it.',
  },
  importEncrypted: {
    vi: 'Tệp có mật khẩu: gỡ mật khẩu rồi gửi lại.',
    en: 'The file has a password: remove it and send the file again.',
  },
  importXlsb: {
    vi: 'Tệp .xlsb chưa đọc được: mở bằng Excel rồi lưu lại .xlsx.',
    en: 'An .xlsb file is not read: open it with Excel and save it as .xlsx.',
  },
  importOpenDocument: {
    vi: 'Tệp .ods chưa đọc được: mở ra rồi lưu lại .xlsx.',
    en: 'An .ods file is not read: open it and save it as .xlsx.',
  },
  importOldWord: {
    vi: 'Tệp Word cũ chưa đọc được: mở bằng Word rồi lưu lại .docx.',
    en: 'An old Word file is not read: open it with Word and save it as .docx.',
  },
  importWordNoTable: {
    vi: 'Tệp Word không có bảng nào: hãy gửi tệp có bảng, hoặc chép nội dung rồi dán.',
    en: 'The Word file has no table: please send one that has, or copy the text and paste it.',
  },
  importNoTable: {
    vi: 'Không nhận ra tệp: chỉ nhận .xlsx, .xls, .docx, .csv, .txt.',
    en: 'The file is not known: .xlsx, .xls, .docx, .csv and .txt are taken.',
  },
  importBroken: {
    vi: 'Tệp bị hỏng hoặc chưa tải xong: mở bằng Excel hay Word, lưu lại rồi gửi lại.',
    en: 'The file is damaged or not whole: open it with Excel or Word, save it again and send it.',
  },
  importTooHeavy: {
    vi: 'Tệp quá nặng để đọc: hãy chép riêng bảng cần nhập sang tệp mới.',
    en: 'The file takes too much to read: please copy the table alone into a new file.',
  },
  importChanged: {
    vi: 'Tệp đã thay đổi so với bản xem trước: hãy chọn lại tệp.',
    en: 'The file is not the one of the preview any more: please choose it again.',
  },
  importNotReady: {
    vi: 'Còn dòng hỏng hoặc câu hỏi chưa trả lời: chưa có gì được lưu.',
    en: 'A row is broken or a question waits for its answer: nothing was saved.',
  },
  importChannelUnsaid: {
    vi: 'Chưa chọn nguồn tiếp nhận ý kiến: chưa có gì được lưu.',
    en: 'It is not said by which way the opinions were taken in: nothing was saved.',
  },
  importNotHere: {
    vi: 'Không nhập được loại này tại đây.',
    en: 'This kind is not imported here.',
  },
  importThere: {
    vi: 'Tệp này đã nhập rồi. Hãy hoàn tác lần nhập trước nếu muốn nhập lại.',
    en: 'This file was taken already. Undo that import first to take it again.',
  },
  importUsed: {
    vi: 'Không hoàn tác được: đã có việc gắn với nội dung của lần nhập này.',
    en: 'It cannot be undone: something hangs on what this import brought.',
  },
  unknownEarlierPromise: { vi: 'Không có cam kết cũ này.', en: 'There is no such earlier promise.' },
  earlierPromiseKeptThere: {
    vi: 'Việc này do hội nghị trước theo dõi; hãy ghi kết quả ở hội nghị đó.',
    en: 'This is followed by its own earlier conference; please note its result there.',
  },
  earlierPromiseNotReleased: {
    vi: 'Nội dung cam kết cũ này chưa được cho hiện ở hội trường.',
    en: 'The words of this earlier promise may not stand in the hall yet.',
  },
  unknownImport: { vi: 'Không có lần nhập này.', en: 'There is no such import.' },
} as const satisfies Record<string, Translated>;

export type ImportCode = keyof typeof refusals;
export const importCodes = Object.keys(refusals) as ImportCode[];

/** The plain sentence of a refusal of an import, its own or one that everybody knows. */
export function importSentence(code: string, params: Params, language: Language): string {
  return Object.hasOwn(refusals, code)
    ? say(refusals[code as ImportCode], language, params)
    : sentence(code, params, language);
}
