import type { ToBrowser } from '@doi-thoai/shared/wire/messages';
import type { Client, Gate } from './socket-types.ts';

/** A message as every socket is sent it: WebSocket frames in one buffer, which each hands to the system as it is. */
export type Framed = Buffer;

/**
 * One event, encoded once, and framed once as a single buffer: Socket.IO's own broadcast frames once too, but has each
 * socket gather head and body into one write.
 */
export function framed<Event extends keyof ToBrowser>(
  event: Event,
  ...message: Parameters<ToBrowser[Event]>
): Framed {
  // Socket.IO's packet of an event, in the namespace that needs no name, as a message of Engine.IO.
  return frameOf(`42${JSON.stringify([event, ...message])}`);
}

/** Sends it to these sockets, as far as they are still there. */
export function tell(gate: Gate, ids: Iterable<string>, message: Framed): void {
  const { sockets } = gate.of('/');
  for (const id of ids) {
    const socket = sockets.get(id);
    if (socket) writeFrames(socket, [message]);
  }
}

/** Writes whole frames: a list of two buffers at most, as ws takes them. */
export function writeFrames({ conn }: Pick<Client, 'conn'>, frames: readonly Buffer[]): void {
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
