import { addDays, parseCivilDate, type CivilDate } from './civil-date.ts';

/** What a text says of a day. */
export type WrittenDate =
  | { readonly kind: 'none' }
  /** A period or a habit: "quý III/2026", "thường xuyên". No day is invented for it. */
  | { readonly kind: 'words' }
  | { readonly kind: 'day'; readonly date: CivilDate; readonly before: boolean }
  | { readonly kind: 'noSuchDay'; readonly month: number; readonly year: number; readonly days: number }
  /** The month stands first, as no Vietnamese office writes it. */
  | { readonly kind: 'monthFirst'; readonly date: CivilDate };

// Browsers of 2023 cannot look behind: what stands before a day is matched with it.
const numeric = /(?:^|\D)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/g;
const inWords = /(?:^|\D)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/gi;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day as people write it in Vietnam: day, month, year; "trước ngày X" is the day before X (QN5). */
export function writtenDate(text: string): WrittenDate {
  const written = text.normalize('NFC').trim();
  if (written === '') return { kind: 'none' };
  const [, isoYear, isoMonth, isoDay] = iso.exec(written) ?? [];
  if (isoYear !== undefined) return dayOf(Number(isoDay), Number(isoMonth), Number(isoYear), false);
  const found = [...written.matchAll(numeric), ...written.matchAll(inWords)];
  const [only] = found;
  // Two days are a span: it is kept as it was written.
  if (found.length !== 1 || !only) return { kind: 'words' };
  const [, day = '', month = '', year = ''] = only;
  const leading = written.slice(0, only.index + only[0].search(/\d/));
  const before = /trước(?:\s+ngày)?\s*$/i.test(leading.replace(/ngày\s*$/i, ''));
  return dayOf(Number(day), Number(month), Number(year) + (year.length === 2 ? 2000 : 0), before);
}

function dayOf(day: number, month: number, year: number, before: boolean): WrittenDate {
  const date = civil(year, month, day);
  if (date) return { kind: 'day', date: before ? addDays(date, -1) : date, before };
  const turned = month > 12 ? civil(year, day, month) : null;
  if (turned) return { kind: 'monthFirst', date: turned };
  return month >= 1 && month <= 12
    ? { kind: 'noSuchDay', month, year, days: daysIn(month, year) }
    : { kind: 'words' };
}

function daysIn(month: number, year: number): number {
  return [31, 30, 29, 28].find((days) => civil(year, month, days) !== null) ?? 28;
}

function civil(year: number, month: number, day: number): CivilDate | null {
  const [m, d] = [month, day].map((part) => String(part).padStart(2, '0'));
  return parseCivilDate(`${String(year).padStart(4, '0')}-${m}-${d}`);
}

/** The day of a serial number of a spreadsheet; null where it is none of our century. */
export function dateOfSerial(serial: number, epoch: 1900 | 1904): CivilDate | null {
  const first = parseCivilDate(epoch === 1904 ? '1904-01-01' : '1899-12-30');
  if (!first || !Number.isFinite(serial) || serial < 20_000 || serial > 80_000) return null;
  return addDays(first, Math.floor(serial));
}

/** The day with its day and month turned; null where that is none, or the same. */
export function turned(date: CivilDate): CivilDate | null {
  const [year = '', month = '', day = ''] = date.split('-');
  return month === day ? null : parseCivilDate(`${year}-${day}-${month}`);
}
