import type { DispositionKind } from './dispositions.ts';

// Apart from the actions, so that a page that counts petitions is not sent the schema library.

/** Whether a department of this meeting owes something after such a disposition: it opens a commitment. */
export function opensCommitment(kind: DispositionKind): boolean {
  return kind === 'toBeVerified' || kind === 'writtenReply';
}

/** Whether the matter is still owed an answer after such a disposition, by a department or by another body. */
export function leavesOwed(kind: DispositionKind): boolean {
  return opensCommitment(kind) || kind === 'escalated';
}
