import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, matches, numberSought, similarity, wordsOf } from './fold.ts';

const petition = 'Đề nghị sửa đường ngõ 12 bị ngập mỗi khi mưa lớn';

describe('folding', () => {
  test.each([
    ['Đất đai', 'dat dai'],
    ['ĐƯỜNG NGUYỄN HUỆ', 'duong nguyen hue'],
    ['Ủy ban', 'uy ban'],
    ['Uỷ ban', 'uy ban'],
    ['hoà', 'hoa'],
    ['Ằ ẵ ệ ỡ ự ỵ', 'a a e o u y'],
    ['\u00D0ất \u0189ỗ \u00F0 \u0256 d\u0335', 'dat do d d d'],
    ['５Ｂ m²', '5b m2'],
    ['Н\u0430 В\u0430n', 'ha ban'],
    ['Đề\u200B nghị\u00AD', 'de nghi'],
  ])('T5 %s folds to %s', (input, folded) => {
    expect(fold(input)).toBe(folded);
    expect(fold(input.normalize('NFD'))).toBe(folded);
  });

  test('T5 folding twice changes nothing, nor does the form of the input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        expect(fold(fold(input))).toBe(fold(input));
        expect(fold(input.normalize('NFC'))).toBe(fold(input.normalize('NFD')));
      }),
      { examples: [['″'], ['´'], ['ﬁ']] },
    );
  });
});

describe('matching', () => {
  test.each([
    ['Vướng mắc về đất đai', 'dat dai'],
    ['Ủy ban nhân dân', 'uỷ ban'],
    ['Uỷ ban nhân dân', 'ủy ban'],
    ['Trần Văn Mẫu', 'mau tr'],
    ['Trần Văn Mẫu', '  '],
    ['Khu 5B, phường Mẫu', 'phuong 5b'],
    ['\u00D0ặng Văn \u00D0ất', 'dang dat'],
    ['\u0189ỗ Văn Lạc', 'do van lac'],
    ['Đặng Văn Đất', '\u00D0ặng'],
    ['Nguyễn\u00A0Thị\u00A0Lựu', 'nguyen thi luu'],
    ['Nguyễn Thị Lựu', 'nguyễn\u00A0thị'],
  ])('T6 %j is found by %j [case search-lookalike-letters]', (haystack, needle) => {
    expect(matches(haystack, needle)).toBe(true);
  });

  test.each([
    ['Trần Văn Mẫu', 'ran'],
    ['Trần Văn Mẫu', 'mau le'],
    ['', 'a'],
  ])('T6 %j is not found by %j', (haystack, needle) => {
    expect(matches(haystack, needle)).toBe(false);
  });

  const apostrophes = ["'", '\u2019', '\u02BC', '`', '\u00B4', '\u2018', '\u2032', '\uA78C', '\uFF07'];
  test.each(apostrophes)('T6 every apostrophe of a name is one: %s', (sign) => {
    const name = `Sùng Thị H${sign}Mông`;
    for (const other of apostrophes) expect(matches(name, `h${other}mông`)).toBe(true);
    for (const typed of ['hmong', 'mong', 'h mong', `h${sign}`, `H${sign}m`])
      expect(matches(name, typed)).toBe(true);
    expect(matches(name, 'ong')).toBe(false);
  });

  test.each(['ê-đê', 'Êđê', 'ê đê', 'e\u2011de', 'de'])(
    'T6 a hyphen of a name may be left out: %s',
    (typed) => {
      expect(matches('Dân tộc Ê-đê', typed)).toBe(true);
    },
  );

  test('T6 a number is one however its digits are wide', () => {
    expect([' 12 ', '１２', '12\u200B'].map(numberSought)).toEqual([12, 12, 12]);
    expect(['', '12a', 'Khu 5'].map(numberSought)).toEqual([undefined, undefined, undefined]);
  });

  test('T6 a text is found by any of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (input, pick) => {
        const words = wordsOf(input);
        expect(matches(input, words[pick % Math.max(words.length, 1)] ?? '')).toBe(true);
      }),
    );
  });
});

describe('similarity', () => {
  test('T7 the same petition in other letters is the same; a like one is nearer than another', () => {
    expect(similarity(petition, petition.toUpperCase().normalize('NFD'))).toBe(1);
    const like = similarity(petition, 'Đường ngõ 12 ngập nặng mỗi khi mưa lớn, đề nghị sửa');
    const unlike = similarity(petition, 'Kiến nghị hỗ trợ học phí cho học sinh hộ nghèo');
    expect(like).toBeGreaterThan(0.6);
    expect(unlike).toBeLessThan(0.2);
    expect(similarity('nước sạch', 'rác thải')).toBe(0);
    expect(similarity('', '...')).toBe(0);
  });

  test('T7 it lies between 0 and 1, is symmetric and is 1 for a text with words and itself', () => {
    const word = fc.constantFrom('đường', 'ngập', 'nước', 'sạch', 'đất', 'trường', 'rác');
    const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(alike);
        expect(similarity(a, a)).toBe(a === '' ? 0 : 1);
      }),
    );
  });
});
