import type { Translated } from '../text/language.ts';
import type { CivilDate } from './civil-date.ts';

interface DeclaredDay {
  readonly date: CivilDate;
  readonly name: Translated;
  /** What decided it, as people cite it. */
  readonly source: string;
  /** Expected, but not yet decided by the competent authority. */
  readonly provisional?: true;
}

/** A public holiday, or the day off in lieu of one that fell on a weekend. */
export interface Holiday extends DeclaredDay {
  readonly kind: 'holiday';
  /** The holiday on a weekend that this day makes up for (Labour Code, art. 111.3). */
  readonly inLieuOf?: CivilDate;
}

/** A working day that is off (nghỉ hoán đổi), worked on its counterpart instead. */
export interface SwapDay extends DeclaredDay {
  readonly kind: 'swapDay';
  readonly counterpart: CivilDate;
}

/** A Saturday that is worked (làm bù) for the swap day that is its counterpart. */
export interface MakeupDay extends DeclaredDay {
  readonly kind: 'makeupDay';
  readonly counterpart: CivilDate;
}

export type CalendarEntry = Holiday | SwapDay | MakeupDay;

/**
 * What makes days differ from a plain week of five working days. It is data that an admin edits: functions
 * take it as an argument. Outside its years only weekends are known to be off.
 */
export interface Calendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** At most one entry a date, in the order of the dates. */
  readonly entries: readonly CalendarEntry[];
}

const indexes = new WeakMap<Calendar, ReadonlyMap<CivilDate, CalendarEntry>>();

/** What the calendar says of a date; undefined on a day like any other. */
export function entryOn(calendar: Calendar, date: CivilDate): CalendarEntry | undefined {
  let index = indexes.get(calendar);
  if (!index) {
    index = new Map(calendar.entries.map((entry) => [entry.date, entry]));
    indexes.set(calendar, index);
  }
  return index.get(date);
}

/** Whether the calendar holds the year of a date, so that a count that ends there can be relied on. */
export function covers(calendar: Calendar, date: CivilDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= calendar.firstYear && year <= calendar.lastYear;
}

/** How far a date can be relied on that was counted from another one. */
export const certainties = ['official', 'expected', 'noCalendar'] as const;
/** `expected`: it hangs on a day that is not decided; `noCalendar`: its year is not in the calendar. */
export type Certainty = (typeof certainties)[number];

/** How far a count of days from one date to another can be relied on. */
export function certaintyOf(calendar: Calendar, from: CivilDate, to: CivilDate): Certainty {
  if (!covers(calendar, to)) return 'noCalendar';
  const hangs = calendar.entries.some(({ date, provisional }) => provisional && date > from && date <= to);
  return hangs ? 'expected' : 'official';
}
