import type { CivilDate } from '../calendar/civil-date.ts';

/** What a program that makes tables knew of a cell. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell as its file has it: nothing cleaned, nothing converted; of a formula the value that was kept beside it. */
export interface Cell {
  readonly text: string;
  readonly kind: CellKind;
  readonly number?: number;
  readonly date?: CivilDate;
  readonly bold?: true;
}

/** Cells that are one; rows and columns count from 0, both ends are in it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One table of a file. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type FileFormat = 'xlsx' | 'xls' | 'docx' | 'text';

/** How a text file writes its letters; null where the format itself says it. */
export type Charset = 'utf-8' | 'utf-16' | 'windows-1252' | 'windows1258' | 'tcvn3' | 'vni' | null;

/** What is said of a whole file, whatever is made of it. */
export type FileNote = 'macros' | 'externalLinks' | 'hiddenUnknown';

/** A file in cells. */
export interface ReadFile {
  readonly format: FileFormat;
  readonly charset: Charset;
  readonly notes: readonly FileNote[];
  /** The first day of its serial numbers. */
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly Sheet[];
}

/** The most that a file may hold; whoever has more is told how to divide it. */
export const importLimits = {
  megabytes: 5,
  unpackedMegabytes: 20,
  rows: 2000,
  columns: 60,
} as const;

/** A column as Excel calls it: 0 is A. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** A cell as Excel calls it. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
