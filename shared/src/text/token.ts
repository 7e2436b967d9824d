import { fold } from './fold.ts';

const longest = 48;

/** A token for addresses and ids out of a name: 'Phòng Kinh tế' → 'phong-kinh-te'. Never empty. */
export function tokenOf(name: string): string {
  const token = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return token.slice(0, longest).replace(/-$/, '') || 'muc';
}

/** The token of a name, numbered when it is taken. */
export function freeToken(name: string, taken: (token: string) => boolean): string {
  const token = tokenOf(name);
  if (!taken(token)) return token;
  for (let number = 2; ; number += 1) if (!taken(`${token}-${number}`)) return `${token}-${number}`;
}
