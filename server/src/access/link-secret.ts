import { hash } from 'node:crypto';
import { nanoid } from 'nanoid';

/** The secret of a new link: 144 bits of chance in 24 letters that any address may hold. */
export function newLinkSecret(): string {
  return nanoid(24);
}

/** What is kept of a link's secret: without any chance to guess it, a plain digest tells nothing. */
export function linkDigest(secret: string): string {
  return hash('sha256', secret);
}
