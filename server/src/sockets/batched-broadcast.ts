import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Broadcast } from './fast-path/delivery.ts';

/** Sockets that are sent to in one go, which takes a few milliseconds. */
const batchSize = 256;

interface Waiting {
  readonly ids: readonly string[];
  readonly message: Broadcast;
}

/**
 * Sends to thousands of sockets in batches, to each of them everything in order. Whoever runs the session is answered in
 * between and never waits for all of them.
 */
export class BatchedBroadcast {
  readonly #log: Logger;
  #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;

  constructor(log: Logger) {
    this.#log = log;
  }

  send(ids: readonly string[], message: Broadcast): void {
    this.#waiting.push({ ids, message });
    this.#work ??= this.#sendAll();
  }

  /** Resolves once everyone has been sent what was given so far. */
  async settled(): Promise<void> {
    await this.#work;
  }

  close(): void {
    this.#waiting = [];
  }

  async #sendAll(): Promise<void> {
    // What is sent to other rooms in the same breath goes along.
    await Promise.resolve();
    let left = batchSize;
    while (this.#waiting.length > 0)
      for (const { ids, message } of together(this.#waiting.splice(0)))
        for (let from = 0; from < ids.length;) {
          if (left === 0) {
            await setImmediate();
            left = batchSize;
          }
          const some = ids.slice(from, from + left);
          this.#sendSome(some, message);
          from += some.length;
          left -= some.length;
        }
    this.#work = undefined;
  }

  #sendSome(ids: readonly string[], message: Broadcast): void {
    try {
      message.sendTo(ids);
    } catch (error) {
      this.#log.error({ err: error }, 'a batch of sockets could not be sent to');
    }
  }
}

/** By what they are to have: who follows two views is written to once, and writing is nearly all that sending costs. */
function together(waiting: readonly Waiting[]): Waiting[] {
  const joined = new Map<Broadcast, Map<Broadcast, Broadcast>>();
  const join = (first: Broadcast, next: Broadcast): Broadcast => {
    const known = joined.get(first) ?? new Map<Broadcast, Broadcast>();
    joined.set(first, known);
    const both = known.get(next) ?? first.followedBy(next);
    known.set(next, both);
    return both;
  };
  const all = new Map<string, Broadcast>();
  for (const { ids, message } of waiting)
    for (const id of ids) {
      const before = all.get(id);
      all.set(id, before ? join(before, message) : message);
    }
  const byMessage = new Map<Broadcast, string[]>();
  for (const [id, message] of all) {
    const ids = byMessage.get(message);
    if (ids) ids.push(id);
    else byMessage.set(message, [id]);
  }
  return [...byMessage].map(([message, ids]) => ({ ids, message }));
}
