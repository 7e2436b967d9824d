// Apart from the action, so that a page that makes papers is not sent the schema library.

/** What the office wrote for one step, for whoever leads through the day; what is empty is said as usual (QN6, BL5). */
export interface ScriptWords {
  /** How long the step is to take. */
  readonly minutes: number | null;
  /** Who acts in it. */
  readonly who: string;
  /** What is said, word by word. */
  readonly words: string;
  /** What is done where it goes otherwise. */
  readonly fallback: string;
}

/** The same under the id of its step. */
export interface ScriptStep extends ScriptWords {
  readonly id: string;
}

/** What stands of a step that nobody wrote anything for. */
export const unscripted: ScriptWords = { minutes: null, who: '', words: '', fallback: '' };

export function scriptWordsOf({ minutes, who, words, fallback }: ScriptWords): ScriptWords {
  return { minutes, who, words, fallback };
}
