import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '../accounts/settings.ts';
import { isOwnMachine } from './client-address.ts';
import { ownAddresses, type OwnAddress } from './own-addresses.ts';
import { originsOf, publicOrigin } from './public-origin.ts';

/** How phones reach this server, as far as one request tells. */
export interface Reach {
  /** Null when the page's own address is as good as any. */
  readonly origin: string | null;
  /** What may be chosen, the likeliest first; nothing where an address is configured. */
  readonly possible: readonly (OwnAddress & { readonly origin: string })[];
  readonly configured: boolean;
  readonly chosen: string | null;
}

/** The one place that every code and every printed link asks. */
export class Reaching {
  readonly #settings: Settings;
  readonly #origins: readonly string[];

  constructor(settings: Settings, origins: readonly string[]) {
    this.#settings = settings;
    this.#origins = origins;
  }

  /** Throws `NotSaved`. */
  async of({ raw, server, caller }: Pick<FastifyRequest, 'raw' | 'server' | 'caller'>): Promise<Reach> {
    const [own, chosen] = await Promise.all([ownAddresses(), this.#settings.chosenOrigin()]);
    const { port, listensAt } = boundTo(server);
    const fromHere = isOwnMachine(caller.address) || own.some(({ address }) => address === caller.address);
    const asked = { host: raw.headers.host, port, secure: 'encrypted' in raw.socket, fromHere };
    const known = { listensAt, origins: this.#origins, chosen, own };
    const configured = this.#origins.length > 0;
    const possible = configured ? [] : originsOf(known, asked);
    return {
      origin: publicOrigin(asked, known),
      possible: possible.flatMap((origin, at) => (own[at] ? [{ ...own[at], origin }] : [])),
      configured,
      chosen: chosen ?? null,
    };
  }

  /** Whether it was one of those that may be chosen; an empty one gives the choice back. Throws `NotSaved`. */
  async choose(origin: string, request: Parameters<Reaching['of']>[0]): Promise<boolean> {
    const { possible } = await this.of(request);
    if (origin !== '' && !possible.some((one) => one.origin === origin)) return false;
    await this.#settings.chooseOrigin(origin);
    return true;
  }
}

function boundTo({ server }: FastifyInstance): { readonly port: number; readonly listensAt: string } {
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) return { port: 0, listensAt: '' };
  return { port: bound.port, listensAt: bound.address };
}
