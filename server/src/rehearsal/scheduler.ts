import type { Intent } from './intent.ts';

/** An intent and the moment (milliseconds of any steady clock) from which it is to be done. */
export interface Due {
  readonly intent: Intent;
  readonly key: string;
  readonly at: number;
}

interface PendingIntent {
  readonly since: number;
  /** It was done, or refused so often that it is given up, and is not done again as long as it is pending. */
  settled: boolean;
  refusals: number;
}

/** After so many refusals an intent is given up until the situation has changed. */
const maxRefusals = 3;

/** Keeps what one person intends and since when, so that an intent waits its time and happens once. */
export class IntentScheduler {
  #pending = new Map<string, PendingIntent>();

  /** Takes note of what is intended now, and forgets what no longer is. `pace` is how many times life. */
  schedule(intents: readonly Intent[], pace: number, now: number): readonly Due[] {
    const pending = new Map<string, PendingIntent>();
    const due: Due[] = [];
    for (const intent of intents) {
      const key = `${intent.type} ${JSON.stringify(intent.input)}`;
      const one = this.#pending.get(key) ?? { since: now, settled: false, refusals: 0 };
      pending.set(key, one);
      if (!one.settled) due.push({ intent, key, at: one.since + (intent.after * 1000) / pace });
    }
    this.#pending = pending;
    return due;
  }

  done(key: string): void {
    const one = this.#pending.get(key);
    if (one) one.settled = true;
  }

  refused(key: string, now: number): void {
    const one = this.#pending.get(key);
    if (!one) return;
    const refusals = one.refusals + 1;
    this.#pending.set(key, { since: now, settled: refusals >= maxRefusals, refusals });
  }

  /** Every intent waits its time anew, as after a pause. */
  restart(now: number): void {
    for (const [key, one] of this.#pending) this.#pending.set(key, { ...one, since: now });
  }

  /** The seat is another's for a while. */
  clear(): void {
    this.#pending.clear();
  }
}
