import { instant, type Instant } from '../calendar/instant.ts';
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

/** The server's time on this device (BX4), whatever somebody sets the device's own clock to. */
export class ServerClock {
  /** Milliseconds of a clock that nobody sets, to be handed back to `answered`. */
  readonly local: () => number;
  readonly #corrected: () => void;
  #known: readonly ClockBounds[] = [];
  #offset = 0;

  /** `corrected` is called whenever `now` jumps, the first time as soon as anything is known of the server's time. */
  constructor(local: () => number, corrected: () => void) {
    this.local = local;
    this.#corrected = corrected;
  }

  /** The server's time; the device's own until something was measured. */
  now = (): Instant => instant(Math.round(this.local() + this.#offset));

  /** Whether measuring again would bring nothing that could be seen. */
  get isExact(): boolean {
    return uncertaintyOf(this.#known) <= exactMs;
  }

  /** Whether it must be measured again soon: after the device slept, or on an uneven network. */
  get isRough(): boolean {
    return uncertaintyOf(this.#known) > roughMs;
  }

  /** An answer that carries the server's time, to something sent at `sentAt`. */
  answered(sentAt: number, serverNow: number): void {
    this.#take(boundsOfRoundTrip(sentAt, serverNow, this.local()));
  }

  /** A message that carries the server's time and came unasked. */
  heard(serverNow: number): void {
    this.#take(boundsOfPulse(serverNow, this.local()));
  }

  #take(bounds: ClockBounds): void {
    this.#known = withBounds(this.#known, bounds);
    const offset = offsetOf(this.#known);
    if (offset === this.#offset) return;
    this.#offset = offset;
    this.#corrected();
  }
}
