import { expect, test } from 'vitest';
import { areaOf, fairness } from './fairness.ts';

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
    firstTimersWaiting: 1,
    units: [
      { unit: 'Xóm Hai', turns: 1, spokenMs: 60_000, waiting: 1 },
      { unit: 'Xóm Một', turns: 2, spokenMs: 50_000, waiting: 0 },
      { unit: '', turns: 1, spokenMs: 1000, waiting: 0 },
    ],
    organisations: [],
    areas: [
      { unit: '', turns: 1, spokenMs: 1000, waiting: 0 },
      { unit: 'Xóm Một', turns: 2, spokenMs: 50_000, waiting: 0 },
      { unit: 'Xóm Hai', turns: 1, spokenMs: 60_000, waiting: 1 },
    ],
  });
});

test('S14 BX10 organisations and areas apart, whoever has had least first', () => {
  const sent = (id: string, unit: string, state?: string) => ({
    ...person(id, unit, false, state),
    organisation: unit,
  });
  const { organisations, areas } = fairness(
    [
      sent('a', 'Hội Một'),
      sent('b', 'Hội Hai', 'queued'),
      sent('c', 'Hội Ba', 'queued'),
      sent('d', 'Hội Ba', 'queued'),
      person('e', 'Khu 1, phường Nam'),
      person('f', 'Khu 2, Phường Nam', false, 'queued'),
      person('g', 'Thôn Bắc, xã Đông', false, 'queued'),
    ],
    [turn('a', 9000), turn('e', 0)],
  );
  expect(organisations.map((share) => [share.unit, share.turns, share.waiting])).toEqual([
    ['Hội Ba', 0, 2],
    ['Hội Hai', 0, 1],
    ['Hội Một', 1, 0],
  ]);
  expect(areas.map((share) => [share.unit, share.turns, share.waiting])).toEqual([
    ['Xã Đông', 0, 1],
    ['Phường Nam', 1, 1],
  ]);
});

test.each([
  ['Khu 3, phường Phương Nam', 'Phường Phương Nam'],
  ['Tổ 12, khu Liên Phương, phường Phương Đông, TP. Uông Bí', 'Phường Phương Đông'],
  ['Thôn Khe Sú 2', 'Thôn Khe Sú 2'],
  ['Thị xã Ví Dụ, tỉnh Ví Dụ', 'Thị xã Ví Dụ, tỉnh Ví Dụ'],
  ['', ''],
])('BX10 the area of “%s” is “%s”', (unit, area) => {
  expect(areaOf(unit)).toBe(area);
});

test('S14 BX10 a hall in which nobody spoke', () => {
  expect(fairness([], [])).toEqual({
    turns: 0,
    spokenMs: 0,
    heard: 0,
    firstTimers: 0,
    firstTimersWaiting: 0,
    units: [],
    organisations: [],
    areas: [],
  });
});
