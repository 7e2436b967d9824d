import { language } from './language.svelte.ts';

type MessageText = string | ((...params: never[]) => string);

/** The same parameters; what is said may differ. */
type Same<Given> = Given extends (...params: infer Params) => string ? (...params: Params) => string : string;

/**
 * The words of a subject, each in both languages: a text, or a function of typed parameters that gives one.
 * Reading a word gives it in the language of the page and follows a change of language.
 */
export function messages<const Given extends Readonly<Record<string, MessageText>>>(words: {
  readonly [Key in keyof Given]: { readonly vi: Given[Key]; readonly en: Same<NoInfer<Given[Key]>> };
}): { readonly [Key in keyof Given]: Same<Given[Key]> } {
  const read: Record<string, PropertyDescriptor> = {};
  for (const key of Object.keys(words)) {
    read[key] = { enumerable: true, get: () => words[key as keyof Given][language.current] };
  }
  return Object.defineProperties({}, read) as { readonly [Key in keyof Given]: Same<Given[Key]> };
}
