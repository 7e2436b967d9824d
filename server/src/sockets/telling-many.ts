import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Broadcast } from './fast-path/delivery.ts';

/** Sockets that are told in one go, which takes a few milliseconds. */
const atOnce = 256;

interface Waiting {
  readonly ids: readonly string[];
  readonly message: Broadcast;
}

/**
 * Tells thousands some at a time, each of them everything in order. Whoever runs the session is answered in between and
 * never waits for all of them.
 */
export class TellingMany {
  readonly #log: Logger;
  #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;

  constructor(log: Logger) {
    this.#log = log;
  }

  tell(ids: readonly string[], message: Broadcast): void {
    this.#waiting.push({ ids, message });
    this.#work ??= this.#tellAll();
  }

  /** Resolves once everyone has been told what was given so far. */
  async settled(): Promise<void> {
    await this.#work;
  }

  close(): void {
    this.#waiting = [];
  }

  async #tellAll(): Promise<void> {
    // What is told in the same breath, to other rooms, goes along.
    await Promise.resolve();
    let left = atOnce;
    while (this.#waiting.length > 0)
      for (const { ids, message } of together(this.#waiting.splice(0)))
        for (let from = 0; from < ids.length;) {
          if (left === 0) {
            await setImmediate();
            left = atOnce;
          }
          const some = ids.slice(from, from + left);
          this.#tellSome(some, message);
          from += some.length;
          left -= some.length;
        }
    this.#work = undefined;
  }

  #tellSome(ids: readonly string[], message: Broadcast): void {
    try {
      message.sendTo(ids);
    } catch (error) {
      this.#log.error({ err: error }, 'some of the many could not be told');
    }
  }
}

/** By what they are told: who follows two views is written to once, and writing is nearly all that telling costs. */
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
