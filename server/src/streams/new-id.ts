import { customAlphabet } from 'nanoid';

/** A new identity, unguessable: 20 characters [a-z0-9], 103 bits of chance. */
export const newId: () => string = customAlphabet('abcdefghijklmnopqrstuvwxyz0123456789', 20);
