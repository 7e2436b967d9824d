import { expect, test } from 'vitest';
import { freeToken, tokenOf } from './token.ts';

test.each([
  ['Ủy ban Nhân dân xã Đồng Chùa', 'uy-ban-nhan-dan-xa-dong-chua'],
  [' --- Tổ 4, khu 2 ', 'to-4-khu-2'],
  ['***', 'muc'],
  ['a'.repeat(80), 'a'.repeat(48)],
])('T13 the token of %j is %s', (name, token) => {
  expect(tokenOf(name)).toBe(token);
});

test('T13 a token that is taken gets a number', () => {
  const taken = new Set(['phong-y-te', 'phong-y-te-2']);
  expect(freeToken('Phòng Y tế', (token) => taken.has(token))).toBe('phong-y-te-3');
});
