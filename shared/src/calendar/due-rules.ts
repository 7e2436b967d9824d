import type { Calendar } from './calendar.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { addWorkingDays, previousWorkingDay, workingDayOnOrAfter } from './working-days.ts';

/**
 * What a due rule counts from. `namedDate` is a date that a plan itself names: "trước ngày 31/5"; `decision` is the day
 * on which what must be public was decided, `publication` the day on which a notice was posted or read out; `letterSent`
 * the day on which a letter left the house, `reply` the day on which an answer came.
 */
export const dueAnchors = [
  'session',
  'conclusion',
  'assignment',
  'receipt',
  'namedDate',
  'decision',
  'publication',
  'letterSent',
  'reply',
] as const;
export type DueAnchor = (typeof dueAnchors)[number];

/** How a due date follows from an event; a line of a rule profile (LW1). */
export interface DueRule {
  readonly anchor: DueAnchor;
  /** How many units after the anchor, before it when negative; 0 is the anchor date itself. */
  readonly offset: number;
  readonly unit: 'calendar' | 'working';
  /** `inclusive` is "chậm nhất ngày X": X itself is in time. `exclusive` is "trước ngày X": it is not. */
  readonly boundary: 'inclusive' | 'exclusive';
  /** Whether a last day that is off moves to the next working day, or stays because later would be too late. */
  readonly whenOff: 'moves' | 'stays';
  /** The provision or plan that sets it, as people cite it. */
  readonly source: string;
}

/**
 * The last day on which a thing is in time. The day of the event is not counted. What must be done before a day never
 * moves: later would be too late.
 */
export function dueDate(rule: DueRule, anchorDate: CivilDate, calendar: Calendar): CivilDate {
  const reached =
    rule.unit === 'working'
      ? addWorkingDays(calendar, anchorDate, rule.offset)
      : addDays(anchorDate, rule.offset);
  if (rule.boundary === 'exclusive') {
    const countsWorkingDays = rule.unit === 'working' && rule.offset !== 0;
    return countsWorkingDays ? previousWorkingDay(calendar, reached) : addDays(reached, -1);
  }
  return rule.whenOff === 'moves' ? workingDayOnOrAfter(calendar, reached) : reached;
}

/** The last day on which a matter that was given out on `from` is answered in time (BL12). */
export function answerDue(workingDays: number, from: CivilDate, calendar: Calendar): CivilDate {
  return dueDate(
    {
      anchor: 'session',
      offset: workingDays,
      unit: 'working',
      boundary: 'inclusive',
      whenOff: 'moves',
      source: 'BL12',
    },
    from,
    calendar,
  );
}
