import type { Socket } from './socket-types.ts';

/** Questions for a view that may wait behind one another; a page asks for two at most. */
const maxWaiting = 8;
/** Answers that are kept for a socket that reads none of them. */
const maxUndrained = 500;

interface Turns {
  last: Promise<void>;
  waiting: number;
}

/**
 * Bounds what waits for sockets that do not read. A view is large, so the next one is made only once the last one is on
 * its way; small answers are counted. Otherwise whoever asks and never reads could fill this server.
 */
export class Backpressure {
  readonly #turns = new WeakMap<Socket, Turns>();
  readonly #undrained = new WeakMap<Socket, number>();

  /** Does the work once nothing waits for the socket; undefined when too many wait already. */
  async inTurn<Result>(socket: Socket, work: () => Promise<Result>): Promise<Result | undefined> {
    const turns = this.#turns.get(socket) ?? { last: Promise.resolve(), waiting: 0 };
    if (turns.waiting >= maxWaiting) return undefined;
    this.#turns.set(socket, turns);
    turns.waiting += 1;
    const result = turns.last.then(() => drained(socket)).then(work);
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
  countAnswer(socket: Socket): void {
    if (isDrained(socket)) {
      this.#undrained.delete(socket);
      return;
    }
    const undrained = (this.#undrained.get(socket) ?? 0) + 1;
    this.#undrained.set(socket, undrained);
    if (undrained > maxUndrained) socket.disconnect(true);
  }
}

type Connection = Socket['conn'];

/** Connections for which something waits in Engine.IO's write buffer, behind what is on its way. */
const queued = new WeakSet<Connection>();

/** From now on it is known whether the socket takes what it is sent. Both events are Engine.IO's documented ones. */
export function watchBuffer({ conn }: Socket): void {
  conn.on('packetCreate', onQueued).on('drain', onDrained);
}

function onQueued(this: Connection): void {
  queued.add(this);
}

function onDrained(this: Connection): void {
  queued.delete(this);
}

/** Whether nothing that a socket was sent waits behind something else. */
export function isDrained({ conn }: Pick<Socket, 'conn'>): boolean {
  return !queued.has(conn);
}

/** Resolves once nothing waits for a socket any more, or when it is closed. */
function drained(socket: Socket): Promise<void> {
  if (isDrained(socket) || !socket.connected) return Promise.resolve();
  const { conn } = socket;
  return new Promise((resolve) => {
    const done = (): void => {
      conn.off('drain', done).off('close', done);
      resolve();
    };
    conn.on('drain', done).on('close', done);
  });
}
