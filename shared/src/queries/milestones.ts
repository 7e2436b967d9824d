import type { Calendar } from '../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  previousWorkingDay,
} from '../calendar/working-days.ts';
import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Milestone } from '../meeting/plan/milestone.ts';
import type { MilestoneId } from '../meeting/ids.ts';

/** Where a milestone stands on a day; nothing of it is kept. */
export type MilestoneStanding =
  'handedIn' | 'handedInLate' | 'returned' | 'late' | 'soon' | 'notYet' | 'undated';

/** So many working days ahead a milestone is soon due, and is listed to be reminded of. */
export const soonWorkingDays = 3;

/** In the order in which they were entered. */
export function milestonesInOrder(milestones: Keyed<Milestone>): readonly Milestone[] {
  return rowsIn(milestones).sort((one, other) => one.order - other.order);
}

export function milestoneStanding(
  { handedIn, returned, dueOn }: Milestone,
  today: CivilDate,
  calendar: Calendar,
): MilestoneStanding {
  if (handedIn) return dueOn !== null && handedIn.on > dueOn ? 'handedInLate' : 'handedIn';
  if (dueOn !== null && dueOn < today) return 'late';
  if (returned !== null) return 'returned';
  if (dueOn === null) return 'undated';
  return dueOn <= addWorkingDays(calendar, today, soonWorkingDays) ? 'soon' : 'notYet';
}

/** How many working days something is late. */
export function workingDaysLate({ dueOn }: Milestone, today: CivilDate, calendar: Calendar): number {
  return dueOn === null || dueOn >= today ? 0 : Math.max(0, countWorkingDays(calendar, dueOn, today));
}

/** What is due within three working days, or late: the earliest first. */
export function toRemind(
  milestones: Keyed<Milestone>,
  today: CivilDate,
  calendar: Calendar,
): readonly Milestone[] {
  const wanted: readonly MilestoneStanding[] = ['late', 'soon', 'returned'];
  return milestonesInOrder(milestones)
    .filter((row) => wanted.includes(milestoneStanding(row, today, calendar)))
    .sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
}

/** What a due date that is no working day leaves of the time: the last day on which people work. Undefined on others. */
export function lastWorkingDayIn(dueOn: CivilDate, calendar: Calendar): CivilDate | undefined {
  return isWorkingDay(calendar, dueOn) ? undefined : previousWorkingDay(calendar, dueOn);
}

/** What is wrong with dates that stand beside one another; nothing is forbidden for it. */
export interface MilestoneWarning {
  readonly code:
    'noDayBetween' | 'dueBeforePlan' | 'undatedAwaited' | 'hangsOnExpected' | 'hangsOnNoCalendar';
  readonly milestone: MilestoneId;
  /** The one that it waits for, or that waits for it. */
  readonly other: string | null;
}

export interface Checked {
  readonly milestones: Keyed<Milestone>;
  readonly issuedOn: CivilDate | null;
  readonly calendar: Calendar;
}

/** All that is to be said of the dates, in the order of the milestones. */
export function milestoneWarnings({ milestones, issuedOn, calendar }: Checked): readonly MilestoneWarning[] {
  const rows = milestonesInOrder(milestones);
  return rows.flatMap((row) => [
    ...row.after.flatMap((id): readonly MilestoneWarning[] => {
      const before = rowOf(milestones, id);
      if (!before) return [];
      if (before.dueOn === null)
        return before.handedIn ? [] : [{ code: 'undatedAwaited', milestone: before.id, other: row.id }];
      if (row.dueOn === null || row.handedIn || countWorkingDays(calendar, before.dueOn, row.dueOn) > 0)
        return [];
      return [{ code: 'noDayBetween', milestone: row.id, other: before.id }];
    }),
    ...(row.handedIn === null ? ofItself(row, issuedOn) : []),
  ]);
}

function ofItself(
  { id, dueOn, certainty }: Milestone,
  issuedOn: CivilDate | null,
): readonly MilestoneWarning[] {
  const warnings: MilestoneWarning[] = [];
  const add = (code: MilestoneWarning['code']) => warnings.push({ code, milestone: id, other: null });
  if (dueOn !== null && issuedOn !== null && dueOn < issuedOn) add('dueBeforePlan');
  if (certainty === 'expected') add('hangsOnExpected');
  if (certainty === 'noCalendar') add('hangsOnNoCalendar');
  return warnings;
}

/** When somebody was reminded last; null where nobody was. */
export function remindedOn({ remindedAt }: Milestone): CivilDate | null {
  const last = remindedAt.at(-1);
  return last === undefined ? null : civilDateOf(last);
}
