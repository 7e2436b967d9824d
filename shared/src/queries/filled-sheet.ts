import type { CivilDate } from '../calendar/civil-date.ts';
import { writtenDate } from '../calendar/written-dates.ts';
import { hindrances, saidCodes, type Hindrance, type SaidCode } from '../meeting/followup/vocabulary.ts';
import type { CommitmentId } from '../meeting/ids.ts';
import type { TrackedImport } from './kept-imports.ts';
import type { TrackedMatter } from './tracked-matters.ts';
import {
  filledColumns,
  meetingOf,
  sheetColumns,
  sheetOrder,
  sourceOf,
  type SheetColumn,
} from './tracker-sheet.ts';
import { fold } from '../text/fold.ts';
import { hindranceWords, resultWords } from '../words/results.ts';
import { cellName, type Cell, type ReadFile } from '../imports/sheet.ts';

/** Why a row is not taken, at its cell; `notReported` is what the act itself refuses. */
export const sheetFaults = [
  ...(['noHeader', 'noCode', 'unknownCode', 'twoMatters', 'unknownBody', 'noBody', 'twice'] as const),
  ...(['noResult', 'unknownResult', 'noSuchDay', 'unknownWhy', 'notReported'] as const),
] as const;
export type SheetFault = (typeof sheetFaults)[number];

export interface SheetProblem {
  readonly fault: SheetFault;
  /** As Excel calls it. */
  readonly cell: string;
  /** As Excel counts it. */
  readonly row: number;
  readonly title: string;
  readonly found: string;
}

/** What a row says that somebody filled in. */
export interface FilledRow {
  /** From 0. */
  readonly row: number;
  readonly meeting: string;
  readonly code: string;
  readonly words: string;
  readonly body: string;
  /** What its body owes of a matter, or what a table brought. */
  readonly owed: { readonly commitment: CommitmentId } | { readonly imported: TrackedImport };
  readonly report: {
    readonly code: SaidCode;
    readonly text: string;
    readonly paper: { readonly no: string; readonly date: CivilDate } | null;
    readonly ground: string;
    readonly until: CivilDate | null;
    readonly why: Hindrance | null;
    readonly on: CivilDate | null;
  };
}

export interface ReadSheet {
  readonly filled: readonly FilledRow[];
  readonly problems: readonly SheetProblem[];
  /** Rows with a code in which nothing was filled in. */
  readonly untouched: number;
}

type Columns = ReadonlyMap<SheetColumn, number>;

const titles = new Map(sheetOrder.map((column) => [fold(sheetColumns[column].title), column]));

/** Where the titles of the columns stand; the code and something to fill in are needed. */
function headerOf(
  rows: readonly (readonly (Cell | null)[])[],
): { row: number; columns: Columns } | undefined {
  for (const [row, cells] of rows.entries()) {
    const columns = new Map<SheetColumn, number>();
    for (const [at, cell] of cells.entries()) {
      const column = titles.get(fold(cell?.text ?? '').trim());
      if (column && !columns.has(column)) columns.set(column, at);
    }
    if (columns.has('code') && filledColumns.some((one) => columns.has(one))) return { row, columns };
  }
  return undefined;
}

/** Reads what bodies filled in, matched by the codes of matters (QN6). Nothing else of the sheet is taken over. */
export function readTrackerSheet(
  file: ReadFile,
  matters: readonly TrackedMatter[],
  imports: readonly TrackedImport[] = [],
): ReadSheet {
  for (const sheet of file.sheets) {
    const header = headerOf(sheet.rows);
    if (!header) continue;
    const reading = new SheetReading(header.columns, matters, imports);
    for (const [row, cells] of sheet.rows.entries()) if (row > header.row) reading.read(row, cells);
    return reading;
  }
  const problem = {
    fault: 'noHeader',
    cell: 'A1',
    row: 1,
    title: sheetColumns.code.title,
    found: '',
  } as const;
  return { filled: [], problems: [problem], untouched: 0 };
}

type Named = Readonly<Record<'code' | 'body' | 'meeting', string>>;
type Fault = (column: SheetColumn, what: SheetFault) => void;
type Owed = Pick<FilledRow, 'meeting' | 'code' | 'words' | 'body' | 'owed'>;

function byCode<Row extends { readonly code: string }>(rows: readonly Row[]): Map<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(fold(row.code), [...(found.get(fold(row.code)) ?? []), row]);
  return found;
}

/** The one that a row names: by its code, and where several have that, by the column of its conference as well. */
function oneOf<Row>(
  all: ReadonlyMap<string, readonly Row[]>,
  { code, meeting }: Named,
  { meetingOf: of, fault }: { readonly meetingOf: (row: Row) => string; readonly fault: Fault },
): Row | undefined {
  const rows = all.get(fold(code)) ?? [];
  const found = rows.length > 1 ? rows.filter((one) => fold(of(one)) === fold(meeting)) : rows;
  if (found.length === 1) return found[0];
  fault('code', code === '' ? 'noCode' : rows.length > 1 ? 'twoMatters' : 'unknownCode');
  return undefined;
}

