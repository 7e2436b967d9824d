import { createCipheriv, createDecipheriv, createHmac, hash, randomBytes } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { canonicalJson } from './canonical-json.ts';
import type { EventRow } from './schema/events.ts';

/**
 * How a row of the record is sealed and what its hash covers (BX1). Both are decided once for each format: rows of an
 * earlier one keep theirs for ever.
 *
 * 1. The first release: `meeting`; sealed content in clear under a salted digest; the secret of a receipt in `data`.
 * 2. `stream`, acting person and device; sealed content as ciphertext under a keyed digest, so that to erase it is to
 *    destroy its key; of a receipt's secret the hash alone is covered.
 */
export const currentFormat = 2;

/** What the hash of a row covers in any format; sealed content enters by its seal alone, so that it can be erased. */
export type Covered = Pick<
  EventRow,
  | 'stream'
  | 'seq'
  | 'format'
  | 'type'
  | 'at'
  | 'by'
  | 'person'
  | 'device'
  | 'command'
  | 'data'
  | 'subject'
  | 'seal'
  | 'receipt'
>;

/** Hex SHA-256 over the hash before and what the row's format covers. */
export function hashOf(before: string, row: Covered): string {
  const { stream, seq, format, type, at, by, person, device, command, data, subject, seal, receipt } = row;
  if (format === 1)
    return sha256(
      canonicalJson({ before, meeting: stream, seq, type, at, by, command, data, subject, seal }),
    );
  const covered = { stream, seq, type, at, by, person, device, command, data, subject, seal, receipt };
  return sha256(canonicalJson({ before, format, ...covered }));
}

/** What is kept of sealed content. */
export interface Sealing {
  /** Ciphertext in Base64. */
  readonly sealed: string;
  /** Hex. */
  readonly key: string;
  readonly seal: string;
}

/** 256 bits of chance in hex. */
const newKey = customAlphabet('0123456789abcdef', 64);
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts content under a key of its own (AES-256-GCM), and seals it under the same key (HMAC-SHA-256). */
export function sealContent(content: unknown): Sealing {
  const key = newKey();
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce, { authTagLength: tagBytes });
  const text = cipher.update(JSON.stringify(content ?? null), 'utf8');
  const sealed = Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString('base64');
  return { sealed, key, seal: keyedSeal(key, content) };
}

/** The content of a row; null once it was erased. Throws where the ciphertext is not what the key encrypted. */
export function contentOf({ format, sealed, key }: Pick<EventRow, 'format' | 'sealed' | 'key'>): unknown {
  if (format === 1 || key === null || typeof sealed !== 'string') return format === 1 ? sealed : null;
  const bytes = Buffer.from(sealed, 'base64');
  const [nonce, end] = [bytes.subarray(0, nonceBytes), bytes.length - tagBytes];
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(end));
  return JSON.parse(
    decipher.update(bytes.subarray(nonceBytes, end), undefined, 'utf8') + decipher.final('utf8'),
  );
}

/** Whether the sealed content of a row is what was sealed; its key is there. */
export function sealHolds({ format, sealed, key, seal }: EventRow & { readonly key: string }): boolean {
  if (format === 1) return seal === sha256(key + canonicalJson(sealed));
  try {
    return seal === keyedSeal(key, contentOf({ format, sealed, key }));
  } catch {
    return false;
  }
}

/** Of a receipt's secret, so that it can be compared and not be read. */
export function receiptHash(secret: string): string {
  return sha256(secret);
}

function keyedSeal(key: string, content: unknown): string {
  return createHmac('sha256', secretOf(key)).update(canonicalJson(content)).digest('hex');
}

function secretOf(key: string): Buffer {
  return Buffer.from(key, 'hex');
}

function sha256(text: string): string {
  return hash('sha256', text);
}
