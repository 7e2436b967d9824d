import type { Client } from './socket-types.ts';

/** Questions for a view that may wait behind one another; a page asks for two at most. */
const mostWaiting = 8;
/** Answers that are kept for a socket that takes none of them. */
const mostUntaken = 500;

interface Turns {
  last: Promise<void>;
  waiting: number;
}

/**
 * What sockets were sent and have not taken yet. A view is large, so the next one is made only once the last one has
 * left; small answers are counted. Otherwise whoever asks and never reads could fill this server.
 */
export class Taking {
  readonly #turns = new WeakMap<Client, Turns>();
  readonly #untaken = new WeakMap<Client, number>();

  /** Does the work once what the socket was sent before has left; undefined when too many wait already. */
  async inTurn<Result>(socket: Client, work: () => Promise<Result>): Promise<Result | undefined> {
    const turns = this.#turns.get(socket) ?? { last: Promise.resolve(), waiting: 0 };
    if (turns.waiting >= mostWaiting) return undefined;
    this.#turns.set(socket, turns);
    turns.waiting += 1;
    const result = turns.last.then(() => taken(socket)).then(work);
    const ended = (): void => {
      turns.waiting -= 1;
      if (turns.waiting === 0) this.#turns.delete(socket);
    };
    // Not the result: an answer is as large as a view, and would be kept until the socket asks again.
    turns.last = result.then(ended, ended);
    return result;
  }

  /**
   * Counts an answer that is about to be sent; the socket is ended when it has taken none of so many before. It comes
   * back with what it has.
   */
  answering(socket: Client): void {
    if (takes(socket)) {
      this.#untaken.delete(socket);
      return;
    }
    const untaken = (this.#untaken.get(socket) ?? 0) + 1;
    this.#untaken.set(socket, untaken);
    if (untaken > mostUntaken) socket.disconnect(true);
  }
}

/** Whether all that a socket was sent has left this server. */
export function takes({ conn }: Client): boolean {
  return conn.transport.writable;
}

/** Resolves once all that a socket was sent has left, or when it is closed. */
function taken(socket: Client): Promise<void> {
  const { transport } = socket.conn;
  if (transport.writable) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      // What waited in line may have left with it, and is on its way now.
      if (!transport.writable && socket.connected) return;
      transport.off('ready', look).off('close', look);
      resolve();
    };
    transport.on('ready', look).on('close', look);
  });
}
