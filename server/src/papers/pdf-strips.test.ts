import { expect, test } from 'vitest';
import { heightOf, paged, type Strip } from './pdf-strips.ts';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  paint: () => undefined,
  ...more,
});
/** How far from the upper margin each strip of each page stands. */
const placesOf = (strips: readonly Strip[], room: number) =>
  paged(strips, room).map((page) => page.map(({ y }) => y));

test('PA30 a page takes what it has room for, and the next one begins at its margin', () => {
  expect(placesOf([strip(40), strip(40), strip(40)], 100)).toEqual([[0, 40], [0]]);
});

test('PA30 what keeps the next on its page goes along with it, as long as one page can hold both', () => {
  const heading = strip(20, { keepNext: true });
  expect(placesOf([strip(70), heading, strip(40)], 100)).toEqual([[0], [0, 20]]);
  expect(placesOf([strip(70), heading, strip(90)], 100)).toEqual([[0, 70], [0]]);
});

test('PA30 no page begins with room that is empty', () => {
  const empty = strip(10, { isSpace: true });
  expect(placesOf([strip(95), empty, strip(50)], 100)).toEqual([[0, 95], [0]]);
  expect(placesOf([empty, strip(50)], 100)).toEqual([[0]]);
});

test('PA30 the titles of a table stand again on every page that it reaches', () => {
  const over = strip(10);
  const rows = Array.from({ length: 5 }, () => strip(40, { over }));
  const pages = paged([{ ...over, keepNext: true }, ...rows], 100);
  expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
  for (const page of pages) {
    expect(page[0]?.strip.height).toBe(10);
    expect(heightOf(page.map((placed) => placed.strip))).toBeLessThanOrEqual(100);
  }
});
