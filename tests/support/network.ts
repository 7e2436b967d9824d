import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { portOf } from './free-port.ts';

interface Way {
  readonly near: Socket;
  /** There is none while the network is gone. */
  far: Socket | undefined;
}

/** The way from one place to others, of our own, so that it can be cut, be gone for a while, or not be read from. */
export class Network {
  readonly port: number;
  readonly #server: Server;
  readonly #target: () => number | undefined;
  readonly #header: string;
  readonly #ways = new Set<Way>();
  #gone = false;
  #unread = false;

  private constructor(server: Server, port: number, target: () => number | undefined, header: string) {
    this.#server = server;
    this.port = port;
    this.#target = target;
    this.#header = header;
    server.on('connection', (near) => this.#open(near));
  }

  /**
   * @param target the port to lead to, asked at each new connection; undefined where nobody is there
   * @param header what a browser would send with the first request of each connection by itself, as its cookie
   */
  static async open(target: () => number | undefined, header?: string): Promise<Network> {
    const server = createServer({ allowHalfOpen: false }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Network(server, portOf(server), target, header === undefined ? '' : `${header}\r\n`);
  }

  /** Ends every connection at once, in the middle of whatever it says. */
  cut(): void {
    for (const { near, far } of this.#ways) {
      near.resetAndDestroy();
      far?.resetAndDestroy();
    }
  }

  /** As if the cable were pulled: connections stay, and nothing arrives at either end. */
  beGone(): void {
    this.#gone = true;
    for (const { near, far } of this.#ways) {
      near.pause();
      far?.pause();
    }
  }

  /** What was on its way arrives now. */
  comeBack(): void {
    this.#gone = false;
    for (const way of this.#ways) {
      if (!way.far) this.#lead(way);
      way.near.resume();
      if (!this.#unread) way.far?.resume();
    }
  }

  /** Whoever sits at the near end takes nothing any more, and goes on sending. */
  stopReading(): void {
    this.#unread = true;
    for (const { far } of this.#ways) far?.pause();
  }

  readAgain(): void {
    this.#unread = false;
    if (!this.#gone) for (const { far } of this.#ways) far?.resume();
  }

  close(): void {
    this.#server.close();
    this.cut();
  }

  #open(near: Socket): void {
    const way: Way = { near, far: undefined };
    this.#ways.add(way);
    near.on('error', () => undefined);
    near.once('close', () => {
      this.#ways.delete(way);
      way.far?.destroy();
    });
    if (this.#gone) near.pause();
    else this.#lead(way);
  }

  #lead(way: Way): void {
    const port = this.#target();
    if (port === undefined) {
      way.near.resetAndDestroy();
      return;
    }
    const far = connect({ port, host: '127.0.0.1', noDelay: true });
    way.far = far;
    far.on('error', () => undefined);
    far.once('close', () => way.near.destroy());
    way.near.setNoDelay(true);
    far.on('data', (chunk) => way.near.write(chunk));
    if (this.#unread) far.pause();
    let first = this.#header !== '';
    way.near.on('data', (chunk) => {
      far.write(first ? withHeader(chunk, this.#header) : chunk);
      first = false;
    });
  }
}

/** The request with one more line behind its first. */
function withHeader(chunk: Buffer, header: string): Buffer {
  const end = chunk.indexOf('\r\n') + 2;
  return Buffer.concat([chunk.subarray(0, end), Buffer.from(header), chunk.subarray(end)]);
}
