import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { bookParts, type BookPart } from './book-parts.ts';

/** Words that the office itself puts into a part of the chair's book (TD6). */
export interface BookWords {
  /** The part. */
  readonly id: BookPart;
  readonly text: string;
}

export interface BookEvent {
  readonly type: 'bookWritten';
  readonly part: BookPart;
  readonly text: string;
}

export const chairBookActions = {
  /** Writes a part of the chair's book; without words it is what the record says, or open, again. */
  'book.write': action({
    may: ['coordinator'],
    input: z.strictObject({
      part: z.enum(bookParts),
      text: plainText({ min: 0, max: 10_000, lines: 'multi' }),
      over,
    }),
    decide(meeting, { part, text, over: seen }) {
      const { state } = meeting.about;
      if (state === 'closed') return refuse('wrongMeetingState', { state });
      const stands = meeting.chairBook.get(part)?.text ?? '';
      if (stands === text) return [];
      return changedMeanwhile(seen, stands) ?? [{ type: 'bookWritten', part, text }];
    },
  }),
};

export const chairBookEvolvers: Evolvers<BookEvent> = {
  bookWritten: (meeting, { part, text }) => ({
    ...meeting,
    chairBook: text === '' ? meeting.chairBook.without(part) : meeting.chairBook.with({ id: part, text }),
  }),
};
