import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const loopback = /^(::1|(::ffff:)?127(\.\d+){3})$/;
const mapped = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

interface Asking {
  readonly headers: IncomingMessage['headers'];
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * The address that a request comes from. A proxy's word is taken only from this very machine: elsewhere anyone
 * could invent addresses and so escape the limits.
 */
export function clientAddress(request: Asking): string {
  const address = request.socket.remoteAddress ?? 'unknown';
  const forwarded = request.headers['x-forwarded-for'];
  if (!loopback.test(address) || forwarded === undefined) return networkOf(address);
  const last = String(forwarded).split(',').at(-1)?.trim() ?? '';
  return networkOf(isIP(last) === 0 ? address : last);
}

/** Whether it is this machine itself that asks: a program of its own, or a proxy that does not say for whom. */
export function isOwnMachine(address: string): boolean {
  return loopback.test(address);
}

/** Whoever has one IPv6 address has as many as they like: a household or a hall is its first 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(mapped, '');
  if (isIP(plain) !== 6 || loopback.test(plain)) return plain;
  const [head = '', tail] = plain.replace(/%.*/, '').split('::');
  const [front, back] = [head, tail ?? ''].map((half) => (half === '' ? [] : half.split(':')));
  const zeros = tail === undefined ? 0 : 8 - (front?.length ?? 0) - (back?.length ?? 0);
  const groups = [...(front ?? []), ...new Array<string>(Math.max(0, zeros)).fill('0'), ...(back ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
