import { expect, it } from 'vitest';
import { noBreak } from './no-break.ts';

const shown = (title: string) => noBreak(title).replaceAll('\u00a0', '_');

it('UB13 an official title breaks between words, not within them, and never before a dash', () => {
  expect(shown('Đối thoại giữa Bí thư Thành ủy - Chủ tịch UBND thành phố với Nhân dân')).toBe(
    'Đối_thoại giữa Bí_thư Thành_ủy_- Chủ_tịch UBND thành_phố với Nhân_dân',
  );
  expect(shown('ỦY BAN NHÂN DÂN THÀNH PHỐ UÔNG BÍ')).toBe('ỦY_BAN NHÂN_DÂN THÀNH_PHỐ UÔNG BÍ');
});
