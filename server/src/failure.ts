/** One sentence in both languages; it is all that a person sees when the program cannot start. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** The sentence as it stands on one line of a terminal. */
export function onOneLine({ vi, en }: Sentence): string {
  return `${vi} — ${en}`;
}

/** Ends the program with one sentence on stderr and exit code 1. For start-up only: nothing is closed first. */
export function fail(sentence: Sentence): never {
  process.stderr.write(`${onOneLine(sentence)}\n`);
  process.exit(1);
}
