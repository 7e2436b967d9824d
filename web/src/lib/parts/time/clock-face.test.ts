import { describe, expect, it } from 'vitest';
import { clockFace, type TimerReading } from './clock-face.ts';

const running: TimerReading = { state: 'running', endsAt: 200_000 };

describe('BL7 what a timer shows', () => {
  it.each([
    [20_000, '3:00', 'calm', 1000],
    [20_001, '3:00', 'calm', 999],
    [139_999, '1:01', 'calm', 1],
    [140_000, '1:00', 'ring', 1000],
    [169_999, '0:31', 'ring', 1],
    [170_000, '0:30', 'last', 1000],
    [199_999, '0:01', 'last', 1],
    [200_000, '0:00', 'last', 1000],
    [200_999, '0:00', 'last', 1],
    [201_000, '−0:01', 'over', 1000],
    [272_500, '−1:12', 'over', 500],
  ])('at %i is %s, %s, and changes in %i ms', (now, text, tone, changesIn) => {
    expect(clockFace(running, now)).toEqual({ text, tone, changesIn, remainingMs: 200_000 - now });
  });

  it('stands still while paused', () => {
    expect(clockFace({ state: 'paused', remainingMs: 95_000 }, 1)).toMatchObject({
      text: '1:35',
      changesIn: undefined,
    });
  });

  it('is calm while nothing was granted', () => {
    expect(clockFace({ state: 'idle' }, 1)).toMatchObject({
      text: '0:00',
      tone: 'calm',
      changesIn: undefined,
    });
  });
});
