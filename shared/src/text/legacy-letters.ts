// The encodings as they arrive: each byte read as Windows-1252, the way old files and the clipboard give them.

const letters =
  'àáảãạ' +
  'âầấẩẫậ' +
  'ăằắẳẵặ' +
  'đ' +
  'èéẻẽẹ' +
  'êềếểễệ' +
  'ìíỉĩị' +
  'òóỏõọ' +
  'ôồốổỗộ' +
  'ơờớởỡợ' +
  'ùúủũụ' +
  'ưừứửữự' +
  'ỳýỷỹỵ';

const tcvn3Codes =
  'µ¸¶·¹' +
  '©ÇÊÈÉË' +
  '¨»¾¼½Æ' +
  '®' +
  'ÌÐÎÏÑ' +
  'ªÒÕÓÔÖ' +
  '×ÝØÜÞ' +
  'ßãáâä' +
  '«åèæçé' +
  '¬êíëìî' +
  'ïóñòô' +
  '\u00ADõøö÷ù' +
  'úýûüþ';

const tcvn3Capitals: readonly (readonly [string, string])[] = [
  ['¡', 'Ă'],
  ['¢', 'Â'],
  ['£', 'Ê'],
  ['¤', 'Ô'],
  ['¥', 'Ơ'],
  ['¦', 'Ư'],
  ['§', 'Đ'],
];

/**
 * TCVN3 (ABC fonts): one code a letter. Only seven capitals have a code of their own; a capital with a tone is
 * the small letter shown in a font of capitals (.VnTimeH), so the code alone does not tell.
 */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map([
  ...[...tcvn3Codes].map((code, index) => [code, letters[index] ?? ''] as const),
  ...tcvn3Capitals,
]);

const toneMarks = 'øùûõï';
const circumflexMarks = 'âàáåãä';
const breveMarks = 'êèéúüë';

function compose(base: string, marks: string, results: string): (readonly [string, string])[] {
  return [...marks].map((mark, index) => [base + mark, results[index] ?? ''] as const);
}

/**
 * VNI (VNI-Windows): a letter, then a mark for tone and shape together; đ, ơ, ư and i with a tone have one code.
 * Small letters only: a capital is the capital of each code.
 */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...compose('a', toneMarks + circumflexMarks + breveMarks, 'àáảãạâầấẩẫậăằắẳẵặ'),
  ...compose('e', toneMarks + circumflexMarks, 'èéẻẽẹêềếểễệ'),
  ...compose('', 'ìíæóò', 'ìíỉĩị'),
  ...compose('o', toneMarks + circumflexMarks, 'òóỏõọôồốổỗộ'),
  ...compose('ô', toneMarks, 'ờớởỡợ'),
  ...compose('u', toneMarks, 'ùúủũụ'),
  ...compose('ö', toneMarks, 'ừứửữự'),
  ...compose('y', toneMarks.slice(0, 4), 'ỳýỷỹ'),
  ...compose('', 'ñôöî', 'đơưỵ'),
]);

/** Windows-1258 where it is not Windows-1252: six letters, five tones as marks, and the dong. */
export const windows1258Letters: ReadonlyMap<string, string> = new Map([
  ['Ã', 'Ă'],
  ['ã', 'ă'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Õ', 'Ơ'],
  ['õ', 'ơ'],
  ['Ý', 'Ư'],
  ['ý', 'ư'],
  ['Ì', '\u0300'],
  ['ì', '\u0301'],
  ['Þ', '\u0303'],
  ['Ò', '\u0309'],
  ['ò', '\u0323'],
  ['þ', '₫'],
]);
