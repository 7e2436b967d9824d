import { expect, it } from 'vitest';
import { noBreak, withNumbers } from './no-break.ts';

const shown = (title: string) => noBreak(title).replaceAll('\u00a0', '_');

it('UB13 an official title breaks between words, not within them, and never before a dash', () => {
  expect(shown('Đối thoại giữa Bí thư Thành ủy - Chủ tịch UBND thành phố với Nhân dân')).toBe(
    'Đối_thoại giữa Bí_thư Thành_ủy_- Chủ_tịch UBND thành_phố với Nhân_dân',
  );
  expect(shown('ỦY BAN NHÂN DÂN THÀNH PHỐ UÔNG BÍ')).toBe('ỦY_BAN NHÂN_DÂN THÀNH_PHỐ UÔNG BÍ');
});

it('UB12 no line of a hall screen ends between a word and its number', () => {
  const tied = (text: string) => withNumbers(text).replaceAll('\u00a0', '_');
  expect(tied('Thay xong trong quý I năm 2025. Tổ 4, khu 2 hỏi số 31.')).toBe(
    'Thay xong trong quý_I năm_2025. Tổ_4, khu_2 hỏi số_31.',
  );
  expect(tied('Tổ dân phố, năm vừa qua, khu Việt Hưng, số Xã')).toBe(
    'Tổ dân phố, năm vừa qua, khu Việt Hưng, số Xã',
  );
});
