import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';
import type { Client } from './socket-types.ts';
import { frameOf, writeFrames } from './telling.ts';

const asked = new WeakSet<object>();
const encoded = new WeakMap<object, Buffer>();

/**
 * An answer of which the larger part is the same object for many who ask: that part is neither encoded nor copied for
 * each of them.
 */
export class SharedAnswer {
  readonly #to: Pick<Client, 'conn'>;
  readonly #own: object;
  readonly #shared: object;

  /** Both parts have members. */
  constructor(to: Pick<Client, 'conn'>, own: object, shared: object) {
    this.#to = to;
    this.#own = own;
    this.#shared = shared;
  }

  /** @param question Socket.IO's number of what was asked */
  send(question: number): void {
    const ending = endingOf(this.#shared);
    // A message of Engine.IO that answers, in the namespace that needs no name.
    const own = `4${PacketType.ACK}${question}[${JSON.stringify(this.#own).slice(0, -1)},`;
    writeFrames(this.#to, [frameOf(own, ending.length), ending]);
  }
}

/**
 * How an answer ends that has this part. Kept from the second time on: most rooms are those of one device, which asks
 * once, and a view is large.
 */
function endingOf(shared: object): Buffer {
  const known = encoded.get(shared);
  if (known !== undefined) return known;
  const ending = Buffer.from(`${JSON.stringify(shared).slice(1)}]`);
  if (asked.has(shared)) encoded.set(shared, ending);
  else asked.add(shared);
  return ending;
}

class AnswerEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const [answer] = packet.type === PacketType.ACK ? (packet.data as readonly unknown[]) : [];
    if (!(answer instanceof SharedAnswer)) return super.encode(packet);
    if (packet.id !== undefined) answer.send(packet.id);
    return [];
  }
}

/** Socket.IO's own way of writing packets, but for shared answers, which write themselves. */
export const parser = { Encoder: AnswerEncoder, Decoder };
