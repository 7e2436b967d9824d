import { fold } from '@doi-thoai/shared/text/fold';
import { textLength } from '@doi-thoai/shared/text/normalise';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { minPasswordLength } from '@doi-thoai/shared/wire/own-account';

/** What people choose first, in Vietnam and everywhere; folded, without blanks and signs. */
const common: readonly string[] = (
  'password passwort passw0rd matkhau matkhaumoi matkhaucuatoi matma quantri quantrivien dieuphoi vanphong ubnd ' +
  'uyban uybannhandan hdnd doithoai hoinghi hoinghidoithoai administrator admin root welcome letmein iloveyou ' +
  'anhyeuem emyeuanh yeuem anhnhoem vietnam vietnamvodich hanoi saigon hochiminh hochiminhcity congan congchuc ' +
  'canbo chutich bithu khongbiet khongnho khongcomatkhau xinchao hello qwerty qwertyuiop asdfghjkl zxcvbnm abcdef ' +
  'abcxyz football baseball dragon monkey sunshine princess master superman batman trustno computer internet ' +
  'changeme default secret test testing guest user username login access server system google facebook zalo'
).split(' ');

const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Signs that stand for letters in passwords that look clever. */
const signs: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '5': 's',
};

/**
 * Why somebody may not choose this password: too short, or among the first that anybody would try. No rule of
 * composition: those make passwords that are forgotten and no better.
 */
export function passwordProblem(password: string, name: string): Refusal | undefined {
  if (textLength(password) < minPasswordLength)
    return refuse('passwordTooShort', { length: minPasswordLength });
  return isCommon(password, name) ? refuse('passwordCommon') : undefined;
}

function isCommon(password: string, name: string): boolean {
  const plain = bare(password);
  // Whatever alphabet it is in: with so few different letters it is quickly tried.
  if (new Set(plain === '' ? password : plain).size < 5) return true;
  const own = [...wordsOf(name), ...common];
  const clever = Array.from(withoutYears(fold(password)), (sign) => signs[sign] ?? sign).join('');
  return [plain, bare(clever)].some((text) => leftOf(text, own).length < 4);
}

/** The words of a name, and all of it: long enough to be somebody's. */
function wordsOf(name: string): string[] {
  return [bare(name), ...fold(name).split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 3);
}

/** What is left where common words, runs along a keyboard and years are taken out. */
function leftOf(text: string, words: readonly string[]): string {
  const byLength = words.toSorted((a, b) => b.length - a.length);
  const without = byLength.reduce((left, word) => left.replaceAll(word, ''), text);
  return withoutRuns(withoutYears(without));
}

function withoutYears(text: string): string {
  return text.replaceAll(/(?:19|20)\d\d/g, '');
}

function withoutRuns(text: string): string {
  const both = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  let left = text;
  for (const row of both)
    for (let length = row.length; length >= 3; length -= 1)
      for (let at = 0; at + length <= row.length; at += 1)
        left = left.replaceAll(row.slice(at, at + length), '');
  return left.replaceAll(/(.)\1{2,}/gu, '');
}

function bare(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
