import type { Certainty } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';

/** A commitment that an edit of the calendar would date anew, told without its words. */
export interface RedatedRow {
  readonly meeting: string;
  readonly title: string;
  /** The name of the department that owes it. */
  readonly department: string;
  /** The commitment's. */
  readonly id: string;
  readonly firstDue: CivilDate;
  readonly due: CivilDate;
  readonly next: CivilDate;
  readonly certainty: Certainty;
}
