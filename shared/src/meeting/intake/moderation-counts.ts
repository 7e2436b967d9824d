import type { Table } from '../../engine/table.ts';
import type { SpeakerRegistration } from './registrations.ts';

/**
 * Moderation as everyone may check it (BX6): how many were not reached, each of whom is owed a written answer, and how
 * many were not admitted, by reason code. Whoever was sent on to citizen reception is in no count.
 */
export interface ModerationCounts {
  readonly notReached: number;
  readonly rejected: Readonly<Record<string, number>>;
}

export const nothingModerated: ModerationCounts = { notReached: 0, rejected: {} };

/**
 * Counted when a session pauses and when it closes, never in between: a figure that rises in the moment in which a number
 * disappears would tell why it did.
 */
export function moderationOf(registrations: Table<SpeakerRegistration>): ModerationCounts {
  const rejected: Record<string, number> = {};
  let notReached = 0;
  for (const { state, reason } of registrations) {
    if (state === 'rejected') rejected[reason] = (rejected[reason] ?? 0) + 1;
    if (state === 'notReached') notReached += 1;
  }
  return { notReached, rejected };
}
