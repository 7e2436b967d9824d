import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { plannedNoMore } from './schedule.ts';

export type AnnouncedEvent =
  | { readonly type: 'noticePutOut' }
  /** It was put out by mistake: its page is closed again. */
  | { readonly type: 'noticeTakenBack' };

export const announcedActions = {
  /** Puts the notice out: from now on everybody may read what it says. */
  'notice.putOut': action({
    may: ['coordinator'],
    input: z.strictObject({}),
    decide: (meeting) =>
      plannedNoMore(meeting) ?? (meeting.plan.announcedAt === null ? [{ type: 'noticePutOut' }] : []),
  }),
  'notice.takeBack': action({
    may: ['coordinator'],
    input: z.strictObject({}),
    decide: ({ plan }) => (plan.announcedAt === null ? [] : [{ type: 'noticeTakenBack' }]),
  }),
};

export const announcedEvolvers: Evolvers<AnnouncedEvent> = {
  noticePutOut: (meeting, _event, { at }) => ({
    ...meeting,
    plan: { ...meeting.plan, announcedAt: at },
  }),
  noticeTakenBack: (meeting) => ({ ...meeting, plan: { ...meeting.plan, announcedAt: null } }),
};

/** What everybody reads of the notice stands in the plan and beside it: whatever changes the rest touches the plan as well. */
export function noticeTouched(meeting: Meeting): Meeting {
  return meeting.plan.announcedAt === null ? meeting : { ...meeting, plan: { ...meeting.plan } };
}
