import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts, placeAfter } from './merge.ts';

describe('T14 two people change one text', () => {
  const base = 'Phòng sẽ nạo vét mương trong năm nay.';

  test('T14 changes at different places both stand', () => {
    expect(mergeTexts(base, `Kính thưa hội nghị. ${base}`, 'Phòng sẽ nạo vét mương trong 30 ngày.')).toBe(
      'Kính thưa hội nghị. Phòng sẽ nạo vét mương trong 30 ngày.',
    );
  });

  test('T14 what both add at one place stands one below the other', () => {
    expect(mergeTexts(base, `${base} Chi phí 40 triệu.`, `${base} Xong trước Tết.`)).toBe(
      `${base} Xong trước Tết.\n Chi phí 40 triệu.`,
    );
  });

  test('T14 of two that changed the same words, both stand, unless one holds the other', () => {
    expect(mergeTexts('hạn 5 ngày', 'hạn 6 ngày', 'hạn 7 ngày')).toBe('hạn 7\n6 ngày');
    expect(mergeTexts('', 'Phòng', 'Phòng sẽ sửa')).toBe('Phòng sẽ sửa');
    expect(mergeTexts('', 'Phòng sẽ sửa', 'Phòng')).toBe('Phòng sẽ sửa');
  });

  test('T14 the same change of both is made once, and who changed nothing takes the other', () => {
    expect(mergeTexts(base, 'khác', 'khác')).toBe('khác');
    expect(mergeTexts(base, base, 'khác')).toBe('khác');
    expect(mergeTexts(base, 'khác', base)).toBe('khác');
  });

  const word = fc.constantFrom('a', 'b', 'đất', 'mương', ' ', '  ', '\n', 'nước.', '🙂');
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));

  test('T14 no word that either of them added is lost', () => {
    fc.assert(
      fc.property(text, text, text, (start, mine, theirs) => {
        const merged = mergeTexts(start, `${mine}tôi`, `${theirs}họ`);
        expect(merged).toContain('tôi');
        expect(merged).toContain('họ');
      }),
    );
  });

  test('T14 a caret stays with the words around it, before what came in at its place', () => {
    expect(placeAfter(5, 'Phòng sẽ', 'Kính thưa. Phòng sẽ')).toBe(16);
    expect(placeAfter(8, 'Phòng sẽ', 'Phòng sẽ sửa')).toBe(8);
    expect(placeAfter(0, 'Phòng', 'Thưa Phòng')).toBe(0);
    expect(placeAfter(9, 'bỏ hết cả phần này', 'này')).toBe(0);
    fc.assert(
      fc.property(text, text, fc.nat(60), (before, after, at) => {
        const place = placeAfter(Math.min(at, before.length), before, after);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
