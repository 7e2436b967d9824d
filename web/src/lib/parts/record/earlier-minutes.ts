import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { earlierResult } from '@doi-thoai/shared/meeting/plan/earlier-results';
import { earlierFigures, earlierPages, type ShownEarlier } from '@doi-thoai/shared/queries/earlier-promises';
import { earlierReply, earlierResultWords, earlierSummary } from '@doi-thoai/shared/words/earlier-promises';
import { owedBy } from '#lib/parts/earlier/earlier-facts.ts';

/**
 * What minutes say under "Kết quả thực hiện kết luận lần trước": the counts, then what the hall could read, one a line.
 * Words of the record, in Vietnamese whatever the language of the page.
 */
export function earlierMinutes(promises: Readonly<Record<string, ShownEarlier>>): string {
  const figures = earlierFigures(promises);
  if (figures.total === 0) return '';
  const lines = earlierPages(promises).map(({ no, promise }) => {
    const { today } = owedBy(promise.said);
    const due = promise.firstDue ? `hạn ${shortDate(promise.firstDue)}` : promise.said.dueAsWritten;
    const by = [today, due].filter(Boolean).join(', ');
    const said = promise.said.wording.replace(/\.$/, '');
    const stands = `${earlierReply(promise, 'vi')}; ${earlierResultWords[earlierResult(promise)].vi}`;
    return `${no}. ${said}${by && ` (${by})`}: ${stands}.`;
  });
  return [earlierSummary(figures, 'vi'), ...lines].join('\n');
}
