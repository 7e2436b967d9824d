import type { Calendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import type { CommitmentId } from '../meeting/ids.ts';
import { daysPast } from './matter-days.ts';
import type { Matter } from './matters.ts';

/**
 * What somebody has to do about a matter by a day: a body reports, the office finds a body, sends a letter, asks an upper
 * body again, tells whoever asked, looks at what was asked.
 */
export const dueActs = ['report', 'give', 'send', 'askAgain', 'tell', 'look'] as const;
export type DueAct = (typeof dueActs)[number];

/** One thing that is expected, with the day that it is counted by. */
export interface OpenDue {
  readonly act: DueAct;
  /** What a body owes; null of what the office itself does. */
  readonly commitment: CommitmentId | null;
  readonly by: CivilDate;
  /** Working days after that day, and before it. */
  readonly past: number;
  readonly left: number;
}

type Dated = Pick<Matter, 'parts' | 'letter' | 'tellBy' | 'lookBy' | 'lacksBody' | 'reply' | 'dates'>;

type Due = Pick<OpenDue, 'act' | 'commitment' | 'by'>;

/** What is expected of anybody about a matter, whenever. */
function duesOf({ parts, letter, tellBy, lookBy, lacksBody, reply, dates }: Dated): readonly Due[] {
  const due = (act: DueAct, by: CivilDate | null, commitment: CommitmentId | null = null): Due[] =>
    by === null ? [] : [{ act, commitment, by }];
  return [
    ...parts.flatMap(({ next, commitment }) => due('report', next, commitment)),
    ...due('give', lacksBody && reply === null ? dates.first : null),
    ...due('send', letter?.sendBy ?? null),
    ...due('askAgain', letter?.askAgainOn ?? null),
    ...due('tell', tellBy),
    ...due('look', lookBy),
  ];
}

/** What is expected of anybody about a matter, the earliest day first; each thing has a day of its own. */
export function openDues(calendar: Calendar, matter: Dated, today: CivilDate): readonly OpenDue[] {
  return duesOf(matter)
    .map((due) => ({
      ...due,
      past: daysPast(calendar, due.by, today),
      left: due.by <= today ? 0 : countWorkingDays(calendar, today, due.by),
    }))
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}

/** Of what is expected what is past its day, the most late first. Days that are left are counted for nobody here. */
export function lateDues(
  calendar: Calendar,
  matter: Dated,
  today: CivilDate,
): readonly Omit<OpenDue, 'left'>[] {
  return duesOf(matter)
    .map((due) => ({ ...due, past: daysPast(calendar, due.by, today) }))
    .filter(({ past }) => past > 0)
    .sort((one, other) => other.past - one.past);
}

const ofBodies: ReadonlySet<DueAct> = new Set(['report', 'give']);

/**
 * Working days by which what those who asked were promised is past its day. What the office sends, tells or looks at has
 * days of its own, and is no lateness of theirs.
 */
export function latePromise({ late }: Pick<Matter, 'late'>): number {
  return Math.max(0, ...late.flatMap(({ act, past }) => (ofBodies.has(act) ? [past] : [])));
}
