import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenNumber, spokenText } from './spoken.ts';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [50, 'năm mươi'],
  [105, 'một trăm linh năm'],
  [2005, 'hai nghìn không trăm linh năm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [12_000, 'mười hai nghìn'],
  [1_000_011, 'một triệu không trăm mười một'],
])('PA24 %d is said as it is heard over a loudspeaker', (value, said) => {
  expect(spokenNumber(value)).toBe(said);
});

test.each([
  [
    '08 giờ 00 phút, thứ Sáu, ngày 18 tháng 12 năm 2026',
    'tám giờ, thứ Sáu, ngày mười tám tháng mười hai năm hai nghìn không trăm hai mươi sáu',
  ],
  [
    'trước 13h30 ngày 04/4/2026',
    'trước mười ba giờ ba mươi phút ngày mùng bốn tháng tư năm hai nghìn không trăm hai mươi sáu',
  ],
  ['10,4% của 3.000 cử tri', 'mười phẩy bốn phần trăm của ba nghìn cử tri'],
  [
    'gọi 0203.123 456',
    'gọi không hai không ba, một hai ba, bốn năm sáu; xin nhắc lại: không hai không ba, một hai ba, bốn năm sáu',
  ],
])('PA24 BL4 “%s” is spelt to be read aloud', (written, said) => {
  expect(spokenText(written)).toBe(said);
});

test('PA24 BL4 no digit is left to whoever reads aloud', () => {
  const part = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.constantFrom(
      '18/12/2026',
      '07:30',
      '8h05',
      '0912 345 678',
      'ngày 04 tháng 12 năm 2026',
      '3.500',
      '7,25',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(spokenText(parts.join(' '))).not.toMatch(/[0-9]/);
    }),
  );
});
