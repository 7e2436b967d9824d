import { composed } from '@doi-thoai/shared/text/letters';
import { withoutUnseen } from '@doi-thoai/shared/text/invisible';

/** Letters of Cyrillic and Greek, each before the Latin one that it looks like in just this size. */
const foreign =
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWаaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwӏl' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaβbεeζzηnιiκkμuνvοoρpτtυuχxϲcɑaɡgıi';

/** Signs that an eye takes for one another also within one alphabet, in small letters. */
const alike: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  '|': 'l',
  '0': 'o',
  ð: 'đ',
  ɖ: 'đ',
  ƌ: 'đ',
};

const inLatin: ReadonlyMap<string, string> = new Map(
  [...foreign.matchAll(/(.)(.)/gu)].map(([, letter = '', latin = '']) => [letter, latin]),
);

/**
 * What a name looks like: two accounts with the same would be taken for one another. Marks count, for they make other
 * names in Vietnamese; what nobody sees, blanks, case and letters of another alphabet do not.
 */
export function likenessOf(name: string): string {
  const seen = composed(withoutUnseen(name.replaceAll('\0', '').normalize('NFKC')))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const latin = Array.from(seen.normalize('NFD'), (letter) => inLatin.get(letter) ?? letter).join('');
  const small = Array.from(latin.toLowerCase(), (letter) => alike[letter] ?? letter).join('');
  return small.replaceAll('rn', 'm').replaceAll('vv', 'w').normalize('NFC');
}
