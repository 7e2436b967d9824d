/** A phone number as it is pasted from contacts, chats and web pages, in plain digits, dots, blanks and hyphens. */
export function phoneNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
