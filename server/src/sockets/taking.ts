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

type Connection = Client['conn'];

/** Connections for which something waits in Engine.IO's write buffer, behind what is on its way. */
const queued = new WeakSet<Connection>();

/** From now on it is known whether the socket takes what it is sent. Both events are Engine.IO's documented ones. */
export function watchBuffer({ conn }: Client): void {
  conn.on('packetCreate', onQueued).on('drain', onDrained);
}

function onQueued(this: Connection): void {
  queued.add(this);
}

function onDrained(this: Connection): void {
  queued.delete(this);
}

/** Whether nothing that a socket was sent waits behind something else. */
export function takes({ conn }: Pick<Client, 'conn'>): boolean {
  return !queued.has(conn);
}

/** Resolves once nothing waits for a socket any more, or when it is closed. */
function taken(socket: Client): Promise<void> {
  if (takes(socket) || !socket.connected) return Promise.resolve();
  const { conn } = socket;
  return new Promise((resolve) => {
    const done = (): void => {
      conn.off('drain', done).off('close', done);
      resolve();
    };
    conn.on('drain', done).on('close', done);
  });
}
