import { connect } from 'node:net';

/** A server that leaves a line open for so long after its end has come has forgotten it. */
const replyTimeoutMs = 30_000;

/** Writes bytes to the server, says that no more will come, and gives what was answered before the line closed. */
export async function exchange(port: number, bytes: readonly (Buffer | string)[]): Promise<string> {
  const line = connect({ host: '127.0.0.1', port });
  let heard = '';
  line.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
  // A server may hang up on what it does not understand.
  line.on('error', () => undefined);
  line.setTimeout(replyTimeoutMs, () => line.destroy());
  const closed = new Promise<void>((resolve) => line.once('close', () => resolve()));
  for (const part of bytes) line.write(part);
  line.end();
  await closed;
  return heard;
}

/** What turns a line into a web socket of Socket.IO. */
export function upgrade(port: number, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({
    Host: `127.0.0.1:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${lines.join('')}\r\n`;
}

export interface Frame {
  /** 1 text, 2 binary, 8 close, 9 ping, 10 pong; others mean nothing. */
  readonly opcode: number;
  readonly payload: Buffer;
  readonly last?: boolean;
  readonly masked?: boolean;
  /** A length that is not the payload's. */
  readonly claims?: number;
  readonly reserved?: number;
}

const mask = Buffer.from([1, 2, 3, 4]);

/** One frame of a web socket (RFC 6455), right or wrong. */
export function frame({ opcode, payload, last = true, masked = true, claims, reserved = 0 }: Frame): Buffer {
  const length = claims ?? payload.length;
  const head = [(last ? 0x80 : 0) | (reserved << 4) | opcode];
  const bit = masked ? 0x80 : 0;
  if (length < 126) head.push(bit | length);
  else if (length < 65_536) head.push(bit | 126, length >> 8, length & 255);
  else {
    const long = Buffer.alloc(8);
    long.writeBigUInt64BE(BigInt(length));
    head.push(bit | 127, ...long);
  }
  const coded = masked ? Buffer.from(payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0))) : payload;
  return Buffer.concat([Buffer.from(head), masked ? mask : Buffer.alloc(0), coded]);
}
