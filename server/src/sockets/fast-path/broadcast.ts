import type { ToBrowser } from '@doi-thoai/shared/wire/messages';
import type { Socket, SocketServer } from '../socket-types.ts';
import type { Broadcast } from './delivery.ts';

/** An event as bytes of WebSocket frames, in one buffer that every socket hands to the system as it is. */
export class FramedBroadcast implements Broadcast {
  readonly #server: SocketServer;
  readonly #frames: Buffer;

  constructor(server: SocketServer, frames: Buffer) {
    this.#server = server;
    this.#frames = frames;
  }

  sendTo(ids: readonly string[]): void {
    const { sockets } = this.#server.of('/');
    for (const id of ids) {
      const socket = sockets.get(id);
      if (socket) writeFrames(socket, [this.#frames]);
    }
  }

  followedBy(next: this): FramedBroadcast {
    return new FramedBroadcast(this.#server, Buffer.concat([this.#frames, next.#frames]));
  }
}

/**
 * Encodes an event once, as a single buffer: Socket.IO's own broadcast frames it once too, but has each socket gather
 * head and body into one write.
 */
export function encodeFrame<Event extends keyof ToBrowser>(
  event: Event,
  ...message: Parameters<ToBrowser[Event]>
): Buffer {
  // Socket.IO's packet of an event, in the namespace that needs no name, as a message of Engine.IO.
  return frameOf(`42${JSON.stringify([event, ...message])}`);
}

/** Writes whole frames: a list of two buffers at most, as ws takes them. */
export function writeFrames({ conn }: Pick<Socket, 'conn'>, frames: readonly Buffer[]): void {
  const options = { compress: false, wsPreEncodedFrame: frames };
  conn.write('', options);
}

/**
 * A whole text frame of a server, which is never masked (RFC 6455, 5.2).
 * @param more bytes of text that follow in other buffers
 */
export function frameOf(text: string, more = 0): Buffer {
  const own = Buffer.byteLength(text);
  const length = own + more;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + own);
  frame[0] = 0x81;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}
