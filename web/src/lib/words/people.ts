import type { honorifics } from '@doi-thoai/shared/meeting/intake/registrations';
import { messages } from './messages.ts';

const address = messages({
  vi: { ông: 'Ông', bà: 'Bà', anh: 'Anh', chị: 'Chị' },
  en: { ông: 'Mr', bà: 'Mrs', anh: 'Mr', chị: 'Ms' },
});

const words = messages({
  vi: { number: (no: number) => `Số ${no}`, unnamed: 'Người phát biểu' },
  en: { number: (no: number) => `No. ${no}`, unnamed: 'Speaker' },
});

/** A person as a view shows them; in the hall the name is empty unless its bearer consented. */
export interface Named {
  readonly no: number | null;
  readonly honorific: string;
  readonly name: string;
}

/** “Ông Trần Văn Mẫu”; by number where the name may not be shown. */
export function nameOf({ no, honorific, name }: Named): string {
  if (name === '') return no === null ? words.unnamed : words.number(no);
  const before: string | undefined = Reflect.get(address, honorific);
  return before === undefined ? name : `${before} ${name}`;
}

/** The address as a word of its own; empty when none was given. */
export function honorificOf(honorific: (typeof honorifics)[number]): string {
  return honorific === '' ? '' : address[honorific];
}
