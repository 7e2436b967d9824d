import { addressesOf } from '../cli/greeting.ts';

interface Asked {
  /** The host header: by what name a browser reached the server. */
  readonly host: string | undefined;
  readonly port: number;
  readonly secure: boolean;
}

interface ServerAddress {
  /** Where the server listens. */
  readonly host: string;
  /** Configured origins from which browsers come, the first of them the public one. */
  readonly origins: readonly string[];
}

const ownNames = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * What phones can reach the server by, for codes that they scan: the address that the page itself was opened at, and
 * where that is this machine's own name for itself, the configured one or the one in the hall's network.
 * @returns null when the page's own origin is as good as any
 */
export function publicOrigin(asked: Asked, { host, origins }: ServerAddress): string | null {
  const page = `http://${asked.host ?? ''}`;
  if (!URL.canParse(page) || !ownNames.test(new URL(page).hostname)) return null;
  const [, inTheHall] = addressesOf(host, asked.port, asked.secure ? 'https' : 'http');
  return origins[0] ?? inTheHall ?? null;
}
