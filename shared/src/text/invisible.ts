/** Inside these, joiners, variation selectors and tags draw one picture and hide nothing. */
const picture =
  '(?:[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier})?' +
  '(?:[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F})?)';

/**
 * What nobody sees and nobody types: it comes along when people paste from a chat, a web page, Word or their contacts.
 * A reversal of the writing direction is not among it: what is read changes when it goes. U+001F is Word's optional
 * hyphen, U+FFFC what dictation leaves where it is unsure.
 */
const unseen = '(?!\\u202E)[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u001F\\uFFFC]';

const picturesAndUnseen = new RegExp(`(${picture}(?:\\u200D${picture})*)|${unseen}`, 'gu');
const hasUnseen = new RegExp(unseen, 'u');

/** Letters without ink: they stand like a blank. */
const blankLetters = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/** Text without the characters that cannot be seen; pictures of several characters stay whole. */
export function withoutUnseen(text: string): string {
  const seen = text.replace(blankLetters, ' ');
  if (!hasUnseen.test(seen)) return seen;
  return seen.replace(picturesAndUnseen, (_found, whole: string | undefined) => whole ?? '');
}

export type UnreadableCode = 'controlCharacters' | 'turnedText' | 'markTower';

/** Signs for machines, halves of characters and what is no character at all. */
const control = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** So many marks run over the lines around them. */
const tower = /\p{Mn}{5}/u;

/** What makes a text look other than it is and cannot be repaired, since nobody can know what was meant. */
export function unreadableIn(text: string): UnreadableCode | undefined {
  if (control.test(text)) return 'controlCharacters';
  if (text.includes('\u202E')) return 'turnedText';
  return tower.test(text) ? 'markTower' : undefined;
}
