import { z } from 'zod';
import { refuse, type Refusal } from '../engine/refusal.ts';

/** The words that somebody saw when they wrote over them; left out by whoever does not say. */
export const over = z.string().max(10_000).nullable().optional();

/** Why words are not written: others stand there than those that were seen (O4). */
export function changedMeanwhile(
  seen: string | null | undefined,
  stands: string | null | undefined,
): Refusal | undefined {
  return seen === undefined || (seen ?? '') === (stands ?? '') ? undefined : refuse('changedMeanwhile');
}
