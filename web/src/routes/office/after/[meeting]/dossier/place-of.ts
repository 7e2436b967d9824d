import type { PaperName } from '@doi-thoai/shared/meeting/record/registered-paper';
import type { PaperKind } from '@doi-thoai/shared/papers/vocabulary';

/** Beside which work after the day a paper is made final; papers of before the day have one page together. */
const besides: Readonly<Partial<Record<PaperKind, string>>> = {
  minutes: 'minutes',
  transferLetter: 'review',
  upperLetter: 'review',
  replyLetter: 'review',
  lettersSent: 'review',
  conclusionNotice: 'conclusion',
  commitmentTable: 'matters',
  verification: 'matters',
  resultsNotice: 'results',
  resultsLoudspeaker: 'results',
  resultsWeb: 'results',
  resultsMessage: 'results',
};
const letters: ReadonlySet<PaperKind> = new Set(['transferLetter', 'upperLetter']);
const ofTheDay: ReadonlySet<PaperKind> = new Set(['reminderLetter', 'secondLetter']);

/** Where in the office a paper of a conference gets what it lacks, as an address. */
export function placeOf(meeting: string, { kind, of }: PaperName): string {
  const beside = besides[kind];
  const named = letters.has(kind) ? `?${new URLSearchParams({ letter: `${kind}:${of}` }).toString()}` : '';
  if (beside !== undefined) return `/office/after/${meeting}/${beside}${named}`;
  if (ofTheDay.has(kind)) return '/office/today';
  return `/office/prepare/${meeting}/papers?${new URLSearchParams({ paper: kind, of }).toString()}`;
}
