import type { IncomingMessage } from 'node:http';

const loopback = /^(::1|(::ffff:)?127(\.\d+){3})$/;

/**
 * The address that a request comes from. A proxy's word is taken only from this very machine: elsewhere anyone
 * could invent addresses and so escape the limits.
 */
export function clientAddress(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? 'unknown';
  const forwarded = request.headers['x-forwarded-for'];
  if (!loopback.test(address) || forwarded === undefined) return address;
  return String(forwarded).split(',').at(-1)?.trim() ?? address;
}
