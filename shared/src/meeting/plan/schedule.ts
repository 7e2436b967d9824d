import { z } from 'zod';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { factsChangedMeanwhile } from '../over.ts';
import { redateMilestones } from './milestones.ts';
import type { Schedule } from './plan.ts';
import { replacesSchedule, scheduleOf } from './schedule-standing.ts';
import { scheduleActs, type ScheduleAct } from './vocabulary.ts';

export type ScheduleEvent =
  | ({ readonly type: 'scheduleChanged'; readonly act: ScheduleAct; readonly reason: string } & Schedule)
  | { readonly type: 'meetingCancelled'; readonly reason: string };

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

export const timeOfDayText = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);

/** Day and place, as somebody enters them. */
export const scheduleInput = z.strictObject({
  heldOn: civilDate.nullable(),
  period: line(100),
  startsAt: timeOfDayText,
  place: line(200),
});

/** Why a plan can no longer be changed; undefined while it can. */
export function plannedNoMore({ about: { state } }: Meeting): Refusal | undefined {
  return ['convened', 'collecting', 'ready'].includes(state)
    ? undefined
    : refuse('wrongMeetingState', { state });
}

export const scheduleActions = {
  /**
   * Sets day, time and place, and dates anew what hangs on the day. What replaces something that stood needs a reason,
   * and what stood is kept (PL4).
   */
  'schedule.change': action({
    may: ['coordinator'],
    input: scheduleInput.extend({
      act: z.enum(scheduleActs).default('changed'),
      reason: line(500).default(''),
      /** What was seen of what is changed. */
      over: scheduleInput.optional(),
    }),
    decide(meeting, { act, reason, over, ...after }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      const before = scheduleOf(meeting);
      if (same(before, after)) return [];
      const meanwhile = factsChangedMeanwhile(over, { stands: before, wanted: after });
      if (meanwhile) return meanwhile;
      const puttingOff = act === 'postponed' && before.heldOn === after.heldOn;
      if (puttingOff) return refuse('sameDayAgain');
      if (reason === '' && (act === 'postponed' || replacesSchedule(before, after)))
        return refuse('reasonNeeded');
      const redated = redateMilestones(meeting, { heldOn: after.heldOn });
      return [{ type: 'scheduleChanged', act, reason, ...after }, ...redated];
    },
  }),
  /** It does not take place; what was prepared stays readable. */
  'meeting.cancel': action({
    may: ['coordinator'],
    input: z.strictObject({ reason: plainText({ min: 3, max: 500, lines: 'single' }) }),
    decide: (meeting, { reason }) => plannedNoMore(meeting) ?? [{ type: 'meetingCancelled', reason }],
  }),
};

export const scheduleEvolvers: Evolvers<ScheduleEvent> = {
  scheduleChanged(meeting, { act, reason, heldOn, period, startsAt, place }, { at }) {
    const change = {
      act,
      before: scheduleOf(meeting),
      after: { heldOn, period, startsAt, place },
      reason,
      at,
    };
    return {
      ...meeting,
      about: { ...meeting.about, heldOn, period, place },
      plan: { ...meeting.plan, startsAt, changes: [...meeting.plan.changes, change] },
    };
  },
  meetingCancelled: (meeting, { reason }, { at }) => ({
    ...meeting,
    about: { ...meeting.about, state: 'cancelled' },
    plan: { ...meeting.plan, cancelled: { reason, at } },
  }),
};
