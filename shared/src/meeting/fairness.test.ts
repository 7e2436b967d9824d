import { expect, test } from 'vitest';
import { fairness } from './fairness.ts';

const person = (id: string, unit: string, firstTime = false, state = 'done') => ({
  id,
  unit,
  firstTime,
  state,
});
const turn = (registration: string, spokenMs: number, startedAt: number | null = 1) => ({
  registration,
  spokenMs,
  startedAt,
});

test('S14 BX10 time and turns by unit, most time first, and who still waits', () => {
  const figures = fairness(
    [
      person('a', 'Xóm Một', true),
      person('b', 'Xóm Hai'),
      person('c', 'Xóm Hai', true, 'queued'),
      person('d', ''),
    ],
    [turn('a', 30_000), turn('a', 20_000), turn('b', 60_000), turn('d', 1000), turn('c', 0, null)],
  );
  expect(figures).toEqual({
    turns: 4,
    spokenMs: 111_000,
    heard: 3,
    firstTimers: 1,
    units: [
      { unit: 'Xóm Hai', turns: 1, spokenMs: 60_000, waiting: 1 },
      { unit: 'Xóm Một', turns: 2, spokenMs: 50_000, waiting: 0 },
      { unit: '', turns: 1, spokenMs: 1000, waiting: 0 },
    ],
  });
});

test('S14 BX10 a hall in which nobody spoke', () => {
  expect(fairness([], [])).toEqual({ turns: 0, spokenMs: 0, heard: 0, firstTimers: 0, units: [] });
});