class SheetReading implements ReadSheet {
  readonly filled: FilledRow[] = [];
  readonly problems: SheetProblem[] = [];
  untouched = 0;
  readonly #columns: Columns;
  readonly #matters: ReadonlyMap<string, readonly TrackedMatter[]>;
  readonly #imports: ReadonlyMap<string, readonly TrackedImport[]>;
  readonly #read = new Set<string>();

  constructor(columns: Columns, matters: readonly TrackedMatter[], imports: readonly TrackedImport[]) {
    this.#columns = columns;
    this.#matters = byCode(matters);
    this.#imports = byCode(imports);
  }

  read(row: number, cells: readonly (Cell | null)[]): void {
    const cell = (column: SheetColumn) => cells[this.#columns.get(column) ?? -1] ?? null;
    const text = (column: SheetColumn) => (cell(column)?.text ?? '').normalize('NFC').trim();
    if (filledColumns.every((column) => text(column) === '')) {
      if (text('code') !== '') this.untouched += 1;
      return;
    }
    const before = this.problems.length;
    const fault = (column: SheetColumn, what: SheetFault) => this.#fault(row, column, what, text(column));
    const dayIn = (column: SheetColumn): CivilDate | null => {
      const known = cell(column)?.date;
      if (known) return known;
      const written = writtenDate(text(column));
      if (written.kind === 'day' && !written.before) return written.date;
      if (written.kind !== 'none') fault(column, 'noSuchDay');
      return null;
    };
    const named = { code: text('code'), body: text('body'), meeting: text('meeting') };
    const found = this.#imports.has(fold(named.code))
      ? this.#importIn(named, fault)
      : this.#partIn(named, fault);
    const code = saidCodeOf(text('newResult'));
    if (!code) fault('newResult', text('newResult') === '' ? 'noResult' : 'unknownResult');
    const why = hindranceOf(text('why'));
    if (text('why') !== '' && !why) fault('why', 'unknownWhy');
    const paperDate = dayIn('paperDate');
    if (text('paperNo') !== '' && text('paperDate') === '') fault('paperDate', 'noSuchDay');
    const [until, on] = [dayIn('until'), dayIn('on')];
    if (!found || !code || this.problems.length > before) return;
    this.filled.push({
      ...{ row, ...found },
      report: {
        ...{ code, text: text('text'), ground: text('ground'), until, why, on },
        paper: paperDate ? { no: text('paperNo'), date: paperDate } : null,
      },
    });
  }

  #partIn(named: Named, fault: Fault): Owed | undefined {
    const { code, body } = named;
    const one = oneOf(this.#matters, named, { meetingOf, fault });
    if (!one) return undefined;
    const its = one.parts.find((part) => fold(part.body.name) === fold(body));
    const part = body === '' ? one.parts[0] : its;
    if (!part) {
      fault('body', one.parts.length === 0 ? 'noBody' : 'unknownBody');
      return undefined;
    }
    const { commitment } = part;
    const owed = { meeting: one.meeting.id, code: one.code, words: one.words.text, body: part.body.name };
    return this.#isFirst(`${code} ${commitment}`, fault) ? { ...owed, owed: { commitment } } : undefined;
  }

  #importIn(named: Named, fault: Fault): Owed | undefined {
    const one = oneOf(this.#imports, named, { meetingOf: sourceOf, fault });
    if (!one || !this.#isFirst(one.key, fault)) return undefined;
    const { meeting, code, wording, owedBy, body } = one;
    return { meeting: meeting.id, code, words: wording, body: owedBy || body, owed: { imported: one } };
  }

  #isFirst(key: string, fault: Fault): boolean {
    if (this.#read.has(key)) fault('code', 'twice');
    const isFirst = !this.#read.has(key);
    this.#read.add(key);
    return isFirst;
  }

  #fault(row: number, column: SheetColumn, fault: SheetFault, found: string): void {
    this.problems.push(problemAt(row, this.#columns.get(column) ?? 0, { column, fault, found }));
  }
}

/** A problem at a cell; rows and columns count from 0. */
function problemAt(
  row: number,
  at: number,
  what: { readonly column: SheetColumn; readonly fault: SheetFault; readonly found: string },
): SheetProblem {
  const { title } = sheetColumns[what.column];
  return { fault: what.fault, cell: cellName(row, at), row: row + 1, title, found: what.found };
}

/** A result by its code, or by its words. */
function saidCodeOf(text: string): SaidCode | undefined {
  const sought = fold(text);
  const [begin = ''] = sought.split(/[\s–:.-]/u);
  return saidCodes.find((code) => code === sought || code === begin || fold(resultWords[code].vi) === sought);
}

function hindranceOf(text: string): Hindrance | null {
  const sought = fold(text);
  return hindrances.find((one) => fold(hindranceWords[one].vi) === sought || fold(one) === sought) ?? null;
}
