import type { Logger } from 'pino';
import type { Recorded } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';

/** Events that wait for a log that is away; beyond that, followers see the gap and read the journal. */
const mostWaiting = 1000;
const tryAgainAfter = 1000;

/** Tells the other servers what was recorded, in order, without keeping anyone waiting. */
export class Announcing {
  readonly #meeting: string;
  readonly #live: LiveState;
  readonly #log: Logger;
  readonly #isErased: (draft: string) => boolean;
  #waiting: Recorded[] = [];
  #work: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** What was erased from the record must not stay in the log that servers share (mission.md, "Traps"). */
  #mustForget = false;
  #mustForgetDrafts = false;

  /** `isErased` tells by the key of a draft whether its words may be kept no more. */
  constructor(meeting: string, live: LiveState, log: Logger, isErased: (draft: string) => boolean) {
    this.#meeting = meeting;
    this.#live = live;
    this.#log = log;
    this.#isErased = isErased;
  }

  add(recorded: readonly Recorded[]): void {
    this.#mustForget ||= recorded.some(({ event }) => 'erase' in event);
    this.#waiting = [...this.#waiting, ...recorded].slice(-mostWaiting);
    this.#start();
  }

  /**
   * Whenever something was erased, on every server, for each may have saved a draft before it heard of that; and when
   * a meeting is loaded, for a server may have been killed before it came to this.
   */
  forgetDrafts(): void {
    this.#mustForgetDrafts = true;
    this.#start();
  }

  /** Resolves when everything added so far was announced, or could not be. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#work;
  }

  #start(): void {
    this.#work ??= this.#announce().finally(() => {
      this.#work = undefined;
      if (this.#hasWork) this.#timer = setTimeout(() => this.#start(), tryAgainAfter).unref();
    });
  }

  get #hasWork(): boolean {
    return this.#waiting.length > 0 || this.#mustForgetDrafts;
  }

  async #announce(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#hasWork) {
        if (this.#waiting.length > 0) await this.#publish();
        if (this.#mustForgetDrafts) await this.#forgetErasedDrafts();
      }
    } catch (error) {
      if (error instanceof LiveStateAway) this.#log.warn({ meeting: this.#meeting }, 'not announced yet');
      else this.#log.error({ meeting: this.#meeting, err: error }, 'announcing failed');
    }
  }

  async #publish(): Promise<void> {
    if (this.#mustForget) await this.#live.forget(this.#meeting);
    this.#mustForget = false;
    const batch = this.#waiting;
    await this.#live.publish(this.#meeting, batch);
    const told = batch.at(-1)?.seq ?? 0;
    this.#waiting = this.#waiting.filter(({ seq }) => seq > told);
  }

  async #forgetErasedDrafts(): Promise<void> {
    this.#mustForgetDrafts = false;
    try {
      await this.#live.forgetDrafts(this.#meeting, this.#isErased);
    } catch (error) {
      this.#mustForgetDrafts = true;
      throw error;
    }
  }
}
