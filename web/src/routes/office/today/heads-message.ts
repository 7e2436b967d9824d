import type { DayConference } from '@doi-thoai/shared/queries/day-list';
import { headMessage } from '@doi-thoai/shared/words/reminder-messages';

/** The words that send the results to the heads of these villages, one after the other. */
export function messageToHeads(
  { id, title, heldOn, issuer, contact, results }: DayConference,
  villages: readonly { readonly name: string }[],
  origin: string,
): string {
  const page = origin === '' ? '' : `${origin}/m/${id}/results`;
  const from = { issuer, meeting: title, heldOn, contact, notice: results.notice, page };
  return villages.map(({ name }) => headMessage({ ...from, village: name })).join('\n\n');
}
