import { expect, test } from 'vitest';
import { atFloor, besideFloor, cells, judge, stands, type Proved } from './figures.ts';

/** Over its budget beside 10 ms, within it beside 18 ms; below its ceiling. */
const slow: Proved = { what: 'a command', ours: 20, bare: 10, unit: 'ms', budget: 1.5, ceiling: 40 };
const quick: Proved = { ...slow, ours: 14 };
const proof = { how: 'bare writes first', why: 'durable before told', bare: 18 };

const outcomes = (figure: Proved, bare: number): boolean[] =>
  [...besideFloor(figure, { ...proof, bare })].map((one) => stands(judge(one)));

test('a figure stands within its budget, and does not beyond it', () => {
  expect(stands(judge(quick))).toBe(true);
  expect(stands(judge({ ...quick, ours: 15 }))).toBe(true);
  expect(stands(judge({ ...quick, ours: 15.1 }))).toBe(false);
});

test('a figure above its ceiling does not stand, whatever its ratio', () => {
  const asSlow = { ...quick, bare: 1000, ours: 40.1 };
  expect(stands(judge(asSlow))).toBe(false);
  expect(stands(judge({ ...asSlow, ours: 40 }))).toBe(true);
  expect(outcomes(asSlow, 1000)).toEqual([false, true]);
});

test('where nothing bare does the same, the ceiling alone decides', () => {
  const script = { what: 'script', ours: 67, bare: null, unit: 'kB', budget: null, ceiling: 68 };
  expect(stands(judge(script))).toBe(true);
  expect(stands(judge({ ...script, ours: 69 }))).toBe(false);
  expect(stands(judge({ ...script, budget: 1.5 }))).toBe(false);
});

test('a missed budget stands at a floor that the same run proves', () => {
  expect(outcomes(slow, 18)).toEqual([true, true]);
  expect(cells(judge([...besideFloor(slow, proof)][0] ?? slow)).at(-1)).toBe('floor: durable before told');
  expect(outcomes(slow, 12)).toEqual([false, false]);
});

test('a floor that is proved does not stand above its ceiling, however slow the proof has become', () => {
  expect(outcomes({ ...slow, ours: 41 }, 1000)).toEqual([false, true]);
  expect(stands(judge(atFloor({ ...slow, ours: 41 }, 'as two bare servers', true)))).toBe(false);
  expect(stands(judge(atFloor(slow, 'as two bare servers', true)))).toBe(true);
});

test('no proof is due where the budget is kept', () => {
  expect(outcomes(quick, 1)).toEqual([true, true]);
});

test('the table names both limits', () => {
  expect(cells(judge(slow))).toEqual(['a command', '20.0 ms', '10.0 ms', '2.00 ×', '1.5 ×, 40 ms', 'NOT OK']);
});
