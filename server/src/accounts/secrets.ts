import { argon2, hash, randomBytes, randomInt, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import { pairingCodeLength } from '@doi-thoai/shared/wire/pairing-code';

const derive = promisify(argon2);

/** RFC 9106 with the memory that OWASP recommends: 19 MiB, two passes; some 30 ms of one core. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Hash of a password or PIN, with all that it takes to check one, as `$argon2id$…`. */
export async function hashSecret(secret: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, nonce, message: bytesOf(secret) });
  const { memory, passes, parallelism } = cost;
  const encode = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

/** Whether this is the secret, in time that does not depend on where it differs. */
export async function isSecret(secret: string, hashed: string): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hashed);
  if (!found) throw new Error('a hash of a secret in an unknown form');
  const [memory = 0, passes = 0, parallelism = 0] = found.slice(1, 4).map(Number);
  const [nonce, tag] = [Buffer.from(found[4] ?? '', 'base64'), Buffer.from(found[5] ?? '', 'base64')];
  const parameters: Argon2Parameters = {
    memory,
    passes,
    parallelism,
    tagLength: tag.length,
    nonce,
    message: bytesOf(secret),
  };
  return timingSafeEqual(await derive('argon2id', parameters), tag);
}

/** Keyboards and input methods write the same letters in different ways. */
function bytesOf(secret: string): Buffer {
  return Buffer.from(secret.normalize('NFKC'));
}

/** 256 bits of chance for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token or a code: they are long or short-lived enough for a plain hash. */
export function digestOf(text: string): string {
  return hash('sha256', text);
}

/** Twelve digits, 39 bits of chance. */
export function newCode(): string {
  return Array.from({ length: pairingCodeLength }, () => randomInt(10)).join('');
}

/**
 * Digits, and consonants that no Vietnamese input method makes another letter of: no vowels, none of D, F, J, R, S, W, X
 * and Z, and nothing that an eye takes for something else.
 */
const typable = '23456789bchkmnptv';
const groups = 4;
const groupLength = 5;

/** 81 bits that can be read out, and typed whatever input method is on; no sign follows itself, for some write a double. */
export function newPassword(): string {
  const signs: string[] = [];
  while (signs.length < groups * groupLength) {
    const sign = typable[randomInt(typable.length)] ?? '';
    if (sign !== signs.at(-1)) signs.push(sign);
  }
  return Array.from({ length: groups }, (_, at) =>
    signs.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
}
