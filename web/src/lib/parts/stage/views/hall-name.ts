import { nameOf, type Named } from '#lib/words/people.ts';
import { speechWords } from '#lib/words/screen-speech.ts';

type Person = Named & { readonly unit: string };

/** Who somebody is beside their number: the name by consent, else whom they come from. */
export function hallName(person: Person): string {
  return person.name === '' ? person.unit || speechWords.unnamed : nameOf(person);
}

/** What stands below that: whom they come from and what they speak about, nothing twice. */
export function hallUnit(person: Person, field: string): string {
  return [person.name === '' ? '' : person.unit, field].filter(Boolean).join(' · ');
}
