import type { Language, Translated } from '../text/language.ts';

/** What a word speaks of. */
export type Params = Readonly<Record<string, string | number>>;

/** A word in one language; `{name}` stands for a parameter, and stays where there is none of that name. */
export function say(word: Translated, language: Language, params: Params = {}): string {
  return word[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
