import { z } from 'zod';
import { refuse, type Refusal } from '../engine/refusal.ts';
import { cleanText } from '../text/normalise.ts';

/** The words that somebody saw when they wrote over them; left out by whoever does not say. */
export const over = z.string().max(10_000).nullable().optional();

/**
 * Why words are not written: others stand there than those that were seen (O4). Blanks and line ends that the record
 * does not keep make no others.
 */
export function changedMeanwhile(
  seen: string | null | undefined,
  stands: string | null | undefined,
): Refusal | undefined {
  return seen === undefined || kept(seen) === kept(stands) ? undefined : refuse('changedMeanwhile');
}

function kept(words: string | null | undefined): string {
  const clean = cleanText(words ?? '', { maxLength: Infinity, lines: 'single' });
  return clean.ok ? clean.text : (words ?? '');
}
