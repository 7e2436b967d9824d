import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Client } from './socket-types.ts';

/**
 * Opens Socket.IO on an HTTP server so that no line keeps the request that it came with: headers, cookies and what was
 * read from them would stay in memory for as long as a screen does.
 * @param open must not let a line in at once, but after a look at who it is
 */
export function openLean<Gate>(server: Server, open: () => Gate): Gate {
  let known = 0;
  server.on('upgrade', (_request, line) => {
    // Until Socket.IO has let a line in nobody else hears that it was cut.
    line.on('error', cutOff);
    known = line.listenerCount('close');
  });
  const gate = open();
  // An answer to the upgrade, which middlewares could wait for if there were any, keeps the request alive on the line.
  server.on('upgrade', (_request, line) => {
    for (const listener of line.rawListeners('close').slice(known)) line.off('close', listener as () => void);
  });
  return gate;
}

/** What the request said is known by now. */
export function letGoOfRequest(socket: Client): void {
  // Taken out of their objects, these properties would make them slow ones, which need two kilobytes more.
  Reflect.set(socket.conn, 'request', undefined);
  Reflect.set(socket, 'handshake', undefined);
}

function cutOff(this: Duplex): void {
  this.destroy();
}
