import { certaintyOf, type Certainty } from '../../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { dueDate } from '../../calendar/due-rules.ts';
import { lineOf } from '../../office/rule-profile.ts';
import type { About } from '../plan/facts.ts';
import type { Clocks } from './clocks.ts';

/** Until when something is to be answered; null where the plan names no day to count from, or the office no rule. */
export interface AnswerLimit {
  readonly due: CivilDate | null;
  readonly certainty: Certainty;
}

/**
 * Until when an office answers what its meeting left open: the answer line of the rule profile, with the meeting's own
 * number of working days, counted from the day of the session (BL12, LW1).
 */
export function answerLimit({
  about,
  house,
}: Clocks & { readonly about: Pick<About, 'rules'> }): AnswerLimit {
  const held = about.startedAt === null ? about.heldOn : civilDateOf(about.startedAt);
  const line = held === null ? undefined : lineOf(house.profile, 'answer', held);
  if (!line || held === null) return { due: null, certainty: 'official' };
  const rule = line.unit === 'working' ? { ...line, offset: about.rules.answerWorkingDays } : line;
  const due = dueDate(rule, held, house.calendar);
  return { due, certainty: certaintyOf(house.calendar, held, due) };
}
