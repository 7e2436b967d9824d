import { headMessage } from '@doi-thoai/shared/words/reminder-messages';
import type { Preparation } from './preparation.svelte.ts';

/** The message to the head of a village: the notice of the results, and the own link by which they say that it came. */
export function headsMessage(
  { about, plan, data }: Preparation,
  { unit, address }: { readonly unit: string; readonly address: string },
): string {
  const notice = Object.values(data.papers).find(
    ({ kind, number, amended }) => kind === 'resultsNotice' && number !== '' && amended === null,
  );
  return headMessage({
    ...{ village: unit, address, page: '', meeting: about.title, heldOn: about.heldOn },
    issuer: plan.issuer || about.host,
    contact: [plan.contact, plan.contactPhone].filter(Boolean).join(', '),
    notice: notice?.date ? { no: notice.number, date: notice.date } : null,
  });
}
