import type { Unsent } from '#lib/parts/phone/unsent.ts';

/** What is typed in one part of a page and was not sent yet. */
export interface Pending {
  /** What the part is called. */
  readonly name: () => string;
  /** Whether anything stands in its boxes. */
  readonly isFilled: () => boolean;
  /** Sends it; whether it was taken. */
  readonly send: () => Promise<boolean>;
  /** An earlier page's command was taken: what still stands in a box of it is not sent a second time. */
  readonly taken: (command: Unsent) => void;
}

/**
 * Sends what stands in any box, in the order of the page, and returns the part that was not taken: whoever hands in
 * hands in what they see before them, and nobody is told "handed in" while words of theirs stay behind.
 */
export async function sendPending(parts: Iterable<Pending>): Promise<Pending | undefined> {
  for (const part of parts) if (part.isFilled() && !(await part.send())) return part;
  return undefined;
}
