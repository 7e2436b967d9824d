import { language } from './language.svelte.ts';

type Entry = string | ((...params: never[]) => string);
type Words = Record<string, Entry>;

/** The same keys with the same parameters; what is said may differ. */
type SameKeys<Given extends Words> = {
  readonly [Key in keyof Given]: Given[Key] extends (...params: infer Params) => string
    ? (...params: Params) => string
    : string;
};

/**
 * A subject's words in both languages. Each entry is a text, or a function of typed parameters that gives one.
 * Reading an entry gives it in the language of the page and follows a change of language.
 */
export function messages<const Given extends Words>(words: {
  vi: Given;
  en: SameKeys<NoInfer<Given>>;
}): SameKeys<Given> {
  const read: Record<string, PropertyDescriptor> = {};
  for (const key of Object.keys(words.vi)) {
    read[key] = { enumerable: true, get: () => words[language.current][key] };
  }
  return Object.defineProperties({}, read) as SameKeys<Given>;
}
