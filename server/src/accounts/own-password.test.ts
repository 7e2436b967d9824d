import { describe, expect, test } from 'vitest';
import { passwordProblem } from './own-password.ts';

describe('passwordProblem', () => {
  const problem = (password: string) => passwordProblem(password, 'Trần Văn Mẫu')?.code;

  test.each(['', 'ngắn', 'chín chữ.', '123456789'])('AC3 %j is too short', (password) => {
    expect(problem(password)).toBe('passwordTooShort');
  });

  test.each([
    '1234567890',
    '0987654321',
    'matkhau123456',
    'Mật khẩu 2026!',
    'P@ssw0rd2025',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    'ababababab12',
    'tranvanmau1990',
    'UBND xã 2026',
    'anhyeuem123456',
    'abcdefghij',
  ])('AC3 %j is among the first that anybody would try', (password) => {
    expect(problem(password)).toBe('passwordCommon');
  });

  test.each([
    'con mèo trèo cây cau',
    'xe đạp cũ màu xanh',
    'bqkh3-7ntvm',
    'Cầu ao bắc ngang 3 nhịp',
    '8h sáng thứ hai đầu tuần',
  ])('AC3 %j is taken, whatever it is made of', (password) => {
    expect(problem(password)).toBeUndefined();
  });
});
