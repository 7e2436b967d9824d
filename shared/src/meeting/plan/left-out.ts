import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { EarlierPromise } from './earlier-promises.ts';
import { plannedNoMore } from './schedule.ts';

/** An earlier promise that the hall does not hear of; it is neither shown nor counted, and goes on following its conference. */
export interface LeftOut {
  /** Of the promise. */
  readonly id: string;
  readonly promise: EarlierPromise;
  readonly reason: string;
  readonly at: Instant;
}

export type LeftOutEvent =
  | ({ readonly type: 'earlierPromiseLeftOut'; readonly promise: string } & Sealed<{
      readonly reason: string;
    }>)
  | { readonly type: 'earlierPromiseBroughtBack'; readonly promise: string };

export const leftOutActions = {
  /** Leaves one of the earlier promises out of what the hall is told, and says why. */
  'earlierPromises.leaveOut': action({
    may: ['coordinator'],
    input: z.strictObject({ promise: id, reason: plainText({ min: 3, max: 300, lines: 'single' }) }),
    decide(meeting, { promise, reason }) {
      if (meeting.leftOutPromises.get(promise)?.reason === reason) return [];
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      if (!meeting.earlierPromises.has(promise)) return refuse('unknownEarlierPromise');
      return [{ type: 'earlierPromiseLeftOut', promise, subject: promise, sealed: { reason } }];
    },
  }),
  'earlierPromises.bringBack': action({
    may: ['coordinator'],
    input: z.strictObject({ promise: id }),
    decide(meeting, { promise }) {
      if (meeting.earlierPromises.has(promise)) return [];
      if (!meeting.leftOutPromises.has(promise)) return refuse('unknownEarlierPromise');
      return plannedNoMore(meeting) ?? [{ type: 'earlierPromiseBroughtBack', promise }];
    },
  }),
};

export const leftOutEvolvers: Evolvers<LeftOutEvent> = {
  earlierPromiseLeftOut(meeting, { promise, sealed }, { at }) {
    const row = meeting.earlierPromises.get(promise);
    if (!row) return meeting;
    const out = { id: promise, promise: row, reason: sealed?.reason ?? '', at };
    return {
      ...meeting,
      earlierPromises: meeting.earlierPromises.without(promise),
      leftOutPromises: meeting.leftOutPromises.with(out),
    };
  },
  earlierPromiseBroughtBack(meeting, { promise }) {
    const out = meeting.leftOutPromises.get(promise);
    if (!out) return meeting;
    return {
      ...meeting,
      earlierPromises: meeting.earlierPromises.with(out.promise),
      leftOutPromises: meeting.leftOutPromises.without(promise),
    };
  },
};
