import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ShownEarlier } from '@doi-thoai/shared/queries/earlier-promises';
import { earlierWords as words } from '#lib/words/earlier-results.ts';

/** Who owes it today, and who gave the word where that was another body (TD11). */
export function owedBy({ owedBy: today, body }: NonNullable<ShownEarlier['said']>) {
  return today === '' || today === body ? { today: body, before: '' } : { today, before: body };
}

/** Until when it was promised first, as a day or as it was written. */
export function earlierDue({ firstDue, said }: Pick<ShownEarlier, 'firstDue' | 'said'>): string {
  return firstDue ? shortDate(firstDue) : said?.dueAsWritten || words.noDate;
}
