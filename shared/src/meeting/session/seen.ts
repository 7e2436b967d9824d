import { id } from '../../engine/ids.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';

/*
 * An act on the floor says what whoever acted had before them, so that it never falls on what has come there since.
 * Who leaves it out acts on whatever is there.
 */

/** What was seen at a place where there may be nothing: null for nothing. */
export const seenThere = id.nullable().optional();

/** What was seen at a place where there was something. */
export const seenOne = id.optional();

/** Why an act is not carried out: what stands there is not what was seen. */
export function overtaken(is: string | null, seen: string | null | undefined): Refusal | undefined {
  return seen === undefined || seen === is ? undefined : refuse('overtaken');
}
