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

/** “Ông Trần Văn Mẫu”; by number where the name may not be shown. */
export function nameOf({ no, honorific, name }: Named, language: Language): string {
  if (name === '') return no === null ? say(unnamed, language) : say(byNumber, language, { no });
  return Object.hasOwn(addresses, honorific)
    ? `${say(addresses[honorific as Honorific], language)} ${name}`
    : name;
}
