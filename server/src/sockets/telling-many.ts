import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Gate } from './socket-types.ts';
import { tell, type Framed } from './telling.ts';

/** Sockets that are told in one go, which takes a few milliseconds. */
const atOnce = 256;

interface Waiting {
  readonly ids: readonly string[];
  readonly message: Framed;
}

/**
 * Tells thousands some at a time, each of them everything in order. Whoever runs the session is answered in between and
 * never waits for all of them.
 */
export class TellingMany {
  readonly #gate: Gate;
  readonly #log: Logger;
  #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;

  constructor(gate: Gate, log: Logger) {
    this.#gate = gate;
    this.#log = log;
  }

  tell(ids: readonly string[], message: Framed): void {
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
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
      for (let at = 0; at < next.ids.length;) {
        if (left === 0) {
          await setImmediate();
          left = atOnce;
        }
        const some = next.ids.slice(at, at + left);
        this.#tellSome(some, next.message);
        at += some.length;
        left -= some.length;
      }
    this.#work = undefined;
  }

  #tellSome(ids: readonly string[], message: Framed): void {
    try {
      tell(this.#gate, ids, message);
    } catch (error) {
      this.#log.error({ err: error }, 'some of the many could not be told');
    }
  }
}
