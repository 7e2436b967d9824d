import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { milestonesShown } from './proven-milestones.ts';
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
    decide(meeting, _input, { now }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      if (meeting.plan.announcedAt !== null) return [];
      return [{ type: 'noticePutOut' }, ...milestonesShown(meeting, announced(meeting, now), now)];
    },
  }),
  'notice.takeBack': action({
    may: ['coordinator'],
    input: z.strictObject({}),
    decide(meeting, _input, { now }) {
      if (meeting.plan.announcedAt === null) return [];
      return [{ type: 'noticeTakenBack' }, ...milestonesShown(meeting, announced(meeting, null), now)];
    },
  }),
};

export const announcedEvolvers: Evolvers<AnnouncedEvent> = {
  noticePutOut: (meeting, _event, { at }) => announced(meeting, at),
  noticeTakenBack: (meeting) => announced(meeting, null),
};

function announced(meeting: Meeting, announcedAt: Instant | null): Meeting {
  return { ...meeting, plan: { ...meeting.plan, announcedAt } };
}

/** What everybody reads of the notice stands in the plan and beside it: whatever changes the rest touches the plan as well. */
export function noticeTouched(meeting: Meeting): Meeting {
  return meeting.plan.announcedAt === null ? meeting : { ...meeting, plan: { ...meeting.plan } };
}
