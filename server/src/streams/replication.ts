import type { Logger } from 'pino';
import { NotSaved, type Journal, type RecordedEvent } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';

/** Events that wait for a log that is away; beyond that, followers see the gap and read the journal. */
const maxUnpublished = 1000;
const retryIntervalMs = 1000;

/** Tells the other servers what was recorded, in order, without keeping anyone waiting. */
export class Publisher {
  readonly #stream: string;
  readonly #live: LiveState;
  readonly #log: Logger;
  readonly #isErased: (draft: string) => boolean;
  #waiting: RecordedEvent[] = [];
  #work: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** What was erased from the record must not stay in the log that servers share (H12). */
  #mustForget = false;
  #mustForgetDrafts = false;

  /** `isErased` tells by the key of a draft whether its words may be kept no more. */
  constructor(stream: string, live: LiveState, log: Logger, isErased: (draft: string) => boolean) {
    this.#stream = stream;
    this.#live = live;
    this.#log = log;
    this.#isErased = isErased;
  }

  add(recorded: readonly RecordedEvent[]): void {
    this.#mustForget ||= recorded.some(({ event }) => 'erase' in event);
    this.#waiting = [...this.#waiting, ...recorded].slice(-maxUnpublished);
    this.#start();
  }

  /**
   * Whenever something was erased, on every server, for each may have saved a draft before it heard of that; and when
   * a stream is loaded, for a server may have been killed before it came to this.
   */
  forgetDrafts(): void {
    this.#mustForgetDrafts = true;
    this.#start();
  }

  /** Resolves when everything added so far was published, or could not be. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#work;
  }

  #start(): void {
    this.#work ??= this.#publishAll().finally(() => {
      this.#work = undefined;
      if (this.#hasWork) this.#timer = setTimeout(() => this.#start(), retryIntervalMs).unref();
    });
  }

  get #hasWork(): boolean {
    return this.#waiting.length > 0 || this.#mustForgetDrafts;
  }

  async #publishAll(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#hasWork) {
        if (this.#waiting.length > 0) await this.#publish();
        if (this.#mustForgetDrafts) await this.#forgetErasedDrafts();
      }
    } catch (error) {
      if (error instanceof LiveStateAway) this.#log.warn({ stream: this.#stream }, 'not published yet');
      else this.#log.error({ stream: this.#stream, err: error }, 'publishing failed');
    }
  }

  async #publish(): Promise<void> {
    if (this.#mustForget) await this.#live.forget(this.#stream);
    this.#mustForget = false;
    const batch = this.#waiting;
    await this.#live.publish(this.#stream, batch);
    const told = batch.at(-1)?.seq ?? 0;
    this.#waiting = this.#waiting.filter(({ seq }) => seq > told);
  }

  async #forgetErasedDrafts(): Promise<void> {
    this.#mustForgetDrafts = false;
    try {
      await this.#live.forgetDrafts(this.#stream, this.#isErased);
    } catch (error) {
      this.#mustForgetDrafts = true;
      throw error;
    }
  }
}

/** Milliseconds between two looks at the journal while the live log is away. */
const lookIntervalMs = 500;
/**
 * While the log speaks, the journal is still looked at every so many times: a server that died between writing
 * and publishing leaves events that nobody publishes.
 */
const looksWhileSubscribed = 4;

export interface Replica {
  readonly id: string;
  seq(): number;
  /** Events that may be known, early or both; the replica takes what is next and nothing else. */
  receive(recorded: readonly RecordedEvent[]): void;
  /** Brings everything that the journal has beyond `seq()`. Throws `NotSaved`. */
  catchUp(): Promise<void>;
}

/** Keeps one loaded stream current: by the log that servers share, and by the journal where that fails. */
export class Subscriber {
  readonly #journal: Journal;
  readonly #live: LiveState;
  readonly #replica: Replica;
  readonly #log: Logger;
  #subscription: { stop(): Promise<void> } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looks = 0;
  /** Whether the log has brought what the journal has, as far as is known. */
  #logSpeaks = false;
  #stopped = false;

  constructor(journal: Journal, live: LiveState, replica: Replica, log: Logger) {
    this.#journal = journal;
    this.#live = live;
    this.#replica = replica;
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
    const { id: stream } = this.#replica;
    try {
      const subscription = await this.#live.follow(
        stream,
        this.#replica.seq(),
        (recorded) => {
          this.#logSpeaks = true;
          this.#replica.receive(recorded);
        },
        () => void this.#catchUp(),
      );
      this.#subscription = subscription;
      this.#logSpeaks = true;
      if (this.#stopped) await subscription.stop();
    } catch (error) {
      if (error instanceof LiveStateAway) this.#log.warn({ stream }, 'the live state is away');
      else this.#log.error({ stream, err: error }, 'following the live state failed');
    }
  }

  #lookLater(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(
      () => void this.#look().finally(() => this.#lookLater()),
      lookIntervalMs,
    ).unref();
  }

  async #look(): Promise<void> {
    this.#looks += 1;
    if (!this.#subscription) await this.#subscribe();
    if (this.#logSpeaks && this.#looks % looksWhileSubscribed !== 0) return;
    const before = this.#replica.seq();
    await this.#catchUp(before);
  }

  /** A log that is behind the journal is not trusted until it speaks again. */
  async #catchUp(before?: number): Promise<void> {
    const { id: stream } = this.#replica;
    try {
      const end = await this.#journal.head(stream);
      if (end.seq <= this.#replica.seq()) return;
      await this.#replica.catchUp();
      if (before !== undefined && this.#replica.seq() > before) this.#logSpeaks = false;
    } catch (error) {
      if (!(error instanceof NotSaved)) this.#log.error({ stream, err: error }, 'catching up failed');
    }
  }
}
