import { dateInWords, shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { NoticeTerm } from '@doi-thoai/shared/queries/notice';
import { announcing as words } from '#lib/words/announcing.ts';
import { language } from '#lib/ui/language.svelte.ts';
import { weekdayOf } from '#lib/words/weekdays.ts';

/** Until when the notice has to be out, and whether it is in time, in words. */
export function termSentence({ state, lastDay, daysBefore, outOn, days, source }: NoticeTerm): string {
  if (state === 'unset' || lastDay === null) return words.termUnset;
  const weekday = weekdayOf(lastDay);
  // Within a sentence of Vietnamese a day of the week begins small.
  const said = language.current === 'vi' ? weekday.replace(/^T/, 't') : weekday;
  const last = `${said}, ${dateInWords(lastDay, language.current)}`;
  const term =
    state === 'ahead'
      ? words.termAhead(last, daysBefore, days)
      : state === 'late'
        ? words.termLate(shortDate(lastDay), days)
        : words.termInTime(shortDate(outOn ?? lastDay), shortDate(lastDay));
  return `${term} · ${source}`;
}
