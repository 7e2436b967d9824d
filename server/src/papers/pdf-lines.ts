import type { Runs } from '@doi-thoai/shared/papers/paper';
import { natural, widthOfPieces, type Letters, type Looks, type Piece, type Word } from './pdf-letters.ts';
import type { Pen, Strip } from './pdf-strips.ts';

export interface ParagraphLooks extends Looks {
  readonly align: 'left' | 'centre' | 'right' | 'justified';
  /** How high a line is, in points. */
  readonly line?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** It stands on the page of what follows it. */
  readonly keepNext?: boolean;
}

interface Line {
  readonly words: readonly Word[];
  readonly isLast: boolean;
}

/** A paragraph as the lines that it takes between two margins. */
export function linesOf(
  letters: Letters,
  text: Runs,
  looks: ParagraphLooks,
  width: number,
): readonly Strip[] {
  const { firstLine = 0, before = 0, after = 0, keepNext = false } = looks;
  const lines = broken(letters, letters.wordsOf(text, looks), looks.size, width, firstLine);
  const last = lines.length - 1;
  return [
    ...(before > 0 ? [space(before)] : []),
    ...lines.map((line, at) => ({
      height: heightOf(looks),
      // Neither the first nor the last line of a paragraph stands alone on a page.
      keepNext: at === last ? keepNext : at === 0 || at === last - 1,
      paint: (pen: Pen, x: number, y: number) => {
        const indent = at === 0 ? firstLine : 0;
        painted(pen, line, looks, { x: x + indent, y, width: width - indent });
      },
    })),
    ...(after > 0 ? [{ ...space(after), keepNext }] : []),
  ];
}

/** Room without letters, which no page begins with. */
export function space(height: number): Strip {
  return { height, isSpace: true, paint: () => undefined };
}

function heightOf({ size, line = size * natural.height }: ParagraphLooks): number {
  return line;
}

/** As many words in each line as it has room for. */
function broken(
  letters: Letters,
  words: readonly Word[],
  size: number,
  width: number,
  firstLine: number,
): readonly Line[] {
  const lines: Word[][] = [[]];
  let used = firstLine;
  for (const word of words.flatMap((one) => fitting(letters, one, size, width - firstLine))) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && used + word.width > width + 0.01) {
      lines.push([word]);
      used = word.width + word.blank;
    } else {
      line.push(word);
      used += word.width + word.blank;
    }
  }
  return lines.map((line, at) => ({ words: line, isLast: at === lines.length - 1 }));
}

/** A word that is longer than a line goes on in the next: an address, or the dots of a blank. */
function fitting(letters: Letters, word: Word, size: number, width: number): readonly Word[] {
  if (word.width <= width) return [word];
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const { text, cut } of word.pieces)
    for (const letter of text) {
      const one = { text: letter, cut, width: letters.widthOf(letter, cut, size) };
      if (used + one.width > width && used > 0) {
        parts.push([]);
        used = 0;
      }
      const part = parts.at(-1) ?? [];
      const last = part.at(-1);
      if (last?.cut === cut)
        part.splice(-1, 1, { text: last.text + letter, cut, width: last.width + one.width });
      else part.push(one);
      used += one.width;
    }
  return parts.map((pieces, at) => ({
    pieces,
    width: widthOfPieces(pieces),
    blank: at === parts.length - 1 ? word.blank : 0,
  }));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function painted(pen: Pen, { words, isLast }: Line, looks: ParagraphLooks, { x, y, width }: Place): void {
  const height = heightOf(looks);
  const base = y + height - natural.below * looks.size - spareBelow(height, looks.size);
  const blanks = words.slice(0, -1);
  const taken = [...words.map((one) => one.width), ...blanks.map((one) => one.blank)].reduce(
    (sum, one) => sum + one,
    0,
  );
  const spare = width - taken;
  const more = looks.align === 'justified' && !isLast && blanks.length > 0 ? spare / blanks.length : 0;
  let at = x + (looks.align === 'centre' ? spare / 2 : looks.align === 'right' ? spare : 0);
  for (const [place, word] of words.entries()) {
    for (const [piece, { text, cut, width: wide }] of word.pieces.entries()) {
      // The blank is written too, so that whoever copies a line copies words.
      const isEnd = piece === word.pieces.length - 1 && place < words.length - 1 && word.blank > 0;
      pen.letters(isEnd ? `${text} ` : text, { cut, size: looks.size, x: at, base });
      at += wide;
    }
    at += word.blank + more;
  }
}

/** Of a line that is higher than its letters need, a fifth of the rest stands below them, as Word does it. */
function spareBelow(height: number, size: number): number {
  return Math.max(0, height - size * natural.height) * 0.2;
}
