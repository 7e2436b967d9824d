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

describe('what is refused', () => {
  test.each([
    ['a\u0000b', 'NUL'],
    ['\u0007', 'bell'],
    ['a\u001B[31mb', 'escape'],
    ['a\u007Fb', 'delete'],
    ['a\u009Bb', 'a C1 control'],
    ['a\u202Eb', 'a bidi override'],
    ['a\u2066b\u2069', 'a bidi isolate'],
    ['a\u200Eb', 'a direction mark'],
    ['Nguyễn\u200BVăn', 'a zero-width space'],
    ['a\u200Cb', 'a non-joiner'],
    ['a\u200Db', 'a joiner outside an emoji'],
    ['🙏\u200Db', 'a joiner after an emoji that joins nothing'],
    ['\uFEFFa', 'a byte order mark'],
    ['a\u00ADb', 'a soft hyphen'],
    ['a\u2060b', 'a word joiner'],
    ['a\u3164b', 'an invisible letter'],
    ['a\uFE0Fb', 'a variation selector on a letter'],
    ['a\u{E0041}b', 'a tag'],
    ['a\uD800b', 'half a surrogate pair'],
    ['a\uFFFEb', 'a noncharacter'],
    ['a\u030D\u030E\u0311\u0313\u0314\u033D', 'a tower of marks'],
  ])('T2 %j is refused (%s)', (input) => {
    expect(text(input)).toBe('(controlCharacters)');
    expect(text(input, multi)).toBe('(controlCharacters)');
  });

  test('T2 no clean text holds a character that hides', () => {
    const hidden = fc.constantFrom('\u0000', '\u202E', '\u200B', '\u00AD', '\uFEFF', '\u2067');
    fc.assert(
      fc.property(fc.string(), hidden, fc.string(), (before, hiding, after) => {
        expect(text(`${before}${hiding}${after}`)).toBe('(controlCharacters)');
      }),
    );
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
