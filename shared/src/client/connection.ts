import type { Platform } from './platform.ts';
import { ToldReload } from './told-reload.ts';
import type { Messages, ReplyTo, SocketEvents, Transport } from './transport.ts';

const answerTimeoutMs = 8_000;
/** A server that ends a connection is restarting or busy; all its screens come back, not all at once. */
const returnDelayMs = 2_000;

/** A client's one socket, which everybody shares who needs it: open as long as somebody does. */
export class Connection {
  readonly toldReload: ToldReload;
  readonly #transport: Transport;
  readonly #platform: Platform;
  #holders = 0;
  #cancelReturn: (() => void) | undefined;

  /** Takes a socket that is not open yet. */
  constructor(transport: Transport, platform: Platform) {
    this.#transport = transport;
    this.#platform = platform;
    this.toldReload = new ToldReload(platform);
    // Socket.IO does not come back by itself when it was the server that ended it.
    this.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') this.#returnLater();
    });
    this.on('connect_error', () => {
      if (!transport.active) this.#returnLater();
    });
  }

  get connected(): boolean {
    return this.#transport.connected;
  }

  /** Keeps the socket open until what is returned is called, once. */
  hold(): () => void {
    this.#holders += 1;
    if (this.#holders === 1) this.#transport.connect();
    return () => {
      this.#holders -= 1;
      if (this.#holders > 0) return;
      this.#cancelReturn?.();
      this.#transport.disconnect();
    };
  }

  /** Listens until what is returned is called. */
  on<E extends keyof SocketEvents>(event: E, listener: SocketEvents[E]): () => void {
    const heard = listener as (...told: unknown[]) => void;
    this.#transport.on(event, heard);
    return () => this.#transport.off(event, heard);
  }

  /** The answer to a message; undefined when there was none in time, and nobody knows what became of it. */
  async ask<E extends keyof Messages>(event: E, message: Messages[E]): Promise<ReplyTo<E> | undefined> {
    if (!this.connected) return undefined;
    try {
      return (await this.#transport.timeout(answerTimeoutMs).emitWithAck(event, message)) as ReplyTo<E>;
    } catch {
      return undefined;
    }
  }

  /** Gives up a socket that does not answer; one that is being opened already is left to it. */
  readonly startOver = (): void => {
    if (this.#holders === 0 || (this.#transport.active && !this.connected)) return;
    this.#transport.disconnect();
    this.#transport.connect();
  };

  #returnLater(): void {
    const { after, random } = this.#platform;
    this.#cancelReturn?.();
    this.#cancelReturn = after(returnDelayMs * (0.5 + random()), () => {
      if (this.#holders > 0) this.#transport.connect();
    });
  }
}
