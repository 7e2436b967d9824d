import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { reviewParts, type ReviewPart } from './vocabulary.ts';

/** What the office writes down for itself once a conference is over (BL11); it is in no paper and no view from outside. */
export type Review = Readonly<Record<ReviewPart, string>>;

export const nothingReviewed: Review = { lessons: '', violations: '' };

/** Sealed, for it may speak of persons. */
export type ReviewEvent = {
  readonly type: 'reviewWritten';
  readonly part: ReviewPart;
} & Sealed<{ readonly text: string }>;

export const reviewActions = {
  'review.write': action({
    may: ['coordinator'],
    input: z.strictObject({
      part: z.enum(reviewParts),
      text: plainText({ min: 0, max: 10_000, lines: 'multi' }),
      over,
    }),
    decide(meeting, { part, text, over: seen }) {
      const { state, startedAt } = meeting.about;
      if (startedAt === null) return refuse('wrongMeetingState', { state });
      const stands = meeting.review[part];
      if (stands === text) return [];
      return (
        changedMeanwhile(seen, stands) ?? [
          { type: 'reviewWritten', part, subject: `review:${part}`, sealed: { text } },
        ]
      );
    },
  }),
};

export const reviewEvolvers: Evolvers<ReviewEvent> = {
  reviewWritten: (meeting, { part, sealed }) => ({
    ...meeting,
    review: { ...meeting.review, [part]: sealed?.text ?? '' },
  }),
};
