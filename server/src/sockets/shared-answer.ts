import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';

const asked = new WeakSet<object>();
const encoded = new WeakMap<object, string>();

/** An answer of which the larger part is the same object for many who ask: that part is not encoded for each of them. */
export class SharedAnswer {
  readonly #own: object;
  readonly #shared: object;

  /** Both have members. */
  constructor(own: object, shared: object) {
    this.#own = own;
    this.#shared = shared;
  }

  get json(): string {
    const shared = encodingOf(this.#shared);
    return `${JSON.stringify(this.#own).slice(0, -1)},${shared.slice(1)}`;
  }
}

/** Kept from the second time on: most rooms are those of one device, which asks once, and a view is large. */
function encodingOf(shared: object): string {
  const known = encoded.get(shared);
  if (known !== undefined) return known;
  const json = JSON.stringify(shared);
  if (asked.has(shared)) encoded.set(shared, json);
  else asked.add(shared);
  return json;
}

class AnswerEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const [answer] = packet.type === PacketType.ACK ? (packet.data as readonly unknown[]) : [];
    // In the namespace that needs no name, like everything of ours.
    if (answer instanceof SharedAnswer) return [`${packet.type}${packet.id}[${answer.json}]`];
    return super.encode(packet);
  }
}

/** Socket.IO's own way of writing packets, but for shared answers. */
export const parser = { Encoder: AnswerEncoder, Decoder };
