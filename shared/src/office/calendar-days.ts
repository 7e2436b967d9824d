import { z } from 'zod';
import type { Calendar, CalendarEntry } from '../calendar/calendar.ts';
import { compareDates, isWeekend, type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/civil-date-schema.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { isRefusal, refuse, type Refusal } from '../engine/refusal.ts';
import { plainText } from '../text/normalise.ts';
import { action, type Evolvers } from './action.ts';
import type { Office } from './office.ts';

export type CalendarEvent =
  | { readonly type: 'daySet'; readonly entries: readonly CalendarEntry[] }
  | { readonly type: 'dayConfirmed'; readonly date: CivilDate; readonly source: string }
  | { readonly type: 'dayCancelled'; readonly dates: readonly CivilDate[]; readonly source: string }
  | { readonly type: 'yearEntered'; readonly year: number; readonly source: string };

const source = plainText({ min: 1, max: 300, lines: 'single' });
const name = plainText({ min: 1, max: 120, lines: 'single' });
const state = z.enum(['official', 'expected']);

function known({ calendar }: Office, date: CivilDate): CalendarEntry | undefined {
  return calendar.entries.find((entry) => entry.date === date);
}

function entryOrRefusal(office: Office, date: CivilDate): CalendarEntry | Refusal {
  return known(office, date) ?? refuse('unknownDay');
}

/** What is kept of a state: that a day is only expected. */
function provisional(given: z.output<typeof state>): { readonly provisional?: true } {
  return given === 'expected' ? { provisional: true } : {};
}

const adminOnly = ['admin'] as const;

/** A day is in one swap at most, and a swap exchanges a working day for one that is off. */
function unlessSwappable(office: Office, off: CivilDate, worked: CivilDate): Refusal | undefined {
  const [first, second] = [known(office, off), known(office, worked)];
  const isTheirs = first?.kind === 'swapDay' && first.counterpart === worked;
  if (isTheirs) return undefined;
  if ([first, second].some((entry) => entry && entry.kind !== 'holiday')) return refuse('dayOfSwap');
  const { calendar } = office;
  return isWorkingDay(calendar, off) && isWeekend(worked) && !second ? undefined : refuse('swapNotWorked');
}

/** The calendar is data with a source and a state (TD12): functions take it as an argument. */
export const calendarActions = {
  /** Adds a day off, or says something else of one. */
  'calendar.setDay': action({
    may: adminOnly,
    input: z.strictObject({ date: civilDate, name, state, source, inLieuOf: civilDate.optional() }),
    decide(office, { date, name: vi, state: given, source: by, inLieuOf }) {
      const now = known(office, date);
      if (now && now.kind !== 'holiday') return refuse('dayOfSwap');
      const entry: CalendarEntry = {
        kind: 'holiday',
        date,
        name: { vi, en: vi },
        source: by,
        ...provisional(given),
        ...(inLieuOf === undefined ? {} : { inLieuOf }),
      };
      return [{ type: 'daySet', entries: [entry] }];
    },
  }),
  /** A working day that is off, and the day that is worked for it. */
  'calendar.swap': action({
    may: adminOnly,
    input: z.strictObject({ off: civilDate, worked: civilDate, state, source }),
    decide(office, { off, worked, state: given, source: by }) {
      if (off === worked) return refuse('sameDay');
      const refusal = unlessSwappable(office, off, worked);
      if (refusal) return refusal;
      const both = { source: by, ...provisional(given) };
      const entries: readonly CalendarEntry[] = [
        {
          kind: 'swapDay',
          date: off,
          counterpart: worked,
          name: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' },
          ...both,
        },
        {
          kind: 'makeupDay',
          date: worked,
          counterpart: off,
          name: { vi: 'Làm bù', en: 'Make-up working day' },
          ...both,
        },
      ];
      return [{ type: 'daySet', entries }];
    },
  }),
  /** What was expected was decided; of a swap both days were. */
  'calendar.confirmDay': action({
    may: adminOnly,
    input: z.strictObject({ date: civilDate, source }),
    decide(office, { date, source: by }) {
      const entry = entryOrRefusal(office, date);
      if (isRefusal(entry)) return entry;
      const dates = entry.kind === 'holiday' ? [date] : [date, entry.counterpart];
      return dates
        .filter((one) => known(office, one)?.provisional)
        .map((one) => ({ type: 'dayConfirmed', date: one, source: by }));
    },
  }),
  /** A day is like any other after all; of a swap both days are. */
  'calendar.cancelDay': action({
    may: adminOnly,
    input: z.strictObject({ date: civilDate, source }),
    decide(office, { date, source: by }) {
      const entry = entryOrRefusal(office, date);
      if (isRefusal(entry)) return entry;
      const dates = entry.kind === 'holiday' ? [date] : [date, entry.counterpart];
      return [{ type: 'dayCancelled', dates, source: by }];
    },
  }),
  /** Says that all days of the next year are in, so that counts that end there can be relied on. */
  'calendar.enterYear': action({
    may: adminOnly,
    input: z.strictObject({ year: z.number().int().min(2000).max(2200), source }),
    decide({ calendar }, { year, source: by }) {
      if (year <= calendar.lastYear && year >= calendar.firstYear) return [];
      if (year !== calendar.lastYear + 1) return refuse('yearNotNext', { year: calendar.lastYear + 1 });
      return [{ type: 'yearEntered', year, source: by }];
    },
  }),
};

export const calendarEvolvers: Evolvers<CalendarEvent> = {
  daySet: (office, { entries }, { seq }) => ({
    ...office,
    version: seq,
    calendar: withEntries(office.calendar, entries),
  }),
  dayConfirmed: (office, { date, source: by }, { seq }) => ({
    ...office,
    version: seq,
    calendar: {
      ...office.calendar,
      entries: office.calendar.entries.map((entry) => {
        if (entry.date !== date) return entry;
        const { provisional: _expected, ...decided } = entry;
        return { ...decided, source: by };
      }),
    },
  }),
  dayCancelled: (office, { dates }, { seq }) => ({
    ...office,
    version: seq,
    calendar: {
      ...office.calendar,
      entries: office.calendar.entries.filter(({ date }) => !dates.includes(date)),
    },
  }),
  yearEntered: (office, { year }, { seq }) => ({
    ...office,
    version: seq,
    calendar: { ...office.calendar, lastYear: year },
  }),
};

/** At most one entry a date, in the order of the dates. */
function withEntries(calendar: Calendar, added: readonly CalendarEntry[]): Calendar {
  const dates = new Set(added.map(({ date }) => date));
  const kept = calendar.entries.filter(({ date }) => !dates.has(date));
  const entries = [...kept, ...added].sort((one, other) => compareDates(one.date, other.date));
  return { ...calendar, entries };
}
