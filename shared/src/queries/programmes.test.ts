import { expect, test } from 'vitest';
import type { Programme } from '../programme/programmes.ts';
import { byDay } from './preparing.ts';
import { theDate } from '../calendar/civil-date.ts';
import { programmesGoingOn, samplesLast, underProgrammes } from './programmes.ts';

const programme = (id: string, conferences: readonly string[], more: Partial<Programme> = {}): Programme => ({
  ...{ id, name: id, year: 2026, kind: 'clusters', ended: false, history: [] },
  ...{ conferences, ...more },
});
const conferences = ['c', 'b', 'a', 'd'].map((id) => ({ id }));
const shown = (programmes: readonly Programme[]) =>
  underProgrammes(conferences, programmes).map((group) => [
    group.programme?.id ?? null,
    group.conferences.map(({ id }) => id),
  ]);

test('PR5 a programme stands where its first conference does, and one that stands by itself stays where it is', () => {
  expect(shown([programme('p', ['a', 'c'])])).toEqual([
    ['p', ['c', 'a']],
    [null, ['b']],
    [null, ['d']],
  ]);
  expect(shown([programme('b', ['a'])])).toContainEqual([null, ['b']]);
});

test('PR5 a programme without a conference stands last while it goes on; one that is over is not shown', () => {
  const empty = [programme('q', []), programme('o', []), programme('r', [], { ended: true })];
  expect(shown(empty).slice(4)).toEqual([
    ['o', []],
    ['q', []],
  ]);
  expect(shown([programme('r', ['d'], { ended: true })]).at(-1)).toEqual(['r', ['d']]);
});

test('PR5 what the office prepares itself stands over the samples, each in the order that it has', () => {
  const groups = underProgrammes(conferences, [programme('p', ['a', 'c']), programme('q', [])]);
  const order = (...samples: string[]) =>
    samplesLast(groups, new Set(samples)).map((group) => group.programme?.id ?? group.conferences[0]?.id);
  expect(order()).toEqual(['p', 'b', 'd', 'q']);
  expect(order('b')).toEqual(['p', 'd', 'q', 'b']);
  expect(order('a', 'c', 'b')).toEqual(['d', 'q', 'p', 'b']);
  // A programme of which one conference is the office's own is the office's.
  expect(order('a')).toEqual(['p', 'b', 'd', 'q']);
});

test('PR4 what can be begun under goes on, the latest year first', () => {
  const all = [programme('x', [], { year: 2025 }), programme('y', []), programme('z', [], { ended: true })];
  expect(programmesGoingOn(all).map(({ id }) => id)).toEqual(['y', 'x']);
});

test('PR5 QN1 conferences of a programme stand by day and time; those with a period alone come last', () => {
  const at = (heldOn: string | null, startsAt: string) => ({
    heldOn: heldOn === null ? null : theDate(heldOn),
    startsAt,
  });
  const [morning, afternoon, before, someday] = [
    at('2026-12-18', '08:00'),
    at('2026-12-18', '14:00'),
    at('2026-12-17', ''),
    at(null, ''),
  ];
  expect([someday, afternoon, morning, before].toSorted(byDay)).toEqual([
    before,
    morning,
    afternoon,
    someday,
  ]);
});
