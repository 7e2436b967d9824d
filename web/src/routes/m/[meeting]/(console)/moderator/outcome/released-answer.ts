import { hall } from '#lib/words/moderator-hall.ts';
import { moderator } from '#lib/words/moderator.ts';

/** What is said when words of an answer were released: while it is being given, the hall sees who answers first. */
export function releasedAnswer(beingGiven: boolean): string {
  return beingGiven ? hall.answerReleasedForLater : moderator.released;
}
