import { tcvn3Letters, vniLetters, windows1258Letters } from './legacy-letters.ts';
import { isVietnameseSyllable } from './syllables.ts';

export type TextEncoding = 'unicode' | 'tcvn3' | 'vni' | 'windows1258';

/** Longest first, so that 'oâ' is not taken for 'o'. */
const vniCodes = new RegExp([...vniLetters.keys()].sort((a, b) => b.length - a.length).join('|'), 'gi');

/**
 * Unicode text (NFC) of text in an encoding that is known or detected. Legacy text is given as its bytes read
 * as Windows-1252. Convert before cleaning: TCVN3 writes ư as the soft hyphen, and cleaning refuses such a text. People
 * see the result before it is saved.
 */
export function convert(text: string, from: TextEncoding = detectEncoding(text)): string {
  if (from === 'tcvn3') return restoreCapitals(tcvn3ToUnicode(text)).normalize('NFC');
  if (from === 'vni') return vniToUnicode(text).normalize('NFC');
  if (from === 'windows1258') return windows1258ToUnicode(text);
  return text.normalize('NFC');
}

/**
 * The encoding in which most words of a text can be Vietnamese syllables. In doubt Unicode, which changes
 * nothing: a text without accents, a foreign word, a letter that is right in both.
 */
export function detectEncoding(text: string): TextEncoding {
  // No legacy encoding has a letter or a mark beyond Latin-1.
  if (/(?=[\p{L}\p{M}])[\u0100-\u{10FFFF}]/u.test(text)) return 'unicode';
  const words = (text.match(/[A-Za-z\u00A1-\u00FF]{2,}/g) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  const unicode = plausibility(words, withoutQuotes);
  const tcvn3 = plausibility(words, tcvn3ToUnicode);
  const vni = plausibility(words, vniToUnicode);
  const windows1258 = plausibility(words, windows1258ToUnicode);
  const most = Math.max(unicode, tcvn3, vni, windows1258);
  if (unicode === most) return 'unicode';
  if (windows1258 === most) return 'windows1258';
  return tcvn3 === most ? 'tcvn3' : 'vni';
}

function plausibility(words: readonly string[], read: (word: string) => string): number {
  return words.filter((word) => isVietnameseSyllable(read(word))).length;
}

/** «Hà Nội» in Unicode; in TCVN3 the same signs are letters. */
function withoutQuotes(word: string): string {
  let end = word.length;
  while (word[end - 1] === '»') end -= 1;
  return word.slice(0, end).replace(/^[«¡¿]+/, '');
}

function tcvn3ToUnicode(text: string): string {
  return [...text].map((code) => tcvn3Letters.get(code) ?? code).join('');
}

/** Windows-1258 writes a tone as a mark of its own, after the letter. */
function windows1258ToUnicode(text: string): string {
  return [...text]
    .map((code) => windows1258Letters.get(code) ?? code)
    .join('')
    .normalize('NFC');
}

function vniToUnicode(text: string): string {
  return text.replace(vniCodes, (code) => {
    const letter = vniLetters.get(code.toLowerCase()) ?? code;
    // The letter decides, not the mark: 'Uûy' and 'UÛy' were both typed for 'Ủy'.
    const first = code.charAt(0);
    return first === first.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** Small letters with a tone, which in TCVN3 may stand for their capitals. */
const toned = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Gives back the capitals that TCVN3 leaves to the font: in a word with two capitals and no small letter that
 * is certain ('CộNG'), and in every word of a line that has such a word and no certain small letter.
 */
function restoreCapitals(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const words = line.match(/\p{L}+/gu) ?? [];
    const inCapitals = words.some(isInCapitals);
    if (inCapitals && !words.some(hasCertainSmallLetter)) return line.toUpperCase();
    return line.replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word));
  });
}

function isInCapitals(word: string): boolean {
  const capitals = [...word].filter((letter) => letter !== letter.toLowerCase());
  return capitals.length >= 2 && capitals.length < word.length && !hasCertainSmallLetter(word);
}

function hasCertainSmallLetter(word: string): boolean {
  return [...word].some((letter) => letter !== letter.toUpperCase() && !toned.test(letter.normalize('NFD')));
}
