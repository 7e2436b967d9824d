import { nameOf, type Named } from '#lib/messages/people.ts';
import { screenWords } from '#lib/messages/screen.ts';

type Person = Named & { readonly unit: string };

/** Who somebody is beside their number: the name by consent, else whom they come from. */
export function hallName(person: Person): string {
  return person.name === '' ? person.unit || screenWords.unnamed : nameOf(person);
}

/** What stands below that: whom they come from and what they speak about, nothing twice. */
export function hallUnit(person: Person, field: string): string {
  return [person.name === '' ? '' : person.unit, field].filter(Boolean).join(' · ');
}
