import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milliseconds } from './instant.ts';
import { timeLeft, timePassed } from './timers-in-words.ts';

describe('timers', () => {
  test.each([
    [180_000, '3:00', '3:00'],
    [179_999, '3:00', '2:59'],
    [59_001, '1:00', '0:59'],
    [1, '0:01', '0:00'],
    [0, '0:00', '0:00'],
    [-999, '0:00', '0:00'],
    [-1000, '−0:01', '0:00'],
    [-65_500, '−1:05', '0:00'],
    [4_500_000, '75:00', '75:00'],
  ])('C12 %i ms are %s left or %s passed', (count, left, passed) => {
    expect(timeLeft(milliseconds(count))).toBe(left);
    expect(timePassed(milliseconds(count))).toBe(passed);
  });

  test('C12 what is left and what has passed always show the whole', () => {
    const inSeconds = (text: string) => {
      const [minutes = '', seconds = ''] = text.split(':');
      return Number(minutes) * 60 + Number(seconds);
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (passed) => {
        const left = timeLeft(milliseconds(180_000 - passed));
        expect(inSeconds(left) + inSeconds(timePassed(milliseconds(passed)))).toBe(180);
      }),
    );
  });
});
