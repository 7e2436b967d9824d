import type { Logger } from 'pino';
import type { Streams } from '../streams/streams.ts';
import { isDrained } from './backpressure.ts';
import type { Rooms } from './rooms.ts';
import type { Socket, SocketServer } from './socket-types.ts';

/** Milliseconds between two looks at all sockets. */
const lookIntervalMs = 250;
/** A socket that has not taken what it was sent for so many looks in a row is slow. */
const looksUntilSlow = 4;

/**
 * Takes sockets that do not drain out of their rooms, so that nothing heaps up for them, and gives them what
 * they missed in one patch once they do.
 */
export class SlowClients {
  readonly #server: SocketServer;
  readonly #streams: Streams;
  readonly #rooms: Rooms;
  readonly #log: Logger;
  readonly #blocked = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(server: SocketServer, streams: Streams, rooms: Rooms, log: Logger) {
    this.#server = server;
    this.#streams = streams;
    this.#rooms = rooms;
    this.#log = log;
    this.#timer = setInterval(() => this.#look(), lookIntervalMs);
  }

  /** Sockets that are out of their rooms at present. */
  get count(): number {
    return [...this.#blocked.values()].filter((looks) => looks >= looksUntilSlow).length;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const sockets = this.#server.of('/').sockets;
    for (const id of this.#blocked.keys()) if (!sockets.has(id)) this.#blocked.delete(id);
    for (const socket of sockets.values()) this.#lookAt(socket);
  }

  #lookAt(socket: Socket): void {
    const looks = this.#blocked.get(socket.id) ?? 0;
    if (!isDrained(socket)) {
      this.#blocked.set(socket.id, looks + 1);
      if (looks + 1 === looksUntilSlow) this.#takeOut(socket);
    } else if (looks > 0) {
      this.#blocked.delete(socket.id);
      if (looks >= looksUntilSlow) void this.#bringBack(socket);
    }
  }

  #takeOut(socket: Socket): void {
    this.#log.info({ socket: socket.id }, 'a slow client is skipped');
    for (const [name, entered] of socket.data.subscriptions) {
      entered.behindFrom = entered.room.seq;
      void socket.leave(name);
    }
  }

  async #bringBack(socket: Socket): Promise<void> {
    for (const [name, { room, behindFrom }] of socket.data.subscriptions) {
      if (behindFrom === undefined) continue;
      try {
        await this.#streams.withAny(room.stream, (open) => {
          if (!socket.connected || !socket.data.subscriptions.has(name)) return;
          const now = this.#rooms.roomFor(open, room.viewer);
          socket.emit('patch', now.missed(behindFrom));
          void socket.join(name);
          socket.data.subscriptions.set(name, { room: now, behindFrom: undefined });
        });
      } catch (error) {
        this.#log.warn({ err: error }, 'a slow client was not brought back');
      }
    }
  }
}
