import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';
import type { Socket } from '../socket-types.ts';
import { frameOf, writeFrames } from './broadcast.ts';

const asked = new WeakSet<object>();
const encoded = new WeakMap<object, Buffer>();

/**
 * An acknowledgement of which the larger part is the same object for many who ask: that part is neither encoded nor
 * copied for each of them.
 */
export class SharedAck {
  readonly #to: Pick<Socket, 'conn'>;
  readonly #own: object;
  readonly #shared: object;

  /** Both parts have members. */
  constructor(to: Pick<Socket, 'conn'>, own: object, shared: object) {
    this.#to = to;
    this.#own = own;
    this.#shared = shared;
  }

  /** @param id Socket.IO's number of the message that is acknowledged */
  send(id: number): void {
    const ending = endingOf(this.#shared);
    // Socket.IO's packet of an acknowledgement, as a message of Engine.IO, in the namespace that needs no name.
    const own = `4${PacketType.ACK}${id}[${JSON.stringify(this.#own).slice(0, -1)},`;
    writeFrames(this.#to, [frameOf(own, ending.length), ending]);
  }
}

/**
 * The end of every acknowledgement that has this part. Kept from the second time on: most rooms are those of one
 * device, which asks once, and a view is large.
 */
function endingOf(shared: object): Buffer {
  const known = encoded.get(shared);
  if (known !== undefined) return known;
  const ending = Buffer.from(`${JSON.stringify(shared).slice(1)}]`);
  if (asked.has(shared)) encoded.set(shared, ending);
  else asked.add(shared);
  return ending;
}

class AckEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const [ack] = packet.type === PacketType.ACK ? (packet.data as readonly unknown[]) : [];
    if (!(ack instanceof SharedAck)) return super.encode(packet);
    if (packet.id !== undefined) ack.send(packet.id);
    return [];
  }
}

/** Socket.IO's own parser, but for shared acknowledgements, which write themselves. */
export const parser = { Encoder: AckEncoder, Decoder };
