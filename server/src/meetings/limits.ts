import type { Refusal } from '@doi-thoai/shared/wire/messages';
import { inProcessLiveState } from '../live/in-process.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { refuse } from './refusal.ts';

/**
 * What may be tried how often. A hall is one address: 300 phones behind it register within a minute, and two
 * dozen tablets are paired in a quarter of an hour.
 */
const limits = {
  signIn: { limit: 30, seconds: 300 },
  pair: { limit: 120, seconds: 300 },
  citizen: { limit: 900, seconds: 60 },
  unknownReceipt: { limit: 120, seconds: 60 },
  upload: { limit: 60, seconds: 60 },
} as const;

export type Limited = keyof typeof limits;

/** Counts attempts across servers; while the live state is away, on this server alone. */
export class Limits {
  readonly #live: LiveState;
  readonly #own = inProcessLiveState();

  constructor(live: LiveState) {
    this.#live = live;
  }

  /** Counts one attempt by `who`; the refusal when it was one too many. */
  async count(what: Limited, who: string): Promise<Refusal | undefined> {
    const { limit, seconds } = limits[what];
    const attempt = [`${what}:${who}`, limit, seconds * 1000] as const;
    const allowed = await this.#live.attempt(...attempt).catch((error: unknown) => {
      if (!(error instanceof LiveStateAway)) throw error;
      return this.#own.attempt(...attempt);
    });
    return allowed ? undefined : refuse('tooMany', { seconds });
  }

  async close(): Promise<void> {
    await this.#own.close();
  }
}
