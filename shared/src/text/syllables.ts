const onset = '(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const open =
  'oai|oao|oay|oeo|uây|uôi|uya|uyu|uêu|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui' +
  '|uy|uơ|ưa|ưi|ưu|a|e|ê|i|o|ô|ơ|u|ư|y';
const nucleus = 'uyê|iê|yê|oa|oă|oe|oo|ôô|uâ|uê|uô|ươ|uy|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const stop = 'ch|c|p|t|k';
const openSyllable = new RegExp(`^${onset}(?:${open})$`, 'u');
const nasalSyllable = new RegExp(`^${onset}(?:${nucleus})(?:ng|nh|m|n)$`, 'u');
const stoppedSyllable = new RegExp(`^${onset}(?:${nucleus})(?:${stop})$`, 'u');

/** A tone stands over a vowel: ñ of another language, or of a legacy encoding, is none of ours. */
const tonedConsonant = /[bcdfghjklmnpqrstvwxzđ][\u0300\u0301\u0303\u0309\u0323]/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word could be a Vietnamese syllable by its spelling: a known onset, vowel and coda, one tone at
 * most, and after a final c, ch, p, t or k only sắc or nặng (k: names such as Đắk Lắk).
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const toneMarks = decomposed.match(tones) ?? [];
  if (toneMarks.length > 1 || tonedConsonant.test(decomposed)) return false;
  const toneless = decomposed.replace(tones, '').normalize('NFC');
  if (stoppedSyllable.test(toneless)) return toneMarks[0] === '\u0301' || toneMarks[0] === '\u0323';
  return openSyllable.test(toneless) || nasalSyllable.test(toneless);
}
