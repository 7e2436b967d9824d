/** One measurement: server time minus local time, and how long the measuring took; all in milliseconds. */
export interface ClockSample {
  readonly offset: number;
  readonly roundTrip: number;
}

const kept = 9;
/** A sample this far off means that the device slept: what was measured before it no longer holds. */
const jump = 1000;

/** The server is assumed to have stamped its time half way through the round trip. */
export function sampleOfRoundTrip(sentAt: number, serverNow: number, receivedAt: number): ClockSample {
  const roundTrip = receivedAt - sentAt;
  return { offset: serverNow + roundTrip / 2 - receivedAt, roundTrip };
}

/** A message that came unasked took half of the shortest round trip known. */
export function sampleOfPulse(
  serverNow: number,
  receivedAt: number,
  samples: readonly ClockSample[],
): ClockSample {
  const roundTrip = samples.length ? Math.min(...samples.map((sample) => sample.roundTrip)) : 0;
  return { offset: serverNow + roundTrip / 2 - receivedAt, roundTrip };
}

/** The samples to keep after one more: the latest few, or only the newest when the clocks have jumped apart. */
export function withSample(samples: readonly ClockSample[], sample: ClockSample): readonly ClockSample[] {
  const off = Math.abs(sample.offset - medianOffset(samples));
  if (samples.length > 0 && off > jump + sample.roundTrip) return [sample];
  return [...samples, sample].slice(-kept);
}

/** The median offset, which one late message cannot move; 0 while nothing was measured. */
export function medianOffset(samples: readonly ClockSample[]): number {
  const offsets = samples.map((sample) => sample.offset).sort((a, b) => a - b);
  const middle = offsets.length >> 1;
  const upper = offsets[middle] ?? 0;
  return offsets.length % 2 ? upper : ((offsets[middle - 1] ?? upper) + upper) / 2;
}
