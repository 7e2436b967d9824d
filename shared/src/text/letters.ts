/** A tone that was typed before the mark that makes another vowel of the letter: Unicode does not compose the two. */
const toneFirst = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** NFC, also where the marks of a Vietnamese letter came in the other order. */
export function composed(text: string): string {
  const whole = text.normalize('NFC');
  // Whatever the letter, one of the two marks stands there by itself.
  if (!/[\u0302\u0306]/.test(whole)) return whole;
  return whole.normalize('NFD').replace(toneFirst, '$2$1').normalize('NFC');
}

/** Đ of other alphabets, as old fonts and conversions leave it: Icelandic, African, and d with a stroke laid over. */
const strokedD = /[\u00F0\u0256\u018C]/g;

/** Small letters of Cyrillic that look like Latin ones, themselves or their capitals. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  Array.from('авекмнорстухіјѕһԁԛԝ').map((letter, at) => [letter, 'abekmhopctyxijshdqw'.charAt(at)]),
);
const hasCyrillic = new RegExp(`[${[...cyrillic.keys()].join('')}]`, 'g');

/** Folded letters, each that only looks like a Latin one in its place; a search takes them for the same. */
export function asLatin(text: string): string {
  return text
    .replaceAll('đ', 'd')
    .replace(strokedD, 'd')
    .replace(hasCyrillic, (letter) => cyrillic.get(letter) ?? letter);
}

/** What people, keyboards and fonts put between the parts of a name such as H'Mông or Y’Thu. */
const apostrophes = /[`´\u02B9-\u02BD\u02C8\u02CA\u02CB\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07\uFF40]/g;

/** The same text with one kind of apostrophe. */
export function oneApostrophe(text: string): string {
  return text.replace(apostrophes, "'");
}
