import { expect, test } from 'vitest';
import { numberedMatters } from './numbered-matters.ts';

test('OP7 TD4 matters that a text numbers by itself are proposed as its parts', () => {
  expect(numberedMatters('1) Đường hỏng 2) Thiếu đèn; 3) Cống tắc')).toEqual([
    ...['Đường hỏng', 'Thiếu đèn', 'Cống tắc'],
  ]);
  expect(numberedMatters('- Đường hỏng\n- Thiếu đèn')).toEqual(['Đường hỏng', 'Thiếu đèn']);
  expect(numberedMatters('Đề nghị xã:\n1. Sửa đường\n2. Lắp đèn')).toEqual([
    ...['Đề nghị xã: Sửa đường', 'Lắp đèn'],
  ]);
});

test('OP7 a date, a clause or one number is no list', () => {
  for (const text of ['Theo khoản 2. Điều 5. của quy chế', 'Ngày 12. 11. họp thôn', '1) Chỉ một việc'])
    expect(numberedMatters(text)).toEqual([text]);
});
