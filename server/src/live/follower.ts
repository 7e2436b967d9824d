import type { RecordedEvent } from '../journal/journal.ts';

/** One who follows a stream's log: sees to it that events come in order, once, and that a gap is told. */
export class Follower {
  #seq: number;
  #stopped = false;
  readonly #onEvents: (recorded: readonly RecordedEvent[]) => void;
  readonly #onGap: () => void;

  constructor(after: number, onEvents: (recorded: readonly RecordedEvent[]) => void, onGap: () => void) {
    this.#seq = after;
    this.#onEvents = onEvents;
    this.#onGap = onGap;
  }

  /** The number of the last event that it has had, or that it began behind. */
  get seq(): number {
    return this.#seq;
  }

  /** Takes events of the log in the order of their numbers; those that it has had are left out. */
  receive(recorded: readonly RecordedEvent[]): void {
    const fresh = recorded.filter((one) => one.seq > this.#seq);
    const missing = fresh.findIndex((one, at) => one.seq !== this.#seq + 1 + at);
    const next = missing < 0 ? fresh : fresh.slice(0, missing);
    const last = fresh.at(-1);
    if (!last) return;
    // Behind a gap nothing is handed over: it was durable before it was published, so the journal has it.
    this.#seq = last.seq;
    if (next.length > 0) this.#later(() => this.#onEvents(next));
    if (missing >= 0) this.lost();
  }

  /** The log cannot say what happened meanwhile. */
  lost(): void {
    this.#later(this.#onGap);
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Out of whoever reads the log, so that a fault of one follower does not stop the others. */
  #later(call: () => void): void {
    queueMicrotask(() => {
      if (!this.#stopped) call();
    });
  }
}
