import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { portOf } from './free-port.ts';

/** A proxy in front of a server that does not hand on which host its visitors asked for. */
export class CarelessProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #lines = new Set<Duplex>();

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${portOf(server)}`;
  }

  static async open(target: string): Promise<CarelessProxy> {
    const { hostname, port, host } = new URL(target);
    const passedOn = ({ method, url, headers }: IncomingMessage): RequestOptions => ({
      hostname,
      port,
      method,
      path: url,
      headers: { ...headers, host },
    });
    const server = createServer((asked, answer) => {
      const far = request(passedOn(asked), (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      far.on('error', () => answer.destroy());
      asked.pipe(far);
    });
    server.on('upgrade', (asked: IncomingMessage, near: Duplex) => {
      const far = request(passedOn(asked));
      far.on('response', () => near.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'));
      // No socket is let in from there: the test is over if one is.
      far.on('upgrade', (_given, line) => line.destroy());
      far.on('error', () => near.destroy());
      near.on('error', () => far.destroy());
      far.end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const proxy = new CarelessProxy(server);
    server.on('connection', (line) => {
      proxy.#lines.add(line);
      line.on('close', () => proxy.#lines.delete(line));
    });
    return proxy;
  }

  close(): void {
    this.#server.close();
    for (const line of this.#lines) line.destroy();
  }
}
