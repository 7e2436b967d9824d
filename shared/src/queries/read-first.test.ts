import { expect, test } from 'vitest';
import { quotedFirst, readFirst, textInParts } from './read-first.ts';

const found = (text: string) => readFirst(text).map(({ from, to }) => text.slice(from, to));
const kinds = (text: string) => readFirst(text).map(({ kind }) => kind);

test.each([
  ['Nhà tôi số 0912345678, xin gọi', '0912345678'],
  ['Số 912.345.678 mời gọi', '912.345.678'],
  ['Gọi 0912.345.678 giúp tôi', '0912.345.678'],
  ['Gọi (0912) 345 - 678 nhé', '0912) 345 - 678'],
  ['Gọi +84 912 345 678.', '+84 912 345 678'],
  ['CCCD 022085001234 của tôi', '022085001234'],
  ['CMND 100 123 456 cấp năm 2010', '100 123 456'],
  ['Tài khoản 1903 5678 9012 34', '1903 5678 9012 34'],
  ['Gọi 0912 345\n678', '0912 345\n678'],
])(
  'P20 BL6 a run of figures like a phone’s, a person’s or an account’s number is found: %s',
  (text, number) => {
    expect(found(text)).toEqual([number]);
    expect(kinds(text)).toEqual(['number']);
  },
);

test.each([
  'Đường thôn 3 hỏng từ 2019-2024, dài 1.250 m, hẹp 3,5 m',
  'Hạn 30/01/2027, Nghị định 123/2024/NĐ-CP',
  'Đền bù 1.500.000.000 đồng cho 12 hộ, 250.000.000đ mỗi hộ',
  'Ngày 30-11-2026 họp ở tổ 5',
])('P20 dates, sums and figures of a matter are no reason to ask: %s', (text) => {
  expect(readFirst(text)).toEqual([]);
});

test('P20 a sum without its unit is read first, as it may be a number with dots', () => {
  expect(found('Số 912.345.678 là của ông ấy')).toEqual(['912.345.678']);
});

test('P20 an address of e-mail is found', () => {
  expect(found('Viết cho toi.mau@example.vn. Xin cảm ơn')).toEqual(['toi.mau@example.vn']);
  expect(kinds('toi@example.vn')).toEqual(['email']);
});

test('P20 UB3 every word of a complaint is found, in the order of the text', () => {
  const text = 'Tôi tố cáo ông A, số 0987654321, và KHIEU NAI quyết định';
  expect(found(text)).toEqual(['tố cáo', '0987654321', 'KHIEU NAI']);
  expect(kinds(text)).toEqual(['complaint', 'number', 'complaint']);
});

test('P20 what is read first is shown within the whole text, which loses nothing', () => {
  const text = 'Nhà tôi số 0912345678, thôn Mẫu';
  const parts = textInParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ first }) => first).map((part) => part.text)).toEqual(['0912345678']);
});

test('P20 what is to be read first is quoted, each by itself; nothing of an ordinary text', () => {
  expect(quotedFirst('Gọi 0912345678 hoặc viết tới a@b.vn')).toBe('“0912345678”, “a@b.vn”');
  expect(quotedFirst('Sửa đường thôn')).toBe('');
});
