import type { IncomingMessage } from 'node:http';
import { isOwnMachine } from './client-address.ts';

interface Asking {
  readonly headers: IncomingMessage['headers'];
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * Whether the browser that asks does so over https, so that its session's cookie may be kept off other lines. The same
 * server may be reached by its https name through a proxy and by its plain address in the hall, and a tablet there
 * would lose a cookie that is for https alone: what the browser says of its own page counts before what is configured.
 */
export function comesOverHttps({ headers, socket }: Asking, origins: readonly string[]): boolean {
  if ('encrypted' in socket) return true;
  const { origin } = headers;
  if (origin !== undefined && URL.canParse(origin)) return new URL(origin).protocol === 'https:';
  const forwarded = String(headers['x-forwarded-proto'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  // A proxy's word is taken only from this very machine, as for addresses.
  if (isOwnMachine(socket.remoteAddress ?? '') && (forwarded === 'https' || forwarded === 'http'))
    return forwarded === 'https';
  return origins.some((one) => one.startsWith('https:'));
}
