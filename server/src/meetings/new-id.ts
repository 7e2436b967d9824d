import { randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 20;
/** Bytes from here on would favour the first letters. */
const fair = 256 - (256 % letters.length);

/** A new identity, unguessable: 20 characters [a-z0-9], 103 bits of chance. */
export function newId(): string {
  let id = '';
  while (id.length < length)
    for (const byte of randomBytes(length * 2))
      if (byte < fair && id.length < length) id += letters.charAt(byte % letters.length);
  return id;
}
