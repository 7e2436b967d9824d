import type { ToBrowser } from '@doi-thoai/shared/wire/messages';
import type { Gate } from './socket-types.ts';

/** A message as every socket is sent it. The WebSocket frame is one buffer, which each hands to the system as it is. */
export interface Framed {
  readonly packet: string;
  readonly options: { readonly compress: boolean; readonly wsPreEncodedFrame: readonly Buffer[] };
}

/**
 * One event, encoded once, and framed once as a single buffer: Socket.IO's own broadcast frames once too, but has each
 * socket gather head and body into one write.
 */
export function framed<Event extends keyof ToBrowser>(
  event: Event,
  ...message: Parameters<ToBrowser[Event]>
): Framed {
  // Socket.IO's packet of an event, in the namespace that needs no name.
  const packet = `2${JSON.stringify([event, ...message])}`;
  return { packet, options: { compress: false, wsPreEncodedFrame: [frameOf(`4${packet}`)] } };
}

/** Sends it to these sockets, as far as they are still there. */
export function tell(gate: Gate, ids: Iterable<string>, { packet, options }: Framed): void {
  const { sockets } = gate.of('/');
  for (const id of ids) sockets.get(id)?.conn.write(packet, options);
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
