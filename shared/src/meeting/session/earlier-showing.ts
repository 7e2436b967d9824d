import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { inSession } from './session.ts';

/** Where the hall is in what was promised before: at one of it, or at the counts (TD10). */
export interface EarlierShowing {
  readonly promise: string | null;
}

export interface EarlierShowingEvent {
  readonly type: 'earlierPromiseShown';
  readonly promise: string | null;
}

export const nothingShown: EarlierShowing = { promise: null };

export const earlierShowingActions = {
  /** Turns the hall to one of the earlier promises, or to the counts of all. */
  'earlierPromises.show': action({
    may: directors,
    input: z.strictObject({ promise: id.nullable() }),
    decide(meeting, { promise }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      const row = promise === null ? undefined : meeting.earlierPromises.get(promise);
      if (promise !== null && !row) return refuse('unknownEarlierPromise');
      if (row && row.released === null) return refuse('earlierPromiseNotReleased');
      return meeting.earlierShowing.promise === promise ? [] : [{ type: 'earlierPromiseShown', promise }];
    },
  }),
};

export const earlierShowingEvolvers: Evolvers<EarlierShowingEvent> = {
  earlierPromiseShown: (meeting, { promise }) => ({ ...meeting, earlierShowing: { promise } }),
};
