// Reads one address so many times a second, over connections that stay open, as browsers behind a cache do. An answer that
// is late is waited for by its reader alone: all others are sent when they are due.
import { connect, type Socket } from 'node:net';
import { clock } from './raw-client.ts';

const {
  BENCH_HOST = '',
  BENCH_PORT = '',
  BENCH_PATH = '',
  BENCH_RATE = '0',
  BENCH_SECONDS = '0',
} = process.env;
const rate = Number(BENCH_RATE);
const connections = 128;
const tickMs = 5;

/** One connection: it has one request under way at a time, and others wait their turn. */
class Reader {
  readonly #socket: Socket;
  readonly #due: number[] = [];
  #sentAt: number | undefined;
  #left = -1;
  #head = '';

  constructor() {
    this.#socket = connect({ host: BENCH_HOST, port: Number(BENCH_PORT), noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('error', (error) => {
      throw error;
    });
  }

  read(): void {
    this.#due.push(clock());
    this.#next();
  }

  leave(): void {
    this.#socket.destroy();
  }

  #next(): void {
    if (this.#sentAt !== undefined) return;
    this.#sentAt = this.#due.shift();
    if (this.#sentAt !== undefined)
      this.#socket.write(
        `GET ${BENCH_PATH} HTTP/1.1\r\nhost: ${BENCH_HOST}\r\naccept-encoding: gzip\r\n\r\n`,
      );
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    if (this.#left < 0) {
      this.#head += rest.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
      if (!this.#head.startsWith('HTTP/1.1 200')) failed += 1;
      const body = this.#head.length - end - 4;
      rest = Buffer.alloc(0);
      this.#left = length - body;
      this.#head = '';
    }
    this.#left -= rest.length;
    if (this.#left > 0) return;
    this.#left = -1;
    took.push(clock() - (this.#sentAt ?? clock()));
    this.#sentAt = undefined;
    this.#next();
  }
}

const took: number[] = [];
let failed = 0;
const readers = Array.from({ length: connections }, () => new Reader());
const from = clock();
let sent = 0;
const ticking = setInterval(() => {
  const elapsed = (clock() - from) / 1000;
  const seconds = Math.min(elapsed, Number(BENCH_SECONDS));
  for (; sent < seconds * rate; sent += 1) readers[sent % connections]?.read();
  if (elapsed < Number(BENCH_SECONDS)) return;
  clearInterval(ticking);
  const spent = (clock() - from) / 1000;
  process.send?.({ perSecond: took.length / spent, failed, took }, () => {
    for (const reader of readers) reader.leave();
    process.disconnect();
  });
}, tickMs);
