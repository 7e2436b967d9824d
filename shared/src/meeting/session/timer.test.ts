import { expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { extend, halt, idle, remaining, run, setTo, spoken } from './timer.ts';

const at = (seconds: number) => instant(1_700_000_000_000 + seconds * 1000);

test('S5 BL7 a timer that is set does not run', () => {
  expect(remaining(setTo(180_000), at(500))).toBe(180_000);
  expect(spoken(setTo(180_000), at(500))).toBe(0);
});

test('S6 BL7 BX4 what is left does not jump when a timer is paused or resumed', () => {
  const running = run(setTo(180_000), at(0));
  const paused = halt(running, at(70));
  expect([remaining(running, at(70)), remaining(paused, at(70)), remaining(paused, at(999))]).toEqual([
    110_000, 110_000, 110_000,
  ]);
  expect(remaining(run(paused, at(999)), at(999))).toBe(110_000);
});

test('S6 BL7 overtime counts on below zero, through a pause as well', () => {
  const over = run(setTo(10_000), at(0));
  expect(remaining(over, at(25))).toBe(-15_000);
  const resumed = run(halt(over, at(25)), at(60));
  expect(remaining(resumed, at(65))).toBe(-20_000);
  expect(spoken(resumed, at(65))).toBe(30_000);
});

test.each([
  ['before the start', setTo(60_000)],
  ['while it runs', run(setTo(60_000), at(0))],
  ['in a pause', halt(run(setTo(60_000), at(0)), at(0))],
])('S7 BL7 an extension %s adds to what is left and takes nothing from what was spoken', (_when, timer) => {
  const longer = extend(timer, 30_000);
  expect(remaining(longer, at(20)) - remaining(timer, at(20))).toBe(30_000);
  expect(spoken(longer, at(20))).toBe(spoken(timer, at(20)));
});

test('S6 what cannot be done to a timer leaves it as it is', () => {
  const running = run(setTo(60_000), at(0));
  const paused = setTo(60_000);
  expect([
    run(running, at(9)),
    halt(paused, at(9)),
    halt(idle, at(9)),
    run(idle, at(9)),
    extend(idle, 9),
  ]).toEqual([running, paused, idle, idle, idle]);
  expect([remaining(idle, at(9)), spoken(idle, at(9))]).toEqual([0, 0]);
});
