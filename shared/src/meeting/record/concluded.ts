import { unwrittenNotice, type ConclusionNotice } from './conclusion-notice.ts';
import { nothingReviewed, type Review } from './review.ts';

/** What a meeting holds of how its conclusion is put out, and of what the office learnt. */
export interface Concluded {
  readonly conclusionNotice: ConclusionNotice;
  readonly review: Review;
}

export const nothingConcluded: Concluded = {
  conclusionNotice: unwrittenNotice,
  review: nothingReviewed,
};
