import { connect, type Socket } from 'node:net';

/** Every chunk is dealt with before the next is read, so ten thousand clients share one buffer. */
const chunk = Buffer.allocUnsafe(256 * 1024);

/** Longer answers are cut: nobody here reads a whole view. */
const longestAnswer = 4000;

const codes = { open: 48, ping: 50, message: 52, connected: 48, event: 50, answer: 51 };

export interface RawClientOptions {
  /** Where the server serves, without a closing slash. */
  readonly url: string;
  /** The address that a proxy on this machine would name: each household has its own. */
  readonly address: string;
  readonly cookie?: string | undefined;
}

/** Milliseconds of a clock that all processes of this machine share. */
export function clock(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The event that an answer to a command names. */
export function seqIn(answer: string): number {
  const seq = /"seq":(\d+)/.exec(answer)?.[1];
  if (seq === undefined) throw new Error(`a command was refused: ${answer}`);
  return Number(seq);
}

/**
 * One connection as light as it gets: a WebSocket that speaks as much Engine.IO and Socket.IO as is needed to hold ten
 * thousand of them. The same code talks to our server and to the bare one.
 */
export class RawClient {
  /** Hears every event as its JSON; the bytes are good until it returns. */
  onEvent: ((json: Buffer) => void) | undefined;
  onClose: (() => void) | undefined;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: string) => void>();
  readonly #opened: (client: RawClient) => void;
  /** What has come of a frame that is not whole yet, and how many bytes it lacks at least. */
  #rest: Buffer[] = [];
  #lacking = 0;
  #greeted = false;
  #asked = 0;

  private constructor(
    options: RawClientOptions,
    opened: (client: RawClient) => void,
    failed: (why: Error) => void,
  ) {
    const { hostname, port, host } = new URL(options.url);
    this.#opened = opened;
    const onread = {
      buffer: chunk,
      callback: (length: number) => {
        this.#take(chunk.subarray(0, length));
        return true;
      },
    };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.once('error', failed);
    this.#socket.once('close', () => {
      failed(new Error('the server closed a connection'));
      this.onClose?.();
    });
    const cookie = options.cookie === undefined ? '' : `Cookie: ${options.cookie}\r\n`;
    this.#socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: bGluZSBvZiB0aGUgYmVuYw==\r\nSec-WebSocket-Version: 13\r\n` +
        `X-Forwarded-For: ${options.address}\r\n${cookie}\r\n`,
    );
  }

  /** Resolves once events may be sent and heard. */
  static open(options: RawClientOptions): Promise<RawClient> {
    return new Promise((resolve, reject) => new RawClient(options, resolve, reject));
  }

  /** Sends an event; the beginning of the JSON of its acknowledgement. */
  ask(event: string, message: unknown): Promise<string> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send(`42${id}${JSON.stringify([event, message])}`);
    });
  }

  /** As if its cable were pulled: nothing is said to the server. */
  cut(): void {
    this.onClose = undefined;
    this.#socket.resetAndDestroy();
  }

  #take(bytes: Buffer): void {
    // A view of ten megabytes comes in many pieces: they are put together once.
    if (bytes.length < this.#lacking) {
      this.#lacking -= bytes.length;
      this.#rest.push(Buffer.from(bytes));
      return;
    }
    let data = this.#rest.length > 0 ? Buffer.concat([...this.#rest, bytes]) : bytes;
    this.#rest = [];
    this.#lacking = 0;
    if (!this.#greeted) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        this.#rest = [Buffer.from(data)];
        return;
      }
      if (!data.toString('latin1', 0, 12).endsWith('101')) {
        this.#socket.destroy(new Error(data.toString('latin1', 0, 60)));
        return;
      }
      this.#greeted = true;
      data = data.subarray(end + 4);
    }
    const taken = this.#frames(data);
    if (taken < data.length) this.#rest = [Buffer.from(data.subarray(taken))];
  }

  /** Deals with every whole frame; how many bytes these were. */
  #frames(data: Buffer): number {
    let at = 0;
    while (data.length - at >= 2) {
      const short = (data[at + 1] ?? 0) & 0x7f;
      const head = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (data.length - at < head) break;
      const length =
        short === 127 ? data.readUInt32BE(at + 6) : short === 126 ? data.readUInt16BE(at + 2) : short;
      this.#lacking = Math.max(0, head + length - (data.length - at));
      if (this.#lacking > 0) break;
      this.#packet(data.subarray(at + head, at + head + length));
      at += head + length;
    }
    return at;
  }

  #packet(packet: Buffer): void {
    const [kind, what] = packet;
    if (kind === codes.ping) this.#send('3');
    else if (kind === codes.open) this.#send('40');
    else if (kind !== codes.message) return;
    else if (what === codes.event) this.onEvent?.(packet.subarray(2));
    else if (what === codes.connected) this.#opened(this);
    else if (what === codes.answer) this.#answer(packet);
  }

  #answer(packet: Buffer): void {
    const from = packet.indexOf('[');
    const id = Number(packet.toString('latin1', 2, from));
    const answered = this.#waiting.get(id);
    this.#waiting.delete(id);
    answered?.(packet.toString('utf8', from, Math.min(packet.length, from + longestAnswer)));
  }

  /** A masked text frame; the mask is nought, so nothing need be masked. */
  #send(text: string): void {
    const payload = Buffer.from(text);
    const { length } = payload;
    const head = Buffer.alloc(length < 126 ? 6 : 8);
    head[0] = 0x81;
    if (length < 126) head[1] = 0x80 | length;
    else {
      head[1] = 0x80 | 126;
      head.writeUInt16BE(length, 2);
    }
    this.#socket.write(Buffer.concat([head, payload]));
  }
}
