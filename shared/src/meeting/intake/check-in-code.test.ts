import { expect, test } from 'vitest';
import { checkInCode, codeIn } from './check-in-code.ts';

test('E6 a participant has one code of eight digits', () => {
  expect(checkInCode('p7k2m9x4c1v8b5n3q6w0')).toMatch(/^\d{8}$/);
  expect(checkInCode('p7k2m9x4c1v8b5n3q6w0')).toBe(checkInCode('p7k2m9x4c1v8b5n3q6w0'));
});

test('E6 codes of a full hall hardly ever meet', () => {
  const codes = new Set(Array.from({ length: 300 }, (_, at) => checkInCode(`dai-bieu-${at}`)));
  expect(codes.size).toBe(300);
});

test('E6 it is read however it is typed, and one wrong digit is noticed', () => {
  const code = checkInCode('dai-bieu-1');
  expect(codeIn(` ${code.slice(0, 4)} ${code.slice(4)}\n`)).toBe(code);
  const wide = [...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
  expect(codeIn(`\u200B${wide}`)).toBe(code);
  expect(codeIn(code.slice(1))).toBeUndefined();
  for (let at = 0; at < 8; at += 1) {
    const wrong = code.slice(0, at) + String((Number(code[at]) + 1) % 10) + code.slice(at + 1);
    expect(codeIn(wrong), wrong).toBeUndefined();
  }
});
