import { expect, it } from 'vitest';
import { pairingCode } from './pairing-code.ts';

it.each([
  ['AB12CD34', 'AB12CD34'],
  ['ab12 cd34', 'AB12CD34'],
  [' ab12-cd34\n', 'AB12CD34'],
  ['', ''],
])('reads %j as %j', (typed, code) => {
  expect(pairingCode(typed)).toBe(code);
});
