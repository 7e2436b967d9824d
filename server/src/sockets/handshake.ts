import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import type { Settings } from '../accounts/settings.ts';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { clientAddress } from '../access/client-address.ts';
import type { Caller } from '../access/caller.ts';
import type { OriginGate } from '../access/request-origin.ts';
import { callerOf, holdingIn } from '../access/session-cookie.ts';
import type { ConnectionLimit } from './connection-limit.ts';

/** Who wants to connect, and why their token is refused if it is. */
export interface Visitor {
  readonly caller: Caller;
  readonly sessionRefusal: Refusal | undefined;
}

export interface HandshakeDependencies {
  readonly accounts: Accounts;
  readonly settings: Pick<Settings, 'installation'>;
  readonly gate: OriginGate;
  readonly log: Logger;
  readonly connectionLimit: ConnectionLimit;
}

/** Until Socket.IO has let a connection in, nobody else hears that it was cut. To be called before it is opened. */
export function endCutConnections(http: Server): void {
  http.on('upgrade', (_request, connection) => connection.on('error', end));
}

function end(this: Duplex): void {
  this.destroy();
}

/** Lets sockets in by origin and cookie. A refusal here makes the browser try again by itself. */
export class Handshake {
  readonly #dependencies: HandshakeDependencies;
  readonly #visitors = new WeakMap<IncomingMessage, Visitor>();

  constructor(dependencies: HandshakeDependencies) {
    this.#dependencies = dependencies;
  }

  /** For Socket.IO's `allowRequest`. */
  allow = (
    request: IncomingMessage,
    answer: (problem: string | null | undefined, allowed: boolean) => void,
  ): void => {
    if (this.#dependencies.gate.refusalOf(request)) {
      answer('wrongOrigin', false);
      return;
    }
    this.#recognise(request).then(
      (visitor) => {
        if (this.#dependencies.connectionLimit.isFull(visitor.caller)) {
          this.#dependencies.log.info({ code: 'tooMany' }, 'socket refused');
          answer('tooMany', false);
          return;
        }
        this.#visitors.set(request, visitor);
        answer(null, true);
      },
      (error: unknown) => {
        this.#dependencies.log.warn({ err: error }, 'socket refused: its session cannot be looked up');
        answer('notSaved', false);
      },
    );
  };

  visitorOf(request: IncomingMessage): Visitor {
    const visitor = this.#visitors.get(request);
    if (!visitor) throw new Error('a socket without a handshake');
    return visitor;
  }

  async #recognise(request: IncomingMessage): Promise<Visitor> {
    const address = clientAddress(request);
    const { accounts, settings } = this.#dependencies;
    const holding = await holdingIn(request.headers.cookie, settings.installation, accounts);
    return { caller: callerOf(holding, address), sessionRefusal: holding.refusal };
  }
}
