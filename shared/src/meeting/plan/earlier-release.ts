import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';

export type EarlierReleaseEvent =
  | ({ readonly type: 'earlierPromiseReleased'; readonly promise: string } & Sealed<{
      readonly text: string;
    }>)
  | { readonly type: 'earlierPromiseReleaseWithdrawn'; readonly promise: string };

const released = z.strictObject({
  promise: id,
  text: plainText({ min: 3, max: 2000, lines: 'multi' }),
  over,
});

/** What releasing one comes to. */
function release(
  meeting: Meeting,
  { promise, text, over: seen }: z.output<typeof released>,
): readonly MeetingEvent[] | Refusal {
  const row = meeting.earlierPromises.get(promise);
  if (!row) return refuse('unknownEarlierPromise');
  if (row.released === text) return [];
  const refused = changedMeanwhile(seen, row.released);
  return refused ?? [{ type: 'earlierPromiseReleased', promise, subject: promise, sealed: { text } }];
}

export const earlierReleaseActions = {
  /** The hall may read these of what was promised before, in these words: they were public then (V19). All, or none. */
  'earlierPromises.release': action({
    may: ['coordinator'],
    input: z.strictObject({ promises: z.array(released).min(1).max(1000) }),
    decide(meeting, { promises }) {
      const decided = promises.map((one) => release(meeting, one));
      return decided.find(isRefusal) ?? (decided as readonly (readonly MeetingEvent[])[]).flat();
    },
  }),
  'earlierPromises.withdrawRelease': action({
    may: ['coordinator'],
    input: z.strictObject({ promise: id }),
    decide(meeting, { promise }) {
      const row = meeting.earlierPromises.get(promise);
      if (!row) return refuse('unknownEarlierPromise');
      return row.released === null ? [] : [{ type: 'earlierPromiseReleaseWithdrawn', promise }];
    },
  }),
};

export const earlierReleaseEvolvers: Evolvers<EarlierReleaseEvent> = {
  earlierPromiseReleased: (meeting, { promise, sealed }) => ({
    ...meeting,
    earlierPromises: meeting.earlierPromises.update(promise, (row) => ({
      ...row,
      released: sealed?.text ?? null,
    })),
  }),
  earlierPromiseReleaseWithdrawn: (meeting, { promise }) => ({
    ...meeting,
    earlierPromises: meeting.earlierPromises.update(promise, (row) => ({ ...row, released: null })),
  }),
};
