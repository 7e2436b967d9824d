import { z } from 'zod';
import { refuse, type Refusal } from '../engine/refusal.ts';
import { same } from '../engine/view.ts';
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

/** The same of several facts that are written at once: those that are not changed may stand otherwise by now. */
export function factsChangedMeanwhile(
  seen: object | undefined,
  { stands, wanted }: { readonly stands: object; readonly wanted: object },
): Refusal | undefined {
  const isMeanwhile = (fact: string) =>
    !same(Reflect.get(wanted, fact), Reflect.get(stands, fact)) &&
    !same(Reflect.get(seen ?? {}, fact), Reflect.get(stands, fact));
  return Object.keys(seen ?? {}).some(isMeanwhile) ? refuse('changedMeanwhile') : undefined;
}

function kept(words: string | null | undefined): string {
  const clean = cleanText(words ?? '', { maxLength: Infinity, lines: 'single' });
  return clean.ok ? clean.text : (words ?? '');
}
