import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import {
  medianOffset,
  sampleOfPulse,
  sampleOfRoundTrip,
  withSample,
  type ClockSample,
} from './clock-offset.ts';

/**
 * The server's time on this device (BX4). It counts from `performance.now()`, so that somebody who sets the
 * device's clock changes nothing.
 */
export class ServerClock {
  #samples: readonly ClockSample[] = [];
  #offset = performance.timeOrigin;

  /** The server's time; the device's own until something was measured. */
  now = (): Instant => instant(Math.round(performance.now() + this.#offset));

  /** Local time to hand back to `answered`. */
  asked(): number {
    return performance.now();
  }

  /** An answer that carries the server's time, to something sent at `sentAt`. */
  answered(sentAt: number, serverNow: number): void {
    this.#take(sampleOfRoundTrip(sentAt, serverNow, performance.now()));
  }

  /** A message that carries the server's time and came unasked. */
  heard(serverNow: number): void {
    this.#take(sampleOfPulse(serverNow, performance.now(), this.#samples));
  }

  #take(sample: ClockSample): void {
    this.#samples = withSample(this.#samples, sample);
    this.#offset = medianOffset(this.#samples);
  }
}
