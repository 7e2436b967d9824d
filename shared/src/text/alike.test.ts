import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AlikeIndex, sharedPieces } from './alike.ts';
import { similarity } from './fold.ts';

const word = fc.constantFrom('đường', 'ngập', 'nước', 'sạch', 'đất', 'trường', 'rác', 'Đường,');
const text = fc.array(word, { minLength: 1, maxLength: 10 }).map((list) => list.join(' '));

describe('the index of alike texts', () => {
  test('BX7 it finds what similarity finds with every single text, and puts the likest first', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (texts, asked) => {
        const index = new AlikeIndex();
        texts.forEach((one, at) => index.put(String(at), one));
        const expected = texts
          .map((one, at) => ({ id: String(at), alike: similarity(asked, one) }))
          .filter(({ alike }) => alike >= 0.2)
          .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1));
        expect(index.like(asked, 0.2)).toEqual(expected);
      }),
    );
  });

  test('BX7 a text that changed counts as it is now, one that was removed not at all', () => {
    const index = new AlikeIndex();
    index.put('a', 'đường ngõ 12 ngập');
    index.put('b', 'đèn đường hỏng');
    index.put('a', 'rác thải');
    expect(index.holds('a', 'rác thải')).toBe(true);
    expect(index.like('đường ngõ 12 ngập', 0.1).map(({ id }) => id)).toEqual(['b']);
    index.remove('b');
    expect(index.like('đường ngõ 12 ngập', 0.1)).toEqual([]);
    expect(index.size).toBe(1);
  });
});

describe('what two texts share', () => {
  test('BX7 runs of neighbouring words are set apart, with what stands between them', () => {
    expect(sharedPieces('Mương tiêu nước, bị tắc.', 'ở đó MUONG TIEU nước lại tắc')).toEqual([
      { text: 'Mương tiêu nước', shared: true },
      { text: ', bị tắc.', shared: false },
    ]);
    expect(sharedPieces('nước', 'nước')).toEqual([{ text: 'nước', shared: false }]);
    expect(sharedPieces('', 'nước')).toEqual([]);
  });

  test('BX7 the pieces are the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text, text, (start, middle, other) => {
        const whole = `${start}${middle}`;
        expect(
          sharedPieces(whole, other)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});
