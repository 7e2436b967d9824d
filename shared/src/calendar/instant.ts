declare const unit: unique symbol;

/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [unit]: 'Instant' };

/** A length of time in whole milliseconds; negative when it points back. */
export type Milliseconds = number & { readonly [unit]: 'Milliseconds' };

export type Duration = Milliseconds;

/** The range of `Date`: 100,000,000 days either side of the epoch. */
const furthest = 8.64e15;

/** Milliseconds since the epoch as an `Instant`. Throws a RangeError when it is no whole number or no date. */
export function instant(sinceEpoch: number): Instant {
  if (!Number.isInteger(sinceEpoch) || Math.abs(sinceEpoch) > furthest) {
    throw new RangeError(`not an instant: ${sinceEpoch}`);
  }
  return sinceEpoch as Instant;
}

/** A length of time in milliseconds. Throws a RangeError when it is no whole number. */
export function milliseconds(count: number): Milliseconds {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a duration: ${count}`);
  return count as Milliseconds;
}

export function seconds(count: number): Milliseconds {
  return milliseconds(count * 1000);
}

export function minutes(count: number): Milliseconds {
  return seconds(count * 60);
}

export function hours(count: number): Milliseconds {
  return minutes(count * 60);
}

/** The instant that lies `duration` after `at`. */
export function later(at: Instant, duration: Duration): Instant {
  return instant(at + duration);
}

/** The instant that lies `duration` before `at`. */
export function earlier(at: Instant, duration: Duration): Instant {
  return instant(at - duration);
}

/** How long it is from one instant to another; negative when `to` lies before `from`. */
export function elapsed(from: Instant, to: Instant): Duration {
  return milliseconds(to - from);
}
