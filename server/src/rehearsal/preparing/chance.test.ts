import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';

const about = Array.from({ length: 400 }, (_, at) => `Kiến nghị ${at}`);

test('Z6 BX12 the same seed gives the same chances, and another one others', () => {
  const drawn = (seed: number) => about.map((words) => chanceOf(seed)(words, 10));
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('Z6 BX12 every number is drawn about as often as any other', () => {
  const counts = new Array<number>(4).fill(0);
  for (const words of about) counts[chanceOf(1)(words, 4)] = (counts[chanceOf(1)(words, 4)] ?? 0) + 1;
  expect(Math.min(...counts)).toBeGreaterThan(60);
  expect(Math.max(...counts)).toBeLessThan(140);
});
