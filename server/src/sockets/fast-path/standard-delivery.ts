import type { Broadcast, Delivery } from './delivery.ts';

type Send = (ids: readonly string[]) => void;

class StandardBroadcast implements Broadcast {
  readonly #sends: readonly Send[];

  constructor(sends: readonly Send[]) {
    this.#sends = sends;
  }

  sendTo(ids: readonly string[]): void {
    // To nobody in particular would be to everyone.
    if (ids.length > 0) for (const send of this.#sends) send(ids);
  }

  followedBy(next: this): StandardBroadcast {
    return new StandardBroadcast([...this.#sends, ...next.#sends]);
  }
}

/** Only what Socket.IO documents: the way to go when a new release of it does not suit the fast path. */
export const standardDelivery: Delivery = {
  attach: (_http, open) => open({}),
  broadcast: (server, event, ...message) =>
    new StandardBroadcast([(ids) => void server.to([...ids]).emit(event, ...message)]),
  sharedAck: (_to, own, shared) => ({ ...own, ...shared }),
  releaseRequest: () => undefined,
};
