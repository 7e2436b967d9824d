import { expect, test } from 'vitest';
import { problemOfCode, readPairingCode, spelledCode } from './pairing-code.ts';

test.each([
  ['1234-5678-9012', '123456789012'],
  [' 1234 5678 – 9012\n', '123456789012'],
  ['１２３４５６７８９０１２', '123456789012'],
  ['I234-5678-9Ol2', '123456789012'],
  ['12\u200B34.5678.9012', '123456789012'],
  ['kx2c-wvkg', 'KX2CWVKG'],
])('U5 %j is read as %s [case pairing-code-through-telex]', (typed, code) => {
  expect(readPairingCode(typed)).toBe(code);
  expect(problemOfCode(typed)).toBeUndefined();
});

test.each([
  ['1234-5678-90', { kind: 'short', missing: 2 }],
  ['', { kind: 'short', missing: 12 }],
  ['1234567890123', { kind: 'long' }],
  ['ẢBCD-EFGH', { kind: 'letters' }],
  ['Đ234-5678-9012', { kind: 'letters' }],
])('U5 of %j it is said why it is no code', (typed, problem) => {
  expect(readPairingCode(typed)).toBeUndefined();
  expect(problemOfCode(typed)).toEqual(problem);
});

test('U5 a code is spelled in groups that a person can keep in mind', () => {
  expect(spelledCode('123456789012')).toBe('1234-5678-9012');
});
