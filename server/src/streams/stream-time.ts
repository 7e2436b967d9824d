import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';

/** What a stream's time is made of, in milliseconds. */
export interface Clocks {
  /** A clock that nobody sets, from any beginning. */
  readonly steady: () => number;
  /** Since the epoch, by a clock that people set. */
  readonly wall: () => number;
}

/** A wall clock that is ahead by less is left alone: clocks drift. */
const toleranceMs = 1000;

/**
 * The time of one stream (H28). It goes on by a clock that nobody sets from the latest event that was seen, so that
 * whoever speaks has their minutes whatever is done to a server's clock. Only while nothing is measured in seconds does
 * it follow a wall clock that is ahead; it never goes back.
 *
 * A stream that is loaded anew begins by the wall clock, also in the middle of a speech. How long ago its latest event was
 * only that clock can say: a steady clock begins with its machine, and what PostgreSQL and Redis know of time is theirs
 * to set as well. Where it was put forward since, and another server or a restart loads the stream before the speech
 * ends, that one speech loses as much time; a minute is given back with an extension or by setting the start anew.
 */
export class StreamTime {
  readonly #clocks: Clocks;
  /** The stream's time less the steady one. */
  #offset: number;

  constructor(clocks: Clocks, latest: Instant) {
    this.#clocks = clocks;
    this.#offset = Math.max(clocks.wall(), latest) - clocks.steady();
  }

  /** An event of that time was seen, perhaps of another server, whose clock may be ahead. */
  saw(at: Instant): void {
    this.#offset = Math.max(this.#offset, at - this.#clocks.steady());
  }

  /** @param isTimed whether something is measured in seconds; asked only where the wall clock is ahead */
  now(isTimed: () => boolean): Instant {
    const { steady, wall } = this.#clocks;
    const ahead = wall() - steady() - this.#offset;
    if (ahead > toleranceMs && !isTimed()) this.#offset += ahead;
    return instant(Math.round(steady() + this.#offset));
  }
}
