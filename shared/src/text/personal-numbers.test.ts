import { expect, test } from 'vitest';
import { withoutContacts, withoutPersonalNumbers } from './personal-numbers.ts';

test.each([
  ['gọi 0912345678 trước khi đến', 'gọi [số điện thoại] trước khi đến'],
  ['gọi 0912 345 678, 0203.3854.123', 'gọi [số điện thoại], [số điện thoại]'],
  ['+84 912 345 678 hoặc (0203) 385 4123', '[số điện thoại] hoặc [số điện thoại]'],
  ['CCCD số 022188001234 của tôi', 'CCCD số [số giấy tờ] của tôi'],
  ['chứng minh nhân dân 100 123 456.', 'chứng minh nhân dân [số giấy tờ].'],
  ['tôi là 022188001234', 'tôi là [số giấy tờ]'],
  ['thư gửi ong.mau@vi-du.vn nhé', 'thư gửi [thư điện tử] nhé'],
])('PA44 in %o a number or an address of a person gives way to what it was', (said, left) => {
  expect(withoutPersonalNumbers(said)).toBe(left);
});

test.each([
  'thu 1.025.000.000 đồng, chi 1 025 000 000 đồng',
  'từ ngày 01/02/2024 đến 30.06.2025',
  'theo Quyết định số 1234/QĐ-UBND ngày 09-12-2021',
  'thửa 123, tờ bản đồ 45, diện tích 0,35 ha',
  'số nhà 12 ngõ 5 bị ngập',
])('PA44 what is no number of a person stays as it was said: %o', (said) => {
  expect(withoutPersonalNumbers(said)).toBe(said);
});

test('PA44 a heading does not even name the house', () => {
  expect(withoutContacts('Cống trước số nhà 12/5A tắc, gọi 0912345678')).toBe(
    'Cống trước số nhà […] tắc, gọi [số điện thoại]',
  );
});
