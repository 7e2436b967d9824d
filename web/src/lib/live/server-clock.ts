import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import {
  boundsOfPulse,
  boundsOfRoundTrip,
  offsetOf,
  uncertaintyOf,
  withBounds,
  type ClockBounds,
} from './clock-offset.ts';

/** Two screens that are each this exact change their second together as far as anyone can see. */
const exactMs = 20;
/** Further off than this could be seen from one screen to the next. */
const roughMs = 60;

/**
 * The server's time on this device (BX4). It counts from `performance.now()`, so that somebody who sets the
 * device's clock changes nothing.
 */
export class ServerClock {
  #known: readonly ClockBounds[] = [];
  #offset = performance.timeOrigin;
  readonly #corrected: () => void;

  /** `corrected` is called whenever `now` jumps, the first time as soon as anything is known of the server's time. */
  constructor(corrected: () => void = () => {}) {
    this.#corrected = corrected;
  }

  /** The server's time; the device's own until something was measured. */
  now = (): Instant => instant(Math.round(performance.now() + this.#offset));

  /** Whether measuring again would bring nothing that could be seen. */
  get isExact(): boolean {
    return uncertaintyOf(this.#known) <= exactMs;
  }

  /** Whether it must be measured again soon: after the device slept, or on an uneven network. */
  get isRough(): boolean {
    return uncertaintyOf(this.#known) > roughMs;
  }

  /** Local time to hand back to `answered`. */
  asked(): number {
    return performance.now();
  }

  /** An answer that carries the server's time, to something sent at `sentAt`. */
  answered(sentAt: number, serverNow: number): void {
    this.#take(boundsOfRoundTrip(sentAt, serverNow, performance.now()));
  }

  /** A message that carries the server's time and came unasked. */
  heard(serverNow: number): void {
    this.#take(boundsOfPulse(serverNow, performance.now()));
  }

  #take(bounds: ClockBounds): void {
    this.#known = withBounds(this.#known, bounds);
    const offset = offsetOf(this.#known);
    if (offset === this.#offset) return;
    this.#offset = offset;
    this.#corrected();
  }
}
