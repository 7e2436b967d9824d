import type { Wish } from './intent.ts';

/** A wish and the moment (milliseconds of any steady clock) from which it is to be done. */
export interface Due {
  readonly wish: Wish;
  readonly key: string;
  readonly at: number;
}

interface Held {
  readonly since: number;
  /** It was done, or refused so often that it is given up, and is not done again as long as it is held. */
  settled: boolean;
  refusals: number;
}

/** After so many refusals a wish is given up until the situation has changed. */
const patience = 3;

/** What one person has in mind and since when, so that a wish waits its time and happens once. */
export class Attention {
  #held = new Map<string, Held>();

  /** Takes note of what is wished now; what is no longer wished is forgotten. `pace` is how many times life. */
  turnTo(wishes: readonly Wish[], pace: number, now: number): readonly Due[] {
    const held = new Map<string, Held>();
    const due: Due[] = [];
    for (const wish of wishes) {
      const key = `${wish.type} ${JSON.stringify(wish.input)}`;
      const one = this.#held.get(key) ?? { since: now, settled: false, refusals: 0 };
      held.set(key, one);
      if (!one.settled) due.push({ wish, key, at: one.since + (wish.after * 1000) / pace });
    }
    this.#held = held;
    return due;
  }

  done(key: string): void {
    const one = this.#held.get(key);
    if (one) one.settled = true;
  }

  refused(key: string, now: number): void {
    const one = this.#held.get(key);
    if (!one) return;
    const refusals = one.refusals + 1;
    this.#held.set(key, { since: now, settled: refusals >= patience, refusals });
  }

  /** What is in mind waits its time anew, as after a pause. */
  restart(now: number): void {
    for (const [key, one] of this.#held) this.#held.set(key, { ...one, since: now });
  }

  /** The seat is another's for a while. */
  clear(): void {
    this.#held.clear();
  }
}
