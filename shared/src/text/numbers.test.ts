import { expect, test } from 'vitest';
import { formatNumber, formatShare } from './numbers.ts';

test.each([
  [1234.5, '1.234,5', '1,234.5'],
  [11000, '11.000', '11,000'],
  [143, '143', '143'],
  [-1234567.891, '-1.234.567,89', '-1,234,567.89'],
  [0, '0', '0'],
])('T9 %f is %s or %s', (value, vietnamese, english) => {
  expect(formatNumber(value)).toBe(vietnamese);
  expect(formatNumber(value, 'vi')).toBe(vietnamese);
  expect(formatNumber(value, 'en')).toBe(english);
});

test('T9 shares are percentages with the same separators', () => {
  expect(formatShare(0.125)).toBe('12,5%');
  expect(formatShare(0.125, 'en')).toBe('12.5%');
  expect(formatNumber(2.4567, 'vi', 0)).toBe('2');
});
