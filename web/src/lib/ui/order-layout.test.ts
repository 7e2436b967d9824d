import { describe, expect, test } from 'vitest';
import { gapNearest, tops } from './order-layout.ts';

describe('where a dragged row would be put down', () => {
  test('there is a gap before every row and one at the end', () => {
    expect(tops(1, [60, 80, 60])).toEqual([1, 61, 141, 201]);
    expect(tops(1, [])).toEqual([1]);
  });

  test('the nearest gap is taken, also far above and far below the list', () => {
    const edges = tops(0, [60, 80, 60]);
    expect(gapNearest(edges, -500)).toBe(0);
    expect(gapNearest(edges, 29)).toBe(0);
    expect(gapNearest(edges, 31)).toBe(1);
    expect(gapNearest(edges, 99)).toBe(1);
    expect(gapNearest(edges, 101)).toBe(2);
    expect(gapNearest(edges, 5000)).toBe(3);
  });
});
