import { fold } from '../text/fold.ts';
import { addDays, parseCivilDate, type CivilDate } from './civil-date.ts';

/** What words of a plan say of a due date: a day, so many days before or after the session, or nothing. */
export type DueInWords =
  | { readonly kind: 'named'; readonly date: CivilDate }
  | {
      readonly kind: 'session';
      /** Before the session when negative. */
      readonly offset: number;
      readonly unit: 'calendar' | 'working';
    }
  | { readonly kind: 'none' };

const date = String.raw`(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+nam\s+)(\d{4}))?`;
const dated = new RegExp(String.raw`(?:^|[^\d/.-])${date}(?![\d/])`);
const before = new RegExp(String.raw`\btruoc\s+(?:\d{1,2}\s*(?:h|gio)(?:\s*00)?\s+)?(?:ngay\s+)?${date}`);
const count = String.raw`(\d{1,3})\s+ngay(\s+lam viec)?`;
const session = String.raw`(?:ngay\s+)?(?:to chuc|hoi nghi|khai mac|doi thoai|dien ra)`;
const daysBefore = [
  new RegExp(String.raw`\btruoc\s+(?:khi\s+)?${session}[^\d]*${count}`),
  new RegExp(String.raw`${count}\s+(?:truoc|tinh den)\b`),
  new RegExp(String.raw`\btruoc\s+(?:it nhat\s+|toi thieu\s+)?${count}`),
];
const daysAfter = [
  new RegExp(String.raw`${count}\s+(?:sau|ke tu|tinh tu)\b`),
  new RegExp(String.raw`\bsau\s+(?:khi\s+)?${session}[^\d]*${count}`),
];

/**
 * The due date that words of a plan name. "trước ngày X" ends the day before X, with "chậm nhất" before it as well;
 * "chậm nhất ngày X", "trong ngày X" and "hạn chót X" end on X itself. A day without a year is of `year`; what names no
 * day ("thường xuyên", "quý III") has none.
 */
export function dueFromWords(words: string, year: number): DueInWords {
  const plain = fold(words).replace(/\s+/g, ' ').trim();
  const counted = sessionOffset(plain);
  const exclusive = before.exec(plain);
  if (exclusive) {
    const named = dayOf(exclusive, year);
    if (named) return { kind: 'named', date: addDays(named, -1) };
  }
  if (counted) return counted;
  const inclusive = dated.exec(plain);
  const named = inclusive && dayOf(inclusive, year);
  return named ? { kind: 'named', date: named } : { kind: 'none' };
}

function sessionOffset(plain: string): DueInWords | undefined {
  const found = firstOf(daysAfter, plain) ?? firstOf(daysBefore, plain);
  if (!found) return undefined;
  const sign = firstOf(daysAfter, plain) ? 1 : -1;
  return { kind: 'session', offset: sign * Number(found[1]), unit: found[2] ? 'working' : 'calendar' };
}

function firstOf(patterns: readonly RegExp[], plain: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (found) return found;
  }
  return undefined;
}

function dayOf([, day = '', month = '', ofYear]: RegExpExecArray, year: number): CivilDate | null {
  const two = (part: string) => part.padStart(2, '0');
  return parseCivilDate(`${ofYear ?? year}-${two(month)}-${two(day)}`);
}
