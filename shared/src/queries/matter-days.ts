import type { Calendar } from '../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { clockFrom, sessionDay } from '../meeting/followup/clocks.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { Wait } from '../meeting/followup/records.ts';
import type { PartStanding } from '../meeting/followup/standing.ts';
import {
  latestOf,
  type DatedMatterRecord,
  type DatedPartRecord,
  type DatedPetition,
  type MatterData,
} from './matter-data.ts';

/** What one body owes of a matter, with its days. */
export interface MatterPart extends PartStanding, PartDays {
  /** Never overwritten (BX9). */
  readonly first: CivilDate;
  readonly present: CivilDate;
  readonly certainty: Commitment['certainty'];
  /** A later day was granted at some time. */
  readonly extended: boolean;
  /** The present day is one that was granted: not that of a reopening after it. */
  readonly putOff: boolean;
  /** The later day that the body asks for. */
  readonly asksUntil: CivilDate | null;
}

/** A matter that lies with an upper body (TD15). */
export interface MatterLetter {
  /** Null where nobody has begun a letter. */
  readonly id: string | null;
  readonly body: string;
  readonly sent: CivilDate | null;
  /** Until when the letter has to leave the house, while it has not. */
  readonly sendBy: CivilDate | null;
  /** When the upper body is asked again, while it has not replied. */
  readonly askAgainOn: CivilDate | null;
  readonly replied: CivilDate | null;
}

/** Days on which a body waited for others: after the first, up to the last. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The letter that a matter is in, or has to be in. */
export function letterOf(data: MatterData, petition: DatedPetition): MatterLetter | null {
  const row = rowsIn(data.escalations).find((one) => one.petitions.includes(petition.id));
  const disposition = petition.disposition?.kind === 'escalated' ? petition.disposition : null;
  const at = row?.openedAt ?? disposition?.at;
  if (at === undefined) return null;
  const opened = civilDateOf(at);
  const begins = latestOf([opened, sessionDay(data)]) ?? opened;
  const last = row?.asked.at(-1)?.date ?? row?.letter?.date ?? null;
  const replied = row?.reply?.date ?? null;
  return {
    id: row?.id ?? null,
    body: row?.body ?? disposition?.body ?? '',
    sent: row?.letter?.date ?? null,
    sendBy: last === null ? clockFrom(data, 'review', begins) : null,
    askAgainOn: last !== null && replied === null ? clockFrom(data, 'ask-again', last) : null,
    replied,
  };
}

/** What a matter waits for now. */
export function waitingFor(
  record: Pick<DatedMatterRecord, 'waits'> | undefined,
  letter: MatterLetter | null,
): 'upper' | Wait['for'] | null {
  if (letter && letter.sent !== null && letter.replied === null) return 'upper';
  const last = record?.waits.at(-1);
  return last?.to === null ? last.for : null;
}

/** When the bodies of a matter waited for others, the earliest stretch first. */
export function stretchesOf(
  record: Pick<DatedMatterRecord, 'waits'> | undefined,
  letter: MatterLetter | null,
  today: CivilDate,
): readonly Stretch[] {
  const waits = (record?.waits ?? []).map(({ from, to }) => ({ from, to: to ?? today }));
  const sent = letter?.sent ?? null;
  const upper = sent === null ? [] : [{ from: sent, to: letter?.replied ?? today }];
  return [...waits, ...upper].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** A day, put off by the working days that were waited through between two others. */
function putOff(
  calendar: Calendar,
  day: CivilDate,
  stretches: readonly Stretch[],
  within: { readonly after: CivilDate | null; readonly until: CivilDate },
): CivilDate {
  let reached = within.after;
  let waited = 0;
  for (const { from, to } of stretches) {
    const begin = reached !== null && reached > from ? reached : from;
    const end = to < within.until ? to : within.until;
    if (end <= begin) continue;
    waited += countWorkingDays(calendar, begin, end);
    reached = end;
  }
  return waited === 0 ? day : addWorkingDays(calendar, day, waited);
}

/** Working days by which a day is past. */
export function daysPast(calendar: Calendar, last: CivilDate | null, day: CivilDate): number {
  return last === null || day <= last ? 0 : countWorkingDays(calendar, last, day);
}

/** A report that was sent back never stood. */
function firstReport({ earlier, report }: Pick<DatedPartRecord, 'earlier' | 'report'>): CivilDate | null {
  const stood = earlier.filter(({ ended }) => ended === 'replaced' || ended === 'reopened');
  return stood[0]?.on ?? report?.on ?? null;
}

/** Days that are counted from what a body owes and from what it said. */
export interface PartDays {
  /** The day on which it first said something that stood. */
  readonly reported: CivilDate | null;
  /** When it is expected to say something; null once it is done. What others kept it waiting for is added. */
  readonly next: CivilDate | null;
  /** The day that its body named itself for what remains; the day on which it is due stays what it was (FU4, BX9). */
  readonly expects: CivilDate | null;
  /** Working days after the day on which it is expected to say something. */
  readonly overdue: number;
  /** Working days from the first day to its report, or to today: what its ledger counts (TD19). */
  readonly late: number;
}

/** What those days are counted from. */
export interface CountedPart {
  readonly owed: Pick<Commitment, 'firstDue' | 'due'>;
  readonly said: Pick<DatedPartRecord, 'earlier' | 'report'> | undefined;
  readonly done: boolean;
  readonly unverified: boolean;
}

/** The days of a part, less what others kept it waiting for. */
export function daysOfPart(
  calendar: Calendar,
  { owed, said, done, unverified }: CountedPart,
  stretches: readonly Stretch[],
  today: CivilDate,
): PartDays {
  const reported = said ? firstReport(said) : null;
  const report = said?.report ?? null;
  const first = putOff(calendar, owed.firstDue, stretches, { after: null, until: reported ?? today });
  const until = report?.until ?? null;
  const awaited =
    report === null
      ? putOff(calendar, owed.due, stretches, { after: null, until: today })
      : until && putOff(calendar, until, stretches, { after: report.on, until: today });
  const next = done || unverified ? null : awaited;
  return {
    reported,
    next,
    expects: next === null ? null : until,
    overdue: daysPast(calendar, next, today),
    late: daysPast(calendar, first, reported ?? today),
  };
}

/** The extension that gave a part the day on which it is due now; none where a reopening gave it another one since. */
export function presentExtension<Granted extends { readonly until: CivilDate }>(
  extensions: readonly Granted[],
  due: CivilDate,
): Granted | undefined {
  const last = extensions.at(-1);
  return last?.until === due ? last : undefined;
}

/** A part with its days. */
export function datedPart(
  data: MatterData,
  part: PartStanding,
  stretches: readonly Stretch[],
  today: CivilDate,
): MatterPart {
  const owed = rowOf(data.commitments, part.commitment);
  if (!owed) throw new Error(`nothing is owed by ${part.commitment}`);
  const record = rowOf(data.partRecords, part.commitment);
  const { done, unverified } = part;
  const extensions = record?.extensions ?? [];
  return {
    ...part,
    first: owed.firstDue,
    present: owed.due,
    certainty: owed.certainty,
    extended: extensions.length > 0,
    putOff: presentExtension(extensions, owed.due) !== undefined,
    asksUntil: record?.asked?.until ?? null,
    ...daysOfPart(data.house.calendar, { owed, said: record, done, unverified }, stretches, today),
  };
}
