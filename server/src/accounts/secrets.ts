import { argon2, hash, randomBytes, randomInt, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

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

/** Letters and digits that nobody takes for one another: no 0 and O, no 1, I and L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const wholeCode = new RegExp(`^[${alphabet}]{${codeLength}}$`);

/** Eight characters without a dash, 39 bits of chance. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The code as a person may have typed it; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase();
  return wholeCode.test(code) ? code : undefined;
}
