import type { Server as HttpServer } from 'node:http';
import type { ServerOptions } from 'socket.io';
import type { ToBrowser } from '@doi-thoai/shared/wire/messages';
import type { Socket, SocketServer } from '../socket-types.ts';

/** Opens Socket.IO on the HTTP server with these options besides one's own. */
export type OpenServer = (options: Partial<ServerOptions>) => SocketServer;

/** One event for many sockets, or several in a row. */
export interface Broadcast {
  /** Sends it to these sockets, as far as they are still there. */
  sendTo(ids: readonly string[]): void;
  /** Both in this order, for sockets that are to have both. */
  followedBy(next: this): Broadcast;
}

/**
 * How what the server says reaches sockets, and what it keeps of each of them. There is a fast path and one that is
 * Socket.IO's own; README.md says what each trick of the fast one rests on and what it earns.
 */
export interface Delivery {
  /** Opens the wire. Connections must not be let in at once, but after a look at who asks. */
  attach(http: HttpServer, open: OpenServer): SocketServer;
  broadcast<Event extends keyof ToBrowser>(
    server: SocketServer,
    event: Event,
    ...message: Parameters<ToBrowser[Event]>
  ): Broadcast;
  /**
   * An acknowledgement of which the larger part is the same object for many who ask. Both parts have members, and none
   * of the same name.
   */
  sharedAck(to: Socket, own: object, shared: object): object;
  /** To be called once for each socket, when what its request said is known. */
  releaseRequest(socket: Socket): void;
}
