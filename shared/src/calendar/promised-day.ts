import { fold } from '../text/fold.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { dueFromWords } from './due-words.ts';

/** What the words of a promise say of its day: a day, a time that is none, or nothing. */
export type PromisedDay =
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'period' }
  | { readonly kind: 'none' };

const periods = [
  /\bquy\s+(?:i{1,3}|iv|[1-4])\b/,
  /\bthang\s+(?:\d{1,2}|nay|sau|toi|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi|gieng|chap)\b/,
  /\b(?:cuoi|dau|giua|trong|truoc|het)\s+(?:tuan|thang|quy|nam|vu|mua|ky)\b/,
  /\b(?:tuan|nam)\s+(?:nay|sau|toi)\b/,
  /\bnam\s+(?:hoc\s+)?\d{4}\b/,
  /\b(?:\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s+(?:ngay|tuan|thang)\b/,
  /\b(?:truoc|den)\s+tet\b/,
  /\bngay\s+(?:mung\s+)?\d{1,2}\b/,
];

/**
 * The day that the words of a promise name. Where they speak of a time that is no day ("quý I năm 2027", "trước Tết"),
 * somebody has to say which day that is: none is made up (MI2).
 *
 * @param today a day without a year is the next one of that name
 */
export function promisedDay(words: string, today: CivilDate): PromisedDay {
  const year = Number(today.slice(0, 4));
  const [here, next] = [dueFromWords(words, year), dueFromWords(words, year + 1)];
  if (here.kind === 'named' && next.kind === 'named')
    return { kind: 'day', date: here.date < today ? next.date : here.date };
  if (here.kind === 'session' && here.unit === 'calendar' && here.offset > 0)
    return { kind: 'day', date: addDays(today, here.offset) };
  const plain = fold(words).replace(/\s+/g, ' ');
  return periods.some((period) => period.test(plain)) ? { kind: 'period' } : { kind: 'none' };
}
