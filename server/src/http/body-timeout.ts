import type { IncomingMessage, Server } from 'node:http';

/** More than anything that is taken here: evidence of 20 MB with the form around it. */
const maxBodyBytes = 21_000_000;
/** Milliseconds in which whoever is still sending can read why nobody listens. */
const lingerMs = 1000;

/**
 * Hangs up on whoever goes on sending a body after its answer. Node.js would read it to its end, to throw it away and
 * keep the connection; a body of an honest size is still read, so that its sender keeps the connection.
 * To be called last of all that listens to the server's requests.
 */
export function enforceBodyTimeout(server: Server): void {
  server.prependListener('request', (request, response) => {
    if (!mayBeEndless(request)) return;
    // One turn later, when Node.js has begun to read what is left.
    response.once('finish', () => setImmediate(hangUp, request));
  });
}

function mayBeEndless({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > maxBodyBytes;
}

function hangUp({ complete, socket }: IncomingMessage): void {
  if (complete || socket.destroyed) return;
  socket.pause();
  setTimeout(() => socket.destroy(), lingerMs).unref();
}
