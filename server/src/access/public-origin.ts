import type { OwnAddress } from './own-addresses.ts';

interface Asked {
  /** The host header: by what name a browser reached the server. */
  readonly host: string | undefined;
  readonly port: number;
  readonly secure: boolean;
  /** Whether the browser is on the server's own machine. */
  readonly fromHere: boolean;
}

interface Known {
  /** Where the server listens. */
  readonly listensAt: string;
  /** Configured origins from which browsers come, the first of them the public one. */
  readonly origins: readonly string[];
  /** What somebody chose of this machine's own. */
  readonly chosen: string | undefined;
  /** This machine's addresses, the likeliest first. */
  readonly own: readonly OwnAddress[];
}

const ownNames = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Origins by which phones may reach a server that listens there, the likeliest first. */
export function originsOf(
  { listensAt, own }: Pick<Known, 'listensAt' | 'own'>,
  { port, secure }: Pick<Asked, 'port' | 'secure'>,
): string[] {
  if (!everywhere.has(listensAt)) return [];
  return own.map(({ address }) => `${secure ? 'https' : 'http'}://${address}:${port}`);
}

/**
 * What phones can reach the server by: one address for every code that is scanned and every link that is printed. It is
 * the configured one, else the one that somebody chose, else the one by which another machine has just come, else the
 * likeliest of this machine's own.
 * @returns null when the page's own origin is as good as any
 */
export function publicOrigin(asked: Asked, known: Known): string | null {
  const [configured] = known.origins;
  if (configured !== undefined) return configured;
  const possible = originsOf(known, asked);
  if (known.chosen !== undefined && possible.includes(known.chosen)) return known.chosen;
  return isProven(asked, known) ? null : (possible[0] ?? null);
}

/** Whether others can open the page where it was opened: by a name that is none of this machine's own, or from outside. */
function isProven({ host, fromHere }: Asked, { own }: Known): boolean {
  const page = `http://${host ?? ''}`;
  if (!URL.canParse(page)) return false;
  const { hostname } = new URL(page);
  if (ownNames.test(hostname)) return false;
  return !fromHere || !own.some(({ address }) => address === hostname);
}
