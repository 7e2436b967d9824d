import type { Translated } from '@doi-thoai/shared/text/language';

/** The sentence as it stands on one line of a terminal. */
export function onOneLine({ vi, en }: Translated): string {
  return `${vi} — ${en}`;
}

/** Ends the program with one sentence on stderr and exit code 1. For start-up only: nothing is closed first. */
export function fail(sentence: Translated): never {
  process.stderr.write(`${onOneLine(sentence)}\n`);
  process.exit(1);
}
