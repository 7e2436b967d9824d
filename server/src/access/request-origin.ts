import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from a page of ours: from this host, or from one of the configured origins. Programs
 * that are no browsers name no origin and bring no visitor's cookies.
 */
export function isFromOurPages(
  { headers }: Pick<IncomingMessage, 'headers'>,
  origins: readonly string[],
): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}
