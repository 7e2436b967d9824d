import { isOwnMachine } from '../access/client-address.ts';
import type { Caller } from '../access/caller.ts';

/** More than a large hall and all that share an address with it; some 50 MB of memory. */
const maxWithoutSession = 2000;

/**
 * Limits the connections that one address holds open without a session. Whoever sits in a seat or has signed in is let in
 * always, and so is what comes from this machine itself: behind a proxy that does not say for whom it asks, everyone
 * would be one.
 */
export class ConnectionLimit {
  readonly #max: number;
  readonly #open = new Map<string, number>();

  constructor(max = maxWithoutSession) {
    this.#max = max;
  }

  isFull(caller: Caller): boolean {
    return isCounted(caller) && (this.#open.get(caller.address) ?? 0) >= this.#max;
  }

  /** Counts a connection; returns what to call once it is closed. */
  add(caller: Caller): () => void {
    if (!isCounted(caller)) return () => undefined;
    const { address } = caller;
    this.#open.set(address, (this.#open.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#open.get(address) ?? 0) - 1;
      if (left > 0) this.#open.set(address, left);
      else this.#open.delete(address);
    };
  }
}

function isCounted({ session, address }: Caller): boolean {
  return session === null && !isOwnMachine(address);
}
