import type { Server } from 'node:http';
import type { Socket, SocketServer } from '../socket-types.ts';

/**
 * Opens Socket.IO on an HTTP server so that no connection keeps the request that it came with: headers, cookies and
 * what was read from them would stay in memory for as long as a screen does.
 * @param open must not let a connection in at once, but after a look at who it is
 */
export function attachLean(http: Server, open: () => SocketServer): SocketServer {
  let known = 0;
  http.on('upgrade', (_request, connection) => {
    known = connection.listenerCount('close');
  });
  const server = open();
  // An answer to the upgrade, which middlewares could wait for if there were any, keeps the request alive.
  http.on('upgrade', (_request, connection) => {
    for (const listener of connection.rawListeners('close').slice(known))
      connection.off('close', listener as () => void);
  });
  return server;
}

/** What the request said is known by now. */
export function releaseRequest(socket: Socket): void {
  // Taken out of their objects, these properties would make them slow ones, which need two kilobytes more.
  Reflect.set(socket.conn, 'request', undefined);
  Reflect.set(socket, 'handshake', undefined);
}
