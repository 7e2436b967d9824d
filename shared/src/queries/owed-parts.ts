import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { clockFrom, extensionLimit, type Clocks } from '../meeting/followup/clocks.ts';
import { countedOf, type PartStanding } from '../meeting/followup/standing.ts';
import type { OwedPart, OwedWait } from '../views/owed.ts';
import { daysOfPart, type PartDays } from './matter-days.ts';

/** How what a body owes is put in order: what presses first, then what is not its own to do now, then what is done. */
export const owedGroups = ['late', 'soon', 'later', 'waiting', 'sent', 'done'] as const;
export type OwedGroup = (typeof owedGroups)[number];

/** What is due within so many working days stands above what is due later. */
const soonDays = 10;

/** What one body owes of one matter, with where it stands and its days. */
export interface OwedRow extends PartDays, Pick<PartStanding, 'code' | 'partly' | 'done' | 'unverified'> {
  readonly part: OwedPart;
  readonly group: OwedGroup;
  /** Working days until it is expected to say something; null where nothing is expected or the day is past. */
  readonly daysLeft: number | null;
  /** What it waits for now, in which time it is not late (TD15). */
  readonly wait: OwedWait | null;
}

interface Data {
  readonly owed: Keyed<OwedPart>;
  readonly house: Clocks['house'];
}

/** What a body owes, by what presses: the group, then the day, then the number. */
export function owedParts({ owed, house }: Data, now: Instant): readonly OwedRow[] {
  const today = civilDateOf(now);
  return rowsIn(owed)
    .map((part) => owedRow(part, house, today))
    .sort(
      (one, other) =>
        owedGroups.indexOf(one.group) - owedGroups.indexOf(other.group) ||
        (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : one.part.no - other.part.no),
    );
}

const dayOf = ({ next, part }: OwedRow) => next ?? part.due;

function owedRow(part: OwedPart, { calendar }: Clocks['house'], today: CivilDate): OwedRow {
  const counted = countedOf(part);
  const { code, partly, unverified } = counted;
  const done = counted.done || part.closed;
  const stretches = part.waits
    .map(({ from, to }) => ({ from, to: to ?? today }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const days = daysOfPart(calendar, { owed: part, said: part, done, unverified }, stretches, today);
  const wait = part.waits.find(({ to }) => to === null) ?? null;
  const daysLeft =
    days.next === null || days.next < today ? null : countWorkingDays(calendar, today, days.next);
  const group = groupOf({ ...days, done, unverified, daysLeft, wait });
  return { part, code, partly, unverified, done, ...days, daysLeft, wait, group };
}

function groupOf({
  done,
  unverified,
  wait,
  overdue,
  daysLeft,
}: Pick<OwedRow, 'done' | 'unverified' | 'wait' | 'overdue' | 'daysLeft'>): OwedGroup {
  if (done) return 'done';
  if (unverified) return 'sent';
  if (wait) return 'waiting';
  if (overdue > 0) return 'late';
  return daysLeft !== null && daysLeft <= soonDays ? 'soon' : 'later';
}

/** Whether a later day can be asked for, and if not, why; `by` approves it. */
export interface ExtensionStanding {
  readonly by: 'chair' | 'coordinator';
  readonly most: number;
  readonly closed: 'asked' | 'used' | 'past' | 'reported' | null;
}

/** How a body stands with a later day, by the rules of the office (FU6). */
export function extensionStanding(
  { part, done, unverified, code }: OwedRow,
  house: Clocks['house'],
  now: Instant,
): ExtensionStanding {
  const { by, most } = extensionLimit({ house });
  const isSaid = done || unverified || (code !== null && code !== '3a' && code !== '3b');
  const closed = isSaid
    ? 'reported'
    : part.asked
      ? 'asked'
      : part.extensions.length >= most
        ? 'used'
        : civilDateOf(now) > part.due
          ? 'past'
          : null;
  return { by, most, closed };
}

/** What happens with what a body said, in the order of it. */
export type NextStep =
  /** Somebody else makes sure of it. */
  | { readonly step: 'verified' }
  /** The office tells those who asked; by a day where that is counted already. */
  | { readonly step: 'told'; readonly by: CivilDate | null }
  /** The body says how it went by a day. */
  | { readonly step: 'reportedAgain'; readonly by: CivilDate };

/** What comes next once something was reported; nothing where nothing was, or where all is done. */
export function nextSteps({ part, unverified, done, next }: OwedRow, house: Clocks['house']): NextStep[] {
  const { report, verification, toldOn, closed } = part;
  if (!report || closed) return [];
  const said = verification ? civilDateOf(verification.at) : report.on;
  const isTold = toldOn !== null && toldOn >= said;
  return [
    ...(unverified ? [{ step: 'verified' } as const] : []),
    ...(isTold
      ? []
      : [{ step: 'told', by: unverified ? null : clockFrom({ house }, 'told', said) } as const]),
    ...(done || unverified || next === null ? [] : [{ step: 'reportedAgain', by: next } as const]),
  ];
}
