import { startOfDay, type CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { wentOutOn, type Reminder } from '../meeting/followup/reminder.ts';
import type { CommitmentId, PetitionId } from '../meeting/ids.ts';
import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';
import type { MatterData } from './matter-data.ts';
import { daysPast } from './matter-days.ts';
import { mattersOf } from './matters.ts';

/** What says whether a reminder went out: it was noted, or its letter left the house by the register. */
export interface Sending {
  readonly reminders: Keyed<Reminder>;
  readonly papers: Keyed<Pick<RegisteredPaper, 'kind' | 'of' | 'sentOn'>>;
}

/** How often somebody was asked for one thing, and the last time. */
export interface Times {
  readonly times: number;
  readonly last: Pick<Reminder, 'id' | 'way' | 'on'> | null;
}

/** Reminders that went out for what a body owes, or for a letter to an upper body; of several things each counts once. */
export function timesReminded(data: Sending, ...things: readonly string[]): Times {
  const sent = rowsIn(data.reminders)
    .filter(({ whom }) =>
      whom.to === 'body'
        ? whom.parts.some((part) => things.includes(part))
        : whom.to === 'upper' && things.includes(whom.escalation),
    )
    .flatMap((row) => {
      const on = wentOutOn(data, row);
      return on === null ? [] : [{ id: row.id, way: row.way, on, at: row.at }];
    })
    .sort((before, after) => before.on.localeCompare(after.on) || before.at - after.at);
  const last = sent.at(-1);
  return { times: sent.length, last: last ? { id: last.id, way: last.way, on: last.on } : null };
}

/** What was written and has not gone out, what was written first on top. */
export function unsentReminders(data: Sending): readonly Reminder[] {
  return rowsIn(data.reminders)
    .filter((row) => wentOutOn(data, row) === null)
    .sort((one, other) => one.at - other.at);
}

/** Letters that reminded the same body before this one. */
export function earlierReminderLetters(data: Sending, { whom, at }: Reminder): readonly Reminder[] {
  if (whom.to !== 'body') return [];
  return rowsIn(data.reminders)
    .filter((row) => row.way === 'letter' && row.at < at && wentOutOn(data, row) !== null)
    .filter((row) => row.whom.to === 'body' && row.whom.department === whom.department)
    .sort((one, other) => one.at - other.at);
}

/** One thing that a body is reminded of, as it stood on the day of the reminder. */
export interface RemindedPart {
  readonly commitment: CommitmentId;
  readonly petition: PetitionId;
  readonly no: number;
  readonly first: CivilDate;
  /** The day by which it was due. */
  readonly due: CivilDate;
  /** The later day that its body named for what remains; null where it named none. */
  readonly expects: CivilDate | null;
  /** Working days after the day on which something was expected of it. */
  readonly late: number;
  /** How often the body had been reminded of it before. */
  readonly times: number;
}

/** What a reminder asks a body for, late ones first; what went to citizen reception since is not in it. */
export function remindedParts(
  data: MatterData & Sending,
  { whom, on, at }: Pick<Reminder, 'whom' | 'on' | 'at'>,
): readonly RemindedPart[] {
  if (whom.to !== 'body') return [];
  const { papers, house } = data;
  const reminders = Object.fromEntries(
    rowsIn(data.reminders).flatMap((row) => (row.at < at ? [[row.id, row]] : [])),
  );
  return mattersOf(data, startOfDay(on))
    .flatMap(({ petition, no, parts }) =>
      parts
        .filter(({ commitment }) => whom.parts.includes(commitment))
        .map(({ commitment, first, present: due, next, expects }): RemindedPart => {
          const late = daysPast(house.calendar, next ?? due, on);
          const { times } = timesReminded({ papers, reminders }, commitment);
          return { commitment, petition, no, first, due, expects, late, times };
        }),
    )
    .sort((one, other) => other.late - one.late || one.no - other.no);
}
