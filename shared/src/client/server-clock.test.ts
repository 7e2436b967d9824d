import { expect, it } from 'vitest';
import { timeAndChance } from './platform.ts';
import { ServerClock } from './server-clock.ts';

const tenMinutes = 600_000;

/** What was shown each time the clock told that it was put right. */
function shownBy(serverTime: () => number) {
  const off: number[] = [];
  const clock = new ServerClock(timeAndChance.now, () => off.push(Math.abs(clock.now() - serverTime())));
  return { clock, off };
}

it('BX4 whoever shows the time is told at the first that is heard of the server’s, not a second later', () => {
  const serverTime = () => Date.now() - tenMinutes;
  const { clock, off } = shownBy(serverTime);
  expect(clock.now() - serverTime()).toBeGreaterThan(tenMinutes - 1000);
  clock.heard(serverTime());
  expect(off).toHaveLength(1);
  expect(off[0]).toBeLessThan(100);
});

it('BX4 a clock that is put right again says so, and one that stands right says nothing', () => {
  const serverTime = () => performance.timeOrigin + performance.now() + tenMinutes;
  const { clock, off } = shownBy(serverTime);
  clock.answered(clock.local(), serverTime());
  const told = off.length;
  // Slower to come than the first: nothing new is known.
  clock.heard(serverTime() - 300);
  expect(off).toHaveLength(told);
  // The device slept.
  clock.heard(serverTime() + 60_000);
  expect(off.length).toBeGreaterThan(told);
});
