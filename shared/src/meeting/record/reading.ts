import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import { directs } from '../session/presiding.ts';

/** Where the adopted conclusion is being read aloud, so that the hall's pages go along (N10). */
export interface Reading {
  /** The lines on the reader's page, in order; none while nobody reads. */
  readonly lines: readonly string[];
  /** Since when. */
  readonly at: Instant | null;
}

export interface ReadingEvent {
  readonly type: 'conclusionRead';
  readonly lines: readonly string[];
}

export const unread: Reading = { lines: [], at: null };

/** As many as fit on any page that somebody reads from. */
const mostLines = 60;

export const readingActions = {
  /** The reader has turned to a page with these lines, or with none stopped reading. */
  'conclusion.read': action({
    may: ['chair'],
    input: z.strictObject({ lines: z.array(id).max(mostLines) }),
    decide(meeting, { lines }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      // The hall sees nothing of a draft, so there is nothing to turn.
      if (meeting.conclusion.state !== 'adopted' || same(meeting.reading.lines, lines)) return [];
      return [{ type: 'conclusionRead', lines }];
    },
  }),
};

export const readingEvolvers: Evolvers<ReadingEvent> = {
  conclusionRead: (meeting, { lines }, { at }) => ({ ...meeting, reading: { lines, at } }),
};

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, at) => line === others[at]);
}
