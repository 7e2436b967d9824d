import { expect, test } from 'vitest';
import { heldFor, isSecond } from './second-press.ts';

const first = { x: 1100, y: 750, at: 5000 };

test('a press is a second one where and while a finger could not have read what stands there since', () => {
  expect(isSecond(first, undefined)).toBe(false);
  expect(isSecond({ ...first, at: 5250 }, first)).toBe(true);
  expect(isSecond({ x: 1112, y: 738, at: 5000 + heldFor - 1 }, first)).toBe(true);
  expect(isSecond({ ...first, at: 5000 + heldFor }, first)).toBe(false);
  expect(isSecond({ ...first, x: 1140, at: 5050 }, first)).toBe(false);
});
