import type { Logger } from 'pino';
import { NotSaved, type Journal, type Recorded } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';

/** Milliseconds between two looks at the journal while the live log is away. */
const lookEvery = 500;
/**
 * While the log speaks, the journal is still looked at every so many times: a server that died between writing
 * and publishing leaves events that nobody announces.
 */
const looksWhileFollowing = 4;

export interface Follower {
  readonly meeting: string;
  seq(): number;
  /** Events that may be known, early or both; the follower takes what is next and nothing else. */
  receive(recorded: readonly Recorded[]): void;
  /** Brings everything that the journal has beyond `seq()`. Throws `NotSaved`. */
  catchUp(): Promise<void>;
}

/** Keeps one loaded meeting current: by the log that servers share, and by the journal where that fails. */
export class Following {
  readonly #journal: Journal;
  readonly #live: LiveState;
  readonly #follower: Follower;
  readonly #log: Logger;
  #subscription: { stop(): Promise<void> } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looks = 0;
  /** Whether the log has brought what the journal has, as far as is known. */
  #logSpeaks = false;
  #stopped = false;

  constructor(journal: Journal, live: LiveState, follower: Follower, log: Logger) {
    this.#journal = journal;
    this.#live = live;
    this.#follower = follower;
    this.#log = log;
  }

  async start(): Promise<void> {
    await this.#subscribe();
    this.#lookLater();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#subscription?.stop().catch((error: unknown) => {
      if (!(error instanceof LiveStateAway)) throw error;
    });
  }

  async #subscribe(): Promise<void> {
    const { meeting } = this.#follower;
    try {
      const subscription = await this.#live.follow(
        meeting,
        this.#follower.seq(),
        (recorded) => {
          this.#logSpeaks = true;
          this.#follower.receive(recorded);
        },
        () => void this.#catchUp(),
      );
      this.#subscription = subscription;
      this.#logSpeaks = true;
      if (this.#stopped) await subscription.stop();
    } catch (error) {
      if (error instanceof LiveStateAway) this.#log.warn({ meeting }, 'the live state is away');
      else this.#log.error({ meeting, err: error }, 'following the live state failed');
    }
  }

  #lookLater(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look().finally(() => this.#lookLater()), lookEvery).unref();
  }

  async #look(): Promise<void> {
    this.#looks += 1;
    if (!this.#subscription) await this.#subscribe();
    if (this.#logSpeaks && this.#looks % looksWhileFollowing !== 0) return;
    const before = this.#follower.seq();
    await this.#catchUp(before);
  }

  /** A log that is behind the journal is not trusted until it speaks again. */
  async #catchUp(before?: number): Promise<void> {
    const { meeting } = this.#follower;
    try {
      const end = await this.#journal.head(meeting);
      if (end.seq <= this.#follower.seq()) return;
      await this.#follower.catchUp();
      if (before !== undefined && this.#follower.seq() > before) this.#logSpeaks = false;
    } catch (error) {
      if (!(error instanceof NotSaved)) this.#log.error({ meeting, err: error }, 'catching up failed');
    }
  }
}
