import { shortDate, timeOfDay } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { OwedRow } from '@doi-thoai/shared/queries/owed-parts';
import type { OwedPart } from '@doi-thoai/shared/views/owed';
import { waitings } from '#lib/words/matter-states.ts';
import { myMatters as words } from '#lib/words/my-matters.ts';
import type { ReportDraft } from './report-draft.svelte.ts';

/** What is to be done, in the words of the promise or of the decision; where it has none, what was asked. */
export function titleOf({ wording, released, text, no }: OwedPart): string {
  return wording || released || text || words.matterNo(no);
}

/** The day on which it is due, and beside it the one that the body named for what remains. */
export function dueWords({ part, expects }: OwedRow): string {
  return [words.due(shortDate(part.due)), expects && words.expects(shortDate(expects))]
    .filter(Boolean)
    .join(', ');
}

/** Day and month stand large, and what they are below them. */
export function dayWords({ part, next, expects, daysLeft, overdue, wait, done }: OwedRow): {
  readonly day: string;
  readonly below: string;
} {
  const day = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;
  if (wait && !done) return { day: day(wait.from), below: wait.for === 'upper' ? words.sentOn : '' };
  if (part.report && next === null) return { day: day(part.report.on), below: words.sentOn };
  const on = day(part.due);
  if (overdue > 0) return { day: on, below: words.lateBy(overdue) };
  if (expects) return { day: on, below: words.expects(day(expects)) };
  return { day: on, below: daysLeft === null ? '' : words.left(daysLeft) };
}

/** Where it stands, in a few words and with a tone. */
export interface Stand {
  readonly tone: 'wait' | 'seen' | 'done' | 'other' | 'late';
  readonly words: string;
}

export function standWords(row: OwedRow, { said }: ReportDraft, waiting: boolean): Stand {
  const { part, wait, unverified, done, code } = row;
  if (said.at !== null && !done)
    return { tone: 'seen', words: waiting ? words.unsent : words.writing(timeOfDay(instant(said.at))) };
  if (done) return { tone: 'done', words: part.toldOn ? words.told(shortDate(part.toldOn)) : words.done };
  if (unverified) return { tone: 'wait', words: words.toBeVerified };
  if (wait) return { tone: 'other', words: wait.body ? words.waitsFor(wait.body) : waitings[wait.for] };
  if (part.asked) return { tone: 'wait', words: words.asksUntil(shortDate(part.asked.until)) };
  if (code !== null) return { tone: 'seen', words: words.underWay };
  const last = part.earlier.at(-1);
  if (last?.ended === 'reopened') return { tone: 'late', words: words.reopened };
  if (last) return { tone: 'late', words: words.sentBack };
  return { tone: 'wait', words: words.notReported };
}
