import type { LiveDraft } from '#lib/live/live-drafts.svelte.ts';
import type { ChairModel } from '../model.svelte.ts';

/** Where the chair's words for a line of the conclusion are kept until they are saved; the petition's id is its last part. */
export const lineKey = (line: string) => `conclusion:${line}`;
export const remarksKey = 'conclusion-remarks';

/** What is being written for a line and was not saved yet. */
export function unsavedWords({ meeting }: ChairModel, key: string): LiveDraft | undefined {
  return meeting.drafts.isKept(key) ? meeting.drafts.of(key) : undefined;
}
