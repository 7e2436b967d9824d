import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { PublicResult } from '@doi-thoai/shared/queries/public-results';
import { resultWords } from '@doi-thoai/shared/words/results';

/** A spreadsheet takes what begins so for a formula, and runs what a stranger wrote. */
const formula = /^[=+\-@\t\r]/u;

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const day = (date: CivilDate | null) => (date === null ? '' : shortDate(date));

const columns: readonly (readonly [title: string, of: (row: PublicResult) => string])[] = [
  ['Số', ({ no }) => String(no)],
  ['Nội dung', ({ words }) => words],
  ['Lĩnh vực', ({ field }) => field],
  ['Số người cùng kiến nghị', ({ askers }) => String(askers)],
  ['Đã trả lời', ({ replied }) => (replied ? 'có' : 'chưa')],
  ['Mã kết quả', ({ code }) => code],
  ['Kết quả', ({ code }) => resultWords[code].vi],
  ['Xong một phần', ({ partly }) => (partly ? 'có' : '')],
  [
    'Nội dung cơ quan, Chủ tọa đã nêu',
    ({ answers }) => answers.map(({ by, text }) => `${by}: ${text}`).join('\n'),
  ],
  ['Cơ quan', ({ bodies }) => bodies.join('; ')],
  ['Cấp trên', ({ upper }) => upper],
  ['Hạn đầu', ({ first }) => day(first)],
  ['Gia hạn đến', ({ extendedTo }) => day(extendedTo)],
  ['Lý do gia hạn', ({ extendedWhy }) => extendedWhy],
  ['Mở lại, hạn mới', ({ reopenedTo }) => day(reopenedTo)],
  ['Ngày báo người hỏi', ({ told }) => day(told)],
];

/** Results as a table that Excel opens with its letters; who asked is in none of it. */
export function resultsCsv(rows: readonly PublicResult[]): string {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, of]) => of(row)))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
