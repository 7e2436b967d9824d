import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import { directors } from './directors.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Actor } from '../roles.ts';
import { overtaken, seenOne } from './seen.ts';

export type PresidingEvent =
  | { readonly type: 'presidingPassed'; readonly to: string }
  | { readonly type: 'presidingTakenBack'; readonly to: string };

/** Directing belongs to whoever presides; moderators act on that person's behalf. */
export function directs(meeting: Meeting, actor: Actor): boolean {
  return actor.role === 'moderator' || (actor.role === 'chair' && actor.chair === meeting.about.presiding);
}

export const presidingActions = {
  'presiding.pass': action({
    may: directors,
    input: z.strictObject({ to: id, from: seenOne }),
    decide(meeting, { to, from }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (!meeting.chairs.has(to)) return refuse('unknownChair');
      if (to === meeting.about.presiding) return [];
      return overtaken(meeting.about.presiding, from) ?? [{ type: 'presidingPassed', to }];
    },
  }),
  /** Whoever passed it on takes it back, until it is passed on again; moderators on that person's behalf. */
  'presiding.takeBack': action({
    may: directors,
    input: z.strictObject({ from: seenOne }),
    decide(meeting, { from }, { actor }) {
      const { presiding, presidingFrom } = meeting.about;
      if (actor.role === 'chair' && actor.chair === presiding) return [];
      if (actor.role === 'chair' && actor.chair !== presidingFrom) return refuse('notPresiding');
      if (presidingFrom === null) return refuse('overtaken');
      return overtaken(presiding, from) ?? [{ type: 'presidingTakenBack', to: presidingFrom }];
    },
  }),
};

export const presidingEvolvers: Evolvers<PresidingEvent> = {
  presidingPassed: (meeting, { to }) => ({
    ...meeting,
    about: { ...meeting.about, presiding: to, presidingFrom: meeting.about.presiding },
  }),
  presidingTakenBack: (meeting, { to }) => ({
    ...meeting,
    about: { ...meeting.about, presiding: to, presidingFrom: null },
  }),
};
