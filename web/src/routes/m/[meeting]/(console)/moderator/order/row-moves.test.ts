import { describe, expect, test } from 'vitest';
import { beforeAfterStep, stepOfKey, withMove } from './row-moves.ts';

describe('rows in an order', () => {
  test('one place up or down, and no further than the ends', () => {
    const [first, second] = ['a', 'b'];
    const rows = [{ id: first }, { id: second }];
    expect(beforeAfterStep(rows, second, -1)).toBe(first);
    expect(beforeAfterStep(rows, first, 1)).toBeNull();
    expect(beforeAfterStep(rows, first, -1)).toBeUndefined();
    expect(beforeAfterStep(rows, second, 1)).toBeUndefined();
    expect(beforeAfterStep(rows, 'nobody', 1)).toBeUndefined();
  });

  test('BL7 a move on its way shows where the row will stand, and nothing when a row is gone', () => {
    const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const after = (id: string, before: string | null) =>
      withMove(rows, { id, before })
        .map((row) => row.id)
        .join('');
    expect(after('c', 'a')).toBe('cab');
    expect(after('a', null)).toBe('bca');
    expect(after('gone', 'a')).toBe('abc');
    expect(after('a', 'gone')).toBe('abc');
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'x'].map(stepOfKey)).toEqual([
      -1,
      1,
      'first',
      'last',
      undefined,
    ]);
  });
});
