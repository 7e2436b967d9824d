import type { honorifics } from '../meeting/intake/vocabulary.ts';
import type { Language, Translated } from '../text/language.ts';
import { say } from './say.ts';

type Honorific = Exclude<(typeof honorifics)[number], ''>;

/** How a person is addressed. */
export const addresses = {
  ông: { vi: 'Ông', en: 'Mr' },
  bà: { vi: 'Bà', en: 'Mrs' },
  anh: { vi: 'Anh', en: 'Mr' },
  chị: { vi: 'Chị', en: 'Ms' },
} as const satisfies Readonly<Record<Honorific, Translated>>;

const byNumber = { vi: 'Số {no}', en: 'No. {no}' };
const unnamed = { vi: 'Người phát biểu', en: 'Speaker' };

/** A person as a view shows them; in the hall the name is empty unless its bearer consented. */
export interface Named {
  readonly no: number | null;
  readonly honorific: string;
  readonly name: string;
}

/** “Ông Trần Văn Mẫu”, as a line of its own; by number where the name may not be shown. */
export function nameOf({ no, honorific, name }: Named, language: Language): string {
  if (name === '') return no === null ? say(unnamed, language) : say(byNumber, language, { no });
  return Object.hasOwn(addresses, honorific)
    ? `${say(addresses[honorific as Honorific], language)} ${name}`
    : name;
}

/** Who asks, as a line of its own: a person, else the body alone that prepared it. */
export function askerName(asker: Named & { readonly unit: string }, language: Language): string {
  return isBody(asker) ? asker.unit : nameOf(asker, language);
}

/** Who asks, within a sentence. */
export function askerWithin(asker: Named & { readonly unit: string }, language: Language): string {
  return isBody(asker) ? asker.unit : nameWithin(asker, language);
}

function isBody({ no, name, unit }: Named & { readonly unit: string }): boolean {
  return name === '' && no === null && unit !== '';
}

/** “ông Trần Văn Mẫu”, within a sentence, where Vietnamese writes the form of address small. */
export function nameWithin(person: Named, language: Language): string {
  const name = nameOf(person, language);
  const addressed = person.name === '' || Object.hasOwn(addresses, person.honorific);
  const small = language === 'vi' ? addressed : person.name === '';
  return small ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
