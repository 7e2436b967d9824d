import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { About } from '@doi-thoai/shared/meeting/plan/facts';
import type { Programme } from '@doi-thoai/shared/programme/programmes';
import { daysLeftInYear } from '@doi-thoai/shared/queries/duty';
import type { Owed } from '@doi-thoai/shared/queries/preparing';
import { front } from '#lib/words/front.ts';
import { dutyWords } from '#lib/words/programme.ts';

/** A conference with the next thing that is owed in it. */
export interface PreparationListed extends Pick<
  About,
  'id' | 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'topic' | 'expected' | 'state'
> {
  readonly startsAt: string;
  readonly next: Owed | null;
}

/** How many of the dialogues that a year asks for were held. */
export interface Duty {
  readonly done: number;
  readonly of: number;
  readonly source: string;
  readonly year: string;
}

/** What is being prepared; the duty is null where no line of the office's rules asks for one. */
export interface Preparations {
  readonly meetings: readonly PreparationListed[];
  readonly programmes: readonly Programme[];
  /** The last event of the programmes that is in it. */
  readonly seq: number;
  readonly duty: Duty | null;
  readonly today: CivilDate;
}

/** A programme with its conferences, whatever became of them. */
export interface ProgrammeListed {
  readonly programme: Programme;
  /** The last event of the programmes that is in it. */
  readonly seq: number;
  readonly conferences: readonly PreparationListed[];
  /** Conferences that are in no programme. */
  readonly free: readonly Pick<About, 'id' | 'title'>[];
  readonly duty: Duty | null;
  readonly today: CivilDate;
}

/** The day and its hour, or the period in the words of the plan. */
export function dayOf({ heldOn, period, startsAt }: PreparationListed): string {
  if (heldOn === null) return period || front.undated;
  return [startsAt, shortDate(heldOn)].filter(Boolean).join(' ');
}

/** What the law asks for, and how long there is for it. */
export function dutyLine({ source, year, done, of }: Duty, today: CivilDate): string {
  const left = done < of && today.startsWith(year) ? dutyWords.left(daysLeftInYear(today)) : '';
  return [dutyWords.asked(source), left].filter(Boolean).join(', ');
}
