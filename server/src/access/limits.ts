import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { inProcessLiveState } from '../live/in-process.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import type { Caller } from './caller.ts';

/**
 * What may be tried how often. A hall is one address: 300 phones behind it register within a second, two dozen
 * tablets are paired in a quarter of an hour, and one of all these may be somebody's who means no good. So a limit
 * is no tighter than what it protects asks for, and whoever can be told apart has one of their own (H24).
 */
const limits = {
  /** One name's passwords from one address: so that nobody keeps a person out from elsewhere. */
  signIn: { limit: 30, seconds: 300 },
  /** Any name's from one address: checking one costs 30 ms of a core on purpose. */
  signInThere: { limit: 300, seconds: 300 },
  /** At ten a second the odds of meeting one of forty open codes, of 39 bits each, are 1 : 18,000 in 36 hours. */
  pair: { limit: 600, seconds: 60 },
  /** What one page sends without a session; all that come without a page; and both together from one address. */
  citizenPage: { limit: 30, seconds: 60 },
  citizenNoPage: { limit: 600, seconds: 60 },
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

  /** Counts a command of somebody without a session: first what is theirs alone, so that it costs nobody else. */
  async countCitizen({ address, page }: Caller): Promise<Refusal | undefined> {
    const own = page === undefined ? this.count('citizenNoPage', address) : this.count('citizenPage', page);
    return (await own) ?? this.count('citizen', address);
  }

  async close(): Promise<void> {
    await this.#own.close();
  }
}
