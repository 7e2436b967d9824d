import { civilDateOf } from '../calendar/civil-date.ts';
import { dateInWords, timeOfDay } from '../calendar/dates-in-words.ts';
import type { Instant } from '../calendar/instant.ts';
import type { MomentKind } from '../meeting/record/moments.ts';

// Minutes are an office's paper, in Vietnamese whatever the language of a page.

/** What stands wherever nobody wrote down what was said. */
export const unwritten = '[chưa ghi]';

/** '08 giờ 05 phút'. */
export function hourInWords(at: Instant): string {
  const [hour = '', minute = ''] = timeOfDay(at).split(':');
  return `${hour} giờ ${minute} phút`;
}

/** '08 giờ 05 phút, ngày 18 tháng 12 năm 2026'. */
export function momentInWords(at: Instant): string {
  return `${hourInWords(at)}, ${dateInWords(civilDateOf(at))}`;
}

/** A sentence of what somebody said; what nobody wrote down is said to be so. */
export function said(who: string, what: string, words: string): string {
  return `${who} ${what}: ${words.trim() === '' ? `${unwritten}.` : words.trim()}`;
}

/** What follows a colon or a comma begins small, but for what is a name. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Who presides from now on; undefined where a moment of the session is about something else. */
export function handoverInWords(kind: MomentKind, before: string, after: string): string | undefined {
  if (kind === 'presidingPassed') return `${before} trao quyền điều hành cho ${after}`;
  return kind === 'presidingTakenBack' ? `${after} nhận lại quyền điều hành từ ${before}` : undefined;
}
