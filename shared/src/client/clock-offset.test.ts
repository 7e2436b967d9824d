import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOfPulse,
  boundsOfRoundTrip,
  offsetOf,
  uncertaintyOf,
  withBounds,
  type ClockBounds,
} from './clock-offset.ts';

const roundTrip = (offset: number, up: number, down: number): ClockBounds =>
  boundsOfRoundTrip(1000, 1000 + up + offset, 1000 + up + down);
const pulse = (offset: number, down: number): ClockBounds => boundsOfPulse(5000 + offset, 5000 + down);
const after = (...bounds: ClockBounds[]) => bounds.reduce<readonly ClockBounds[]>(withBounds, []);

describe('BX4 the offset between this device and the server', () => {
  it('lies half way through a round trip, as far as one tells', () => {
    expect(offsetOf(after(roundTrip(50_000, 50, 50)))).toBe(50_000);
    expect(uncertaintyOf(after(roundTrip(50_000, 50, 50)))).toBe(50);
    expect(offsetOf([])).toBe(0);
    expect(uncertaintyOf(after(pulse(50_000, 20)))).toBe(Infinity);
  });

  it('is narrowed by each message that was quick one way, however slow the other way was', () => {
    const known = after(roundTrip(50_000, 280, 4), roundTrip(50_000, 6, 290));
    expect(offsetOf(known)).toBe(50_001);
    expect(uncertaintyOf(known)).toBe(5);
  });

  it('is narrowed by a quick message that came unasked', () => {
    const known = after(roundTrip(50_000, 10, 300), pulse(50_000, 12));
    expect(offsetOf(known)).toBe(49_999);
  });

  it('is never further off than it says, whatever the delays', () => {
    const delay = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(
        fc.integer({ min: -600_000, max: 600_000 }),
        fc.array(fc.tuple(delay, delay), { minLength: 1, maxLength: 40 }),
        (offset, delays) => {
          const known = after(...delays.map(([up, down]) => roundTrip(offset, up, down)));
          expect(Math.abs(offsetOf(known) - offset)).toBeLessThanOrEqual(uncertaintyOf(known));
        },
      ),
    );
  });

  it('forgets what was measured before the device slept', () => {
    const before = after(roundTrip(50_000, 20, 20), pulse(50_000, 5));
    expect(offsetOf(withBounds(before, pulse(58_000, 30)))).toBe(57_970);
    expect(offsetOf(withBounds(before, roundTrip(42_000, 10, 10)))).toBe(42_000);
    expect(withBounds(before, roundTrip(50_000, 900, 900))).toHaveLength(3);
  });

  it('keeps only the latest messages', () => {
    let known: readonly ClockBounds[] = [];
    for (let at = 0; at < 200; at += 1) known = withBounds(known, pulse(50_000, at));
    expect(known).toHaveLength(40);
  });
});
