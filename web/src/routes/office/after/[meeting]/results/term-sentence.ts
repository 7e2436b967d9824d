import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ResultsTerm } from '@doi-thoai/shared/queries/results-public';
import { dueMark } from '@doi-thoai/shared/words/followup';
import { language } from '#lib/ui/language.svelte.ts';
import { resultsWords as words } from '#lib/words/results.ts';

/** Until when the results have to be public; where nobody works on that day, until when it can be done. */
export function termSentence(term: ResultsTerm | null): string {
  if (!term) return words.noTerm;
  const { lastDay, lastWorkingDay, certainty, daysLeft, source } = term;
  const day = shortDate(lastDay);
  const last =
    daysLeft < 0
      ? words.over(day, -daysLeft)
      : daysLeft === 0
        ? words.today(day)
        : words.until(day, daysLeft);
  const off = lastWorkingDay === null ? '' : words.off(shortDate(lastWorkingDay));
  const mark = dueMark(lastDay, certainty, language.current);
  return [[last, off, mark].filter(Boolean).join('; '), source].filter(Boolean).join(' · ');
}
