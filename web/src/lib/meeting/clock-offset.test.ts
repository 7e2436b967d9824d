import { describe, expect, it } from 'vitest';
import {
  medianOffset,
  sampleOfPulse,
  sampleOfRoundTrip,
  withSample,
  type ClockSample,
} from './clock-offset.ts';

const sample = (offset: number, roundTrip = 20): ClockSample => ({ offset, roundTrip });

describe('BX4 the offset between this device and the server', () => {
  it('corrects for half of the round trip', () => {
    expect(sampleOfRoundTrip(1000, 51_050, 1100)).toEqual({ offset: 50_000, roundTrip: 100 });
  });

  it('takes half of the shortest round trip known off a message that came unasked', () => {
    const pulse = sampleOfPulse(60_000, 10_020, [sample(50_000, 40), sample(50_000, 90)]);
    expect(pulse).toEqual({ offset: 50_000, roundTrip: 40 });
  });

  it('is the median, so that one late message does not move it', () => {
    const samples = [50_000, 50_002, 49_100, 49_998, 50_001].map((offset) => sample(offset));
    expect(medianOffset(samples)).toBe(50_000);
    expect(medianOffset([sample(10), sample(20)])).toBe(15);
    expect(medianOffset([])).toBe(0);
  });

  it('keeps only the latest few', () => {
    let samples: readonly ClockSample[] = [];
    for (let at = 0; at < 30; at += 1) samples = withSample(samples, sample(at));
    expect(samples.map(({ offset }) => offset)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29]);
  });

  it('forgets what was measured before the device slept', () => {
    const before = [sample(50_000), sample(50_001)];
    expect(withSample(before, sample(58_000))).toEqual([sample(58_000)]);
    expect(withSample(before, sample(50_900))).toHaveLength(3);
  });

  it('believes a slow answer less: its own delay is not a jump', () => {
    expect(withSample([sample(50_000)], sample(48_000, 3000))).toHaveLength(2);
  });
});
