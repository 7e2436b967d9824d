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
    while (this.#waiting.length > 0)
      for (const [id, message] of together(this.#waiting.splice(0))) {
        if (left === 0) {
          await setImmediate();
          left = atOnce;
        }
        this.#tellOne(id, message);
        left -= 1;
      }
    this.#work = undefined;
  }

  #tellOne(id: string, message: Framed): void {
    try {
      tell(this.#gate, [id], message);
    } catch (error) {
      this.#log.error({ err: error }, 'one of the many could not be told');
    }
  }
}

/** By socket: who follows two views is written to once, and writing is nearly all that telling costs. */
function together(waiting: readonly Waiting[]): ReadonlyMap<string, Framed> {
  const all = new Map<string, Framed>();
  const joined = new Map<Framed, Map<Framed, Framed>>();
  const join = (first: Framed, next: Framed): Framed => {
    const known = joined.get(first) ?? new Map<Framed, Framed>();
    joined.set(first, known);
    const both = known.get(next) ?? Buffer.concat([first, next]);
    known.set(next, both);
    return both;
  };
  for (const { ids, message } of waiting)
    for (const id of ids) {
      const before = all.get(id);
      all.set(id, before ? join(before, message) : message);
    }
  return all;
}
