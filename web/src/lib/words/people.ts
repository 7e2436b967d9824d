import * as people from '@doi-thoai/shared/words/people';
import { language } from '#lib/ui/language.svelte.ts';

export type { Named } from '@doi-thoai/shared/words/people';

/** “Ông Trần Văn Mẫu”, as a line of its own; by number where the name may not be shown. */
export function nameOf(person: people.Named): string {
  return people.nameOf(person, language.current);
}

/** “ông Trần Văn Mẫu”, within a sentence. */
export function nameWithin(person: people.Named): string {
  return people.nameWithin(person, language.current);
}

/** Who asks, as a line of its own: a person, else the body alone that prepared it. */
export function askerName(asker: people.Named & { readonly unit: string }): string {
  return people.askerName(asker, language.current);
}

/** Who asks, within a sentence. */
export function askerWithin(asker: people.Named & { readonly unit: string }): string {
  return people.askerWithin(asker, language.current);
}
