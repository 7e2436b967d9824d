import { fold } from '../text/fold.ts';
import { convert, detectEncoding, type TextEncoding } from '../text/legacy.ts';
import { composed } from '../text/letters.ts';
import { withoutUnseen } from '../text/invisible.ts';
import { cellName, type Cell, type Merge, type ReadFile, type Sheet } from './sheet.ts';

/** A cell as it is taken: Unicode, NFC, without needless blanks. */
export interface Taken {
  readonly text: string;
  /** As the file had it, where that is not the same. */
  readonly original: string | null;
  readonly cell: Cell | null;
  /** What was done to it. */
  readonly converted: TextEncoding | null;
  readonly spaces: boolean;
}

const nothing: Taken = { text: '', original: null, cell: null, converted: null, spaces: false };

/**
 * A sheet whose cells are read as text: letters of old fonts converted, what people corrected in place of what stood
 * there, merged cells under each of their places.
 */
export class TakenTable {
  readonly sheet: Sheet;
  readonly width: number;
  readonly #merges = new Map<string, Merge>();
  readonly #cells = new Map<string, Taken>();
  readonly #corrections: Readonly<Record<string, string>>;
  readonly #encoding: TextEncoding | null;

  constructor(
    file: ReadFile,
    sheet: Sheet,
    { decode = true, corrections = {} }: { decode?: boolean; corrections?: Readonly<Record<string, string>> },
  ) {
    this.sheet = sheet;
    this.#corrections = corrections;
    this.#encoding = decode ? encodingOf(file) : 'unicode';
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const merge of sheet.merges)
      for (let row = merge.top; row <= merge.bottom; row += 1)
        for (let column = merge.left; column <= merge.right; column += 1)
          this.#merges.set(`${row}:${column}`, merge);
  }

  /** The cell of this very place: nothing under a merged cell but at its beginning. */
  own(row: number, column: number): Taken {
    const key = `${row}:${column}`;
    const known = this.#cells.get(key);
    if (known) return known;
    const merge = this.#merges.get(key);
    const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
    const cell = isCovered ? null : (this.sheet.rows[row]?.[column] ?? null);
    const taken = this.#taken(cell, this.#corrections[cellName(row, column)]);
    this.#cells.set(key, taken);
    return taken;
  }

  /** The cell that is seen in this place: of merged cells the one that they are. */
  seen(row: number, column: number): Taken {
    const merge = this.#merges.get(`${row}:${column}`);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  mergeAt(row: number, column: number): Merge | undefined {
    return this.#merges.get(`${row}:${column}`);
  }

  /** Columns of a row in which something stands. */
  filled(row: number): readonly number[] {
    const columns: number[] = [];
    for (let column = 0; column < this.width; column += 1)
      if (this.own(row, column).text !== '') columns.push(column);
    return columns;
  }

  #taken(cell: Cell | null, correction: string | undefined): Taken {
    if (correction !== undefined) {
      const text = cleaned(correction);
      const kind = 'text' as const;
      return { ...nothing, text, cell: { text, kind }, original: cell?.text ?? '' };
    }
    if (!cell || cell.text === '') return cell ? { ...nothing, cell } : nothing;
    if (cell.kind !== 'text') return { ...nothing, text: cell.text, cell };
    const encoding = this.#encoding ?? detectEncoding(cell.text);
    const unicode = encoding === 'unicode' ? composed(cell.text) : convert(cell.text, encoding);
    const text = cleaned(unicode);
    const converted = encoding !== 'unicode' && unicode !== cell.text ? encoding : null;
    return {
      text,
      cell,
      converted,
      spaces: hasSpare(unicode),
      original: text === cell.text ? null : cell.text,
    };
  }
}

/** Text files are written in one way; cells of a workbook may each have come from another font. */
function encodingOf({ charset }: ReadFile): TextEncoding | null {
  if (charset === 'tcvn3' || charset === 'vni' || charset === 'windows1258') return charset;
  return charset === null || charset === 'windows-1252' ? null : 'unicode';
}

/** Blanks that nobody means: those that do not break, doubled ones, and at the ends. */
function hasSpare(text: string): boolean {
  return /\u00A0|[^\S\n]{2}|^\s|\s$/u.test(text);
}

function cleaned(text: string): string {
  return withoutUnseen(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Words of a title, for comparing. */
export function folded(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}&/]+/gu, ' ')
    .trim();
}
