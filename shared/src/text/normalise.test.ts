import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, plainText, textLength } from './normalise.ts';

const single = { maxLength: 200, lines: 'single' } as const;
const multi = { maxLength: 200, lines: 'multi' } as const;
const text = (input: string, options: typeof single | typeof multi = single) => {
  const clean = cleanText(input, options);
  return clean.ok ? clean.text : `(${clean.code})`;
};

describe('what is kept', () => {
  test('T1 decomposed letters are composed', () => {
    expect(text('Đường Trần Phú ngập'.normalize('NFD'))).toBe('Đường Trần Phú ngập');
  });

  test.each([
    ['  Nước \t sạch\u00A0\u3000thôn 3  ', 'Nước sạch thôn 3', 'Nước sạch thôn 3'],
    ['Một\r\nhai\rba', 'Một hai ba', 'Một\nhai\nba'],
    ['\n\nMột  \n\n\n\n  hai\n', 'Một hai', 'Một\n\nhai'],
    ['Một\u2028hai\u2029ba\u0085bốn', 'Một hai ba bốn', 'Một\nhai\nba\nbốn'],
  ])('T1 %j is folded', (input, asSingle, asMulti) => {
    expect(text(input)).toBe(asSingle);
    expect(text(input, multi)).toBe(asMulti);
  });

  test('T1 cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(single, multi), (input, options) => {
        const once = cleanText(input, options);
        if (!once.ok) return;
        expect(cleanText(once.text, options)).toEqual(once);
        expect(once.text).toBe(once.text.normalize('NFC'));
        expect(options.lines === 'multi' || !once.text.includes('\n')).toBe(true);
      }),
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<b>Đậm</b> & "nghiêng"',
    ['{{7*7}} $', '{x} `ls`'].join(''),
    '=1+1',
    "' OR 1=1 --",
  ])('T3 %s stays as it is', (input) => {
    expect(text(input)).toBe(input);
  });

  test.each(['👩🏽‍🚀', '🏳️‍🌈', '👨‍👩‍👧‍👦', '❤️', '1️⃣', '🇻🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Cảm ơn 🙏🏻!'])('T2 %s stays whole', (input) => {
    expect(text(input)).toBe(input);
  });
});

describe('what nobody sees', () => {
  test.each([
    ['Nguyễn\u200B Văn', 'a zero-width space', 'Nguyễn Văn'],
    ['chiếu\u00AD sáng', 'a soft hyphen', 'chiếu sáng'],
    ['\uFEFFĐề nghị', 'a byte order mark', 'Đề nghị'],
    ['\u202D0912 345 678\u202C', 'what contacts put around a number', '0912 345 678'],
    ['a\u2066b\u2069\u200E\u200F\u061C', 'isolates and direction marks', 'ab'],
    ['a\u200Cb\u200Dc', 'joiners outside a picture', 'abc'],
    ['🙏\u200Db', 'a joiner that joins nothing', '🙏b'],
    ['a\u2060b\u2063c\u034F', 'joiners and operators without ink', 'abc'],
    ['a\uFE0Fb', 'a variation selector on a letter', 'ab'],
    ['a\u{E0041}b', 'a tag', 'ab'],
    ['a\u001Fb\uFFFC', "Word's optional hyphen, and what dictation leaves", 'ab'],
    ['a\u3164\u2800b', 'letters without ink', 'a b'],
    ['non\u001Ebreaking', "Word's hyphen", 'non-breaking'],
    ['e\u200B\u0302\u0301', 'between a letter and its marks', 'ế'],
  ])('T2 %j: %s', (input, _what, seen) => {
    expect(text(input)).toBe(seen);
    expect(text(input, multi)).toBe(seen);
  });

  test('T2 no clean text holds a character that hides', () => {
    const hidden = fc.constantFrom('\u00AD', '\u200B', '\u200D', '\u2060', '\u2067', '\uFEFF', '\uFE0F');
    fc.assert(
      fc.property(fc.string(), hidden, fc.string(), (before, hiding, after) => {
        expect(text(`${before}${hiding}${after}`)).toBe(text(`${before}${after}`));
      }),
    );
  });

  test("T1 a line of Word's is a line", () => {
    expect(text('Một\vhai\fba', multi)).toBe('Một\nhai\nba');
  });

  test('T1 a tone typed before the mark of its vowel is composed with it', () => {
    expect(text('a\u0301\u0302 a\u0300\u0306 e\u0309\u0302 o\u0301\u031B a\u0302\u0323')).toBe('ấ ằ ể ớ ậ');
    expect(text('\u00E1\u0302 \u00C1\u0306')).toBe('ấ Ắ');
  });
});

describe('what is refused', () => {
  test.each([
    ['a\u0000b', 'NUL', 'controlCharacters'],
    ['\u0007', 'bell', 'controlCharacters'],
    ['a\u001B[31mb', 'escape', 'controlCharacters'],
    ['a\u007Fb', 'delete', 'controlCharacters'],
    ['a\u009Bb', 'a C1 control', 'controlCharacters'],
    ['a\uD800b', 'half a surrogate pair', 'controlCharacters'],
    ['a\uFFFEb', 'a noncharacter', 'controlCharacters'],
    ['a\u202Eb', 'a reversal of the writing direction', 'turnedText'],
    ['a\u030D\u030E\u0311\u0313\u0314\u033D', 'a tower of marks', 'markTower'],
    ['®­êng lµng ngËp n­íc', 'TCVN3, which writes ư as a soft hyphen', 'oldLetters'],
  ])('T2 %j is refused by its name (%s)', (input, _what, code) => {
    expect(text(input)).toBe(`(${code})`);
    expect(text(input, multi)).toBe(`(${code})`);
  });

  test.each(['', '   ', '\n\t \u00A0'])('T4 %j is empty', (input) => {
    expect(text(input)).toBe('(empty)');
  });

  test('T4 the limit is the length of the clean text in code points', () => {
    const limit = { maxLength: 4, lines: 'single' } as const;
    expect(cleanText('  đất ô ', { ...limit, maxLength: 5 })).toEqual({ ok: true, text: 'đất ô' });
    expect(cleanText('đất ô', limit)).toEqual({ ok: false, code: 'tooLong' });
    expect(cleanText('ở ữ'.normalize('NFD'), limit)).toEqual({ ok: true, text: 'ở ữ' });
    expect(cleanText('🇻🇳🇻🇳', limit)).toMatchObject({ ok: true });
    expect(textLength('ường'.normalize('NFD'))).toBe(4);
    expect(cleanText('x'.repeat(10_000), single)).toEqual({ ok: false, code: 'tooLong' });
  });
});

describe('the schema', () => {
  const schema = plainText({ min: 3, max: 10, lines: 'single' });
  const codeOf = (input: unknown) => schema.safeParse(input).error?.issues[0]?.message;

  test('T1 it gives the clean text', () => {
    expect(schema.parse('  Nước\n sạch ')).toBe('Nước sạch');
  });

  test.each([
    ['', 'empty'],
    ['ab', 'tooShort'],
    ['x'.repeat(11), 'tooLong'],
    ['abc\u0000', 'controlCharacters'],
  ])('T4 %j has the issue %s', (input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  test('T4 nothing passes where nothing is allowed, and only text is text', () => {
    const optional = plainText({ min: 0, max: 10, lines: 'multi' });
    expect(optional.parse(' \n ')).toBe('');
    expect(optional.safeParse(null).success).toBe(false);
    expect(optional.safeParse('\u0000').success).toBe(false);
  });
});
