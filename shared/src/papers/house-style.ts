import {
  letterheadOf,
  type HouseWord,
  type Letterhead,
  type PaperStyle,
  type Spelling,
} from '../office/paper-style.ts';
import { capitals } from './issuer.ts';
import { layouts } from './layouts.ts';
import { runs, textOf, type Block, type Paper, type Runs, type Signer } from './paper.ts';
import { filled } from './registered.ts';
import { rewritten } from './rewritten.ts';

/** A paper as the office heads, signs and spells it. */
export function inHouseStyle(paper: Paper, style: PaperStyle, issuer: string): Paper {
  const letterhead = letterheadOf(style, issuer);
  const headed = letterhead ? withLetterhead(paper, letterhead) : paper;
  return style.words.length === 0 && style.spelling === 'toneOnU'
    ? headed
    : rewritten(headed, (text) => spelled(inHouseWords(text, style.words), style.spelling));
}

/** What the office has settled of an issuer stands in the place of what its name says, and of blanks. */
function withLetterhead(paper: Paper, { parent, place, code, authority }: Letterhead): Paper {
  const { head } = paper;
  const { onBehalf } = layouts[paper.layout].authority;
  return {
    ...paper,
    head: {
      ...head,
      parent: parent === '' ? head.parent : runs(capitals(parent)),
      number: head.number && code !== '' ? filled(head.number, 'issuer', code) : head.number,
      placeAndDate: head.placeAndDate && place !== '' ? satIn(head.placeAndDate, place) : head.placeAndDate,
    },
    sections: paper.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => signedFor(block, onBehalf, authority)),
    })),
  };
}

/** The place is what a line of place and date begins with. */
function satIn([, ...after]: Runs, place: string): Runs {
  return [{ text: place }, ...after];
}

/** Whoever signs for the issuer; others who sign are called by what they are. */
function signedFor(block: Block, onBehalf: string, [over, under]: readonly string[]): Block {
  if (block.kind !== 'signatures' || over === undefined) return block;
  if (!textOf(block.right.authority).startsWith(`${onBehalf} `)) return block;
  const right: Signer = {
    ...block.right,
    authority: runs(capitals(over)),
    ...(under === undefined ? {} : { under: runs(capitals(under)) }),
  };
  return { ...block, right };
}

/** Each word once, wherever it stands by itself; what was written instead is not looked through again. */
function inHouseWords(text: string, words: readonly HouseWord[]): string {
  if (words.length === 0) return text;
  const instead = new Map(words.map((one) => [one.word, one.instead]));
  const longestFirst = [...instead.keys()].sort((one, other) => other.length - one.length);
  const any = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  // What stands before a word is found along with it: older browsers cannot look behind.
  const found = new RegExp(String.raw`(^|[^\p{L}\p{N}])(${any})(?![\p{L}\p{N}])`, 'gu');
  return text.replace(found, (_, before: string, word: string) => before + (instead.get(word) ?? word));
}

/** Only the syllable by itself, as in "Ủy ban" and "Đảng ủy": names of people keep their own spelling. */
function spelled(text: string, spelling: Spelling): string {
  const [from, to] = spelling === 'toneOnY' ? (['ủy', 'uỷ'] as const) : (['uỷ', 'ủy'] as const);
  const cases = [
    [from, to],
    [
      from.charAt(0).toLocaleUpperCase('vi') + from.charAt(1),
      to.charAt(0).toLocaleUpperCase('vi') + to.charAt(1),
    ],
    [from.toLocaleUpperCase('vi'), to.toLocaleUpperCase('vi')],
  ] as const;
  return cases.reduce(
    (written, [one, other]) =>
      written.replace(
        new RegExp(String.raw`(^|\P{L})${one}(?!\p{L})`, 'gu'),
        (_, before: string) => before + other,
      ),
    text,
  );
}
