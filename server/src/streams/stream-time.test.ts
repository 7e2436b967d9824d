import { instant } from '@doi-thoai/shared/calendar/instant';
import { expect, test } from 'vitest';
import { StreamTime } from './stream-time.ts';

const minute = 60_000;
const began = 1_000 * minute;

/** A stream on a server whose clocks a test turns. */
function onServer(wallAheadMs = 0, latest = began) {
  let passed = 0;
  let set = wallAheadMs;
  const time = new StreamTime({ steady: () => passed, wall: () => began + passed + set }, instant(latest));
  return {
    time,
    pass: (ms: number) => (passed += ms),
    set: (ms: number) => (set = ms),
    timed: () => time.now(() => true),
    untimed: () => time.now(() => false),
  };
}

test.each([-10 * minute, 10 * minute])(
  'H28 while something is measured, time goes on though somebody sets the clock by %i ms',
  (jump) => {
    const server = onServer();
    server.pass(3000);
    server.set(jump);
    server.pass(2000);
    expect(server.timed()).toBe(began + 5000);
  },
);

test('H28 while nothing is measured, time follows a clock that is ahead, and never goes back', () => {
  const server = onServer();
  server.set(10 * minute);
  expect(server.untimed()).toBe(began + 10 * minute);
  server.set(-minute);
  server.pass(1000);
  expect(server.untimed()).toBe(began + 10 * minute + 1000);
});

test('H28 a wall clock that has drifted a little moves nothing', () => {
  const server = onServer();
  server.set(900);
  expect(server.untimed()).toBe(began);
});

test('H28 time is never less than the latest event’s and what has passed since it was seen', () => {
  const server = onServer(-10 * minute);
  expect(server.timed()).toBe(began);
  server.time.saw(instant(began + 4 * minute));
  server.pass(2500);
  expect(server.timed()).toBe(began + 4 * minute + 2500);
  server.time.saw(instant(began));
  expect(server.timed()).toBe(began + 4 * minute + 2500);
});
