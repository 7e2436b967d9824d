import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { isBlank, type Runs, type TextRun } from '@doi-thoai/shared/papers/paper';

/** One of the four ways in which letters are cut. */
export type Cut = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Tinos measures as Times New Roman does; the whole files, for subsets miss letters of ours. */
const files: Readonly<Record<Cut, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** Of the size of its letters: how high a line is, and how far the line that they stand on is from its end. */
export const natural = { height: 1.15, below: 0.237 };

/** Letters of one cut that stand together. */
export interface Piece {
  readonly text: string;
  readonly cut: Cut;
  readonly width: number;
}

/** What is never divided at the end of a line, unless it alone is longer than one. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** How wide the blank after it is. */
  readonly blank: number;
}

export interface Looks {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A document with its letters, which knows how wide they are. */
export class Letters {
  readonly document: PDFKit.PDFDocument;
  /** At one point, by cut and text. */
  readonly #widths = new Map<string, number>();

  constructor(title: string) {
    this.document = new PDFDocument({
      ...{ autoFirstPage: false, lang: 'vi-VN', displayTitle: true, font: '' },
      // A later version tells in a part of its own when a file was made: the same paper is the same file.
      pdfVersion: '1.3',
      info: { Title: title, Producer: '', Creator: '', CreationDate: new Date(0) },
    });
    // The library needs the moment; what is not listed is not written.
    Object.defineProperty(this.document.info, 'CreationDate', { enumerable: false });
    for (const [cut, file] of Object.entries(files))
      this.document.registerFont(cut, fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${file}`)));
  }

  widthOf(text: string, cut: Cut, size: number): number {
    const key = `${cut} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known * size;
    const width = this.document.font(cut).fontSize(100).widthOfString(text) / 100;
    this.#widths.set(key, width);
    return width * size;
  }

  /** The words of a line; what a run says of its looks stands above what its paragraph does. */
  wordsOf(line: Runs, { size, bold = false, italic = false }: Looks): readonly Word[] {
    const words: { pieces: Piece[]; blank: number }[] = [];
    let isOpen = false;
    for (const run of line) {
      const own: Pick<TextRun, 'bold' | 'italic'> = isBlank(run) ? {} : run;
      const cut = cutOf(own.bold ?? bold, own.italic ?? italic);
      for (const [text] of printable(run.text).matchAll(/[ \t\n\r]+|[^ \t\n\r]+/g)) {
        const last = words.at(-1);
        if (/^[ \t\n\r]/.test(text)) {
          if (last && isOpen) last.blank = this.widthOf(' ', cut, size);
          isOpen = false;
          continue;
        }
        const piece = { text, cut, width: this.widthOf(text, cut, size) };
        if (last && isOpen) last.pieces.push(piece);
        else words.push({ pieces: [piece], blank: 0 });
        isOpen = true;
      }
    }
    return words.map(({ pieces, blank }) => ({ pieces, blank, width: widthOfPieces(pieces) }));
  }
}

export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function cutOf(bold: boolean, italic: boolean): Cut {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** The letters have no box to tick in; an empty square is what one looks like. */
function printable(text: string): string {
  return text.normalize('NFC').replaceAll('\u{2610}', '\u{25A1}');
}
