import { certaintyOf, type Certainty } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { dueDate, type DueRule } from '../../calendar/due-rules.ts';
import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import { lineOf } from '../../office/rule-profile.ts';
import type { House } from '../../office/house.ts';
import type { Milestone, MilestoneDue } from './milestone.ts';

/** Until when a milestone is in time, and how far that day can be relied on. */
export interface MilestoneTerm {
  readonly due: CivilDate;
  readonly certainty: Certainty;
}

/** What a milestone is dated by besides itself. */
export interface Dating {
  readonly heldOn: CivilDate | null;
  readonly house: Pick<House, 'calendar' | 'profile'>;
}

/** A milestone and the term that another day of the session or another calendar gives it. */
export interface MilestoneRedating {
  readonly milestone: Milestone;
  readonly term: MilestoneTerm | null;
}

/** The rule by which a milestone follows from the session; undefined where it does not, or its line is off. */
function ruleOf(due: MilestoneDue, heldOn: CivilDate, { profile }: Dating['house']): DueRule | undefined {
  if (due.kind === 'session') {
    const { offset, unit } = due;
    const whenOff = offset > 0 ? 'moves' : 'stays';
    return { anchor: 'session', offset, unit, boundary: 'inclusive', whenOff, source: '' };
  }
  const line = due.kind === 'line' ? lineOf(profile, due.line, heldOn) : undefined;
  return line?.anchor === 'session' ? line : undefined;
}

/** The term of a milestone; null where the plan names none, or the day that it hangs on is not set. */
export function termOf(due: MilestoneDue, { heldOn, house }: Dating): MilestoneTerm | null {
  if (due.kind === 'named') return { due: due.date, certainty: 'official' };
  const rule = heldOn === null ? undefined : ruleOf(due, heldOn, house);
  if (!rule || heldOn === null) return null;
  const day = dueDate(rule, heldOn, house.calendar);
  // Plain days of the calendar hang on no holiday.
  if (rule.unit === 'calendar' && rule.whenOff === 'stays') return { due: day, certainty: 'official' };
  const [from, to] = day < heldOn ? [day, heldOn] : [heldOn, day];
  return { due: day, certainty: certaintyOf(house.calendar, from, to) };
}

/** Which milestones another day or another calendar dates anew; what is handed in stays as it was. */
export function milestoneRedatings(milestones: Keyed<Milestone>, by: Dating): readonly MilestoneRedating[] {
  return rowsIn(milestones)
    .filter(({ handedIn }) => handedIn === null)
    .sort((one, other) => one.order - other.order)
    .flatMap((milestone) => {
      const term = termOf(milestone.due, by);
      const stands = term?.due === milestone.dueOn && term.certainty === milestone.certainty;
      return stands || (term === null && milestone.dueOn === null) ? [] : [{ milestone, term }];
    });
}
