import { messages } from '#lib/ui/messages.ts';

/** What a sentence about one thing speaks of. */
export interface Said {
  readonly count: number;
  readonly of: number;
  /** The first of them by name. */
  readonly names: string;
  /** Empty where there is none. */
  readonly date: string;
}

/** One thing that a conference needs: while it is not there, why that matters, once it is there, and the act that mends it. */
export interface LineWords {
  readonly open: (said: Said) => string;
  readonly why: (said: Said) => string;
  readonly done: (said: Said) => string;
  readonly act: string;
}

type Saying = (said: Said) => string;

interface Both<Word> {
  readonly vi: Word;
  readonly en: Word;
}

/** Reads a line's words in the language of the page. */
export function line({
  open,
  why,
  done,
  act,
}: {
  readonly [Part in keyof LineWords]: Both<LineWords[Part]>;
}): LineWords {
  return messages({ open, why, done, act });
}

/** The same whatever it speaks of. */
export function plain({ vi, en }: Both<string>): Both<Saying> {
  return { vi: () => vi, en: () => en };
}
