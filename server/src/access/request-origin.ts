import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';

type Asking = Pick<IncomingMessage, 'headers'>;

/**
 * Whether a request comes from a page of ours: from this host, or from one of the configured origins. Programs
 * that are no browsers name no origin and bring no visitor's cookies.
 */
export function isFromOurPages({ headers }: Asking, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Whoever makes origins up fills no log. */
const maxNoted = 50;

/** Lets pages of foreign origins in nowhere, and tells whoever set the machine up what to set. */
export class OriginGate {
  readonly #origins: readonly string[];
  readonly #log: Pick<Logger, 'warn'>;
  readonly #noted = new Set<string>();

  constructor(origins: readonly string[], log: Pick<Logger, 'warn'>) {
    this.#origins = origins;
    this.#log = log;
  }

  /** Why a request is not let in; each foreign origin is logged once. */
  refusalOf(asking: Asking): Refusal | undefined {
    if (isFromOurPages(asking, this.#origins)) return undefined;
    const page = String(asking.headers.origin).slice(0, 200);
    const server = String(asking.headers.host).slice(0, 200);
    if (!this.#noted.has(page) && this.#noted.size < maxNoted) {
      this.#noted.add(page);
      this.#log.warn(
        { code: 'wrongOrigin', page, server },
        `pages at ${page} are refused: if that is where browsers reach this server, set ORIGIN=${page}`,
      );
    }
    return refuse('wrongOrigin', { page, server });
  }
}
