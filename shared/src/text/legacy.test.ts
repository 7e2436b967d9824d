import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tcvn3Letters, vniLetters } from './legacy-letters.ts';
import { convert, detectEncoding } from './legacy.ts';
import { isVietnameseSyllable } from './syllables.ts';

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  tones.map((tone) => (vowel + tone).normalize('NFC')),
);
const accented = [...small, 'đ'].filter((letter) => letter > '\u007F');

/** Written with a code table the other way round, and letters without a code as they are. */
function encode(text: string, table: ReadonlyMap<string, string>): string {
  const codes = new Map([...table].map(([code, letter]) => [letter, code]));
  return Array.from(text, (letter) => codes.get(letter) ?? letter).join('');
}

function encodeVni(text: string): string {
  return [...text]
    .map((letter) => {
      const code = encode(letter.toLowerCase(), vniLetters);
      return letter === letter.toLowerCase() ? code : code.toUpperCase();
    })
    .join('');
}

const word = fc.constantFrom(
  ...(
    'đề nghị ủy ban nhân dân phường sớm giải quyết vướng mắc về đất đai của các hộ khu phố quốc lộ giếng khoan ' +
    'nước sạch thuở xưa huỳnh ngoẹo khuỷu tay rượu bưởi lũ lụt kẽ hở sẵn sàng chỗ ẩm thấp hỏng bẩn cỏ mọc ' +
    'ví dụ kỹ lưỡng quý thầy chạy chữa'
  ).split(' '),
);
const sentence = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => words.join(' '));

describe('tables', () => {
  test('T11 both tables hold every accented letter of Vietnamese once', () => {
    expect(accented).toHaveLength(67);
    const tcvn3Small = [...tcvn3Letters.values()].filter((letter) => letter === letter.toLowerCase());
    expect([...tcvn3Small].sort()).toEqual([...accented].sort());
    expect([...vniLetters.values()].sort()).toEqual([...accented].sort());
    expect([...tcvn3Letters.values()].filter((letter) => letter !== letter.toLowerCase()).join('')).toBe(
      'ĂÂÊÔƠƯĐ',
    );
  });

  test('T11 the codes of TCVN3 are those of the standard TCVN 5712:1993', () => {
    const standard: readonly (readonly [number, string])[] = [
      [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
      [0xb5, 'àảãáạ'],
      [0xbb, 'ằẳẵắ'],
      [0xc6, 'ặầẩẫấậè'],
      [0xce, 'ẻẽéẹềểễếệìỉ'],
      [0xdc, 'ĩíịò'],
      [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
      [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
    ];
    const codes = standard.flatMap(([first, letters]) =>
      [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
    );
    expect(new Map([...tcvn3Letters].sort())).toEqual(new Map(codes.sort()));
  });

  test.each(accented)('T11 %s converts from both encodings', (letter) => {
    expect(convert(encode(letter, tcvn3Letters), 'tcvn3')).toBe(letter);
    expect(convert(encodeVni(letter), 'vni')).toBe(letter);
    expect(convert(encodeVni(letter.toUpperCase()), 'vni')).toBe(letter.toUpperCase());
  });

  test('T11 sentences come back from both encodings', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(convert(encode(text, tcvn3Letters), 'tcvn3')).toBe(text);
        expect(convert(encodeVni(text), 'vni')).toBe(text);
        expect(convert(encodeVni(text.toUpperCase()), 'vni')).toBe(text.toUpperCase());
        expect(convert(text.normalize('NFD'), 'unicode')).toBe(text);
      }),
    );
  });

  test.each([
    ['ñöôøng', 'đường'],
    ['Uûy ban', 'Ủy ban'],
    ['UÛy ban', 'Ủy ban'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp – Töï do – Haïnh phuùc', 'Độc lập – Tự do – Hạnh phúc'],
  ])('T11 VNI %s is %s', (vni, unicode) => {
    expect(convert(vni)).toBe(unicode);
  });

  test.each([
    ['§éc lËp – Tù do – H¹nh phóc', 'Độc lập – Tự do – Hạnh phúc'],
    ['Kính gửi', 'Kính gửi'],
    ['®\u00ADêng “§iÖn Biªn”', 'đường “Điện Biên”'],
  ])('T11 TCVN3 %s is %s', (tcvn3, unicode) => {
    expect(convert(tcvn3)).toBe(unicode);
  });
});

describe('capitals of TCVN3', () => {
  test.each([
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ñy ban nh©n d©n PH¦êNG', 'ủy ban nhân dân PHƯỜNG'],
    ['Lµ ng\u00ADêi d©n', 'Là người dân'],
    ['UBND x· B×nh', 'UBND xã Bình'],
    ['TíI\nLµ', 'TỚI\nLà'],
  ])('T12 %j is %j', (tcvn3, unicode) => {
    expect(convert(tcvn3, 'tcvn3')).toBe(unicode);
  });
});

describe('detection', () => {
  test('T10 sentences are recognised in every encoding', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(detectEncoding(text)).toBe('unicode');
        expect(detectEncoding(text.normalize('NFD'))).toBe('unicode');
        expect(detectEncoding(encode(text, tcvn3Letters))).toBe('tcvn3');
        expect(detectEncoding(encodeVni(text))).toBe('vni');
        expect(detectEncoding(encodeVni(text.toUpperCase()))).toBe('vni');
      }),
    );
  });

  test.each([
    ['', 'unicode'],
    ['khong dau', 'unicode'],
    ['Hà Nam có', 'unicode'],
    ['«Hà Nam»', 'unicode'],
    ['café, résumé, Müller', 'unicode'],
    ['· 50 m², 36°C', 'unicode'],
    ['Trần Văn Mẫu', 'unicode'],
    ['Hoµng', 'tcvn3'],
    ['TrÇn V¨n MÉu', 'tcvn3'],
    ['cá quý ñy dô quý vÒ ñy sím', 'tcvn3'],
    ['Hoaøng', 'vni'],
    ['Traàn Vaên Maãu', 'vni'],
  ] as const)('T10 %j is %s', (text, encoding) => {
    expect(detectEncoding(text)).toBe(encoding);
  });

  test.each(['nghiêng', 'quốc', 'giếng', 'gì', 'Đắk', 'khuỷu', 'thuở', 'oằn', 'rượu', 'ĐƯỜNG'])(
    'T10 %s can be a syllable',
    (syllable) => {
      expect(isVietnameseSyllable(syllable)).toBe(true);
    },
  );

  test.each(['quòc', 'đừờng', 'fạt', 'ngâ\u00AD', 'xyz', 'hâ', 'ñy'])('T10 %j cannot', (syllable) => {
    expect(isVietnameseSyllable(syllable)).toBe(false);
  });
});
