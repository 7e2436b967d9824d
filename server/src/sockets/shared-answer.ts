import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser';

const encoded = new WeakMap<object, string>();

/** An answer of which the larger part is the same object for many who ask: that part is encoded once for all of them. */
export class SharedAnswer {
  readonly #own: object;
  readonly #shared: object;

  /** Both have members. */
  constructor(own: object, shared: object) {
    this.#own = own;
    this.#shared = shared;
  }

  get json(): string {
    const shared = encoded.get(this.#shared) ?? JSON.stringify(this.#shared);
    encoded.set(this.#shared, shared);
    return `${JSON.stringify(this.#own).slice(0, -1)},${shared.slice(1)}`;
  }
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
