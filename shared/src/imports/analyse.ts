import type { intakeChannels } from '../meeting/intake/vocabulary.ts';
import { columnsOf, type Column } from './columns.ts';
import type { EntriesOfKind } from './entries.ts';
import { Findings, type Finding } from './findings.ts';
import { findHeader, type HeaderRows } from './header.ts';
import { KnownNames, type KnownName } from './known-names.ts';
import { opinionsOfRow } from './opinion-rows.ts';
import {
  allocationOfRow,
  bodiesOfRow,
  delegatesOfRow,
  milestonesOfRow,
  promisesOfRow,
} from './other-rows.ts';
import { Reading } from './reading.ts';
import type { RowContext } from './row-context.ts';
import { groupNamed, markRows, type MarkedRow } from './rows.ts';
import { sameInList } from './same-people.ts';
import { refuseTooLong } from './lengths.ts';
import { importLimits, type ReadFile, type Sheet } from './sheet.ts';
import { noteCells } from './cell-notes.ts';
import { TakenTable } from './table.ts';
import { compareTotals } from './totals.ts';
import { neededOf, type ColumnUse, type ImportKind } from './vocabulary.ts';

/** What people said of a file in its preview. */
export interface Choices {
  readonly sheet?: number;
  /** Where the header is; null where there is none. */
  readonly header?: HeaderRows | null;
  readonly columns?: Readonly<Record<number, ColumnUse | null>>;
  /** Whether letters of old fonts are converted. */
  readonly decode?: boolean;
  /** By the key of what asks. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What stands in a cell instead, by the cell's name. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Rows that are left out, from 1. */
  readonly leftOut?: readonly number[];
  /** By which way its opinions came. */
  readonly channel?: (typeof intakeChannels)[number];
}

/** What is known beside the file. */
export interface Known {
  readonly bodies: readonly KnownName[];
  readonly units: readonly KnownName[];
  readonly fields: readonly KnownName[];
}

/** A file as it would be taken. */
export interface Preview<Kind extends ImportKind = ImportKind> {
  readonly kind: Kind;
  readonly sheet: number;
  readonly header: HeaderRows | null;
  readonly columns: readonly Column[];
  readonly rows: readonly MarkedRow[];
  readonly findings: readonly Finding[];
  /** What would be taken now. */
  readonly entries: readonly EntriesOfKind[Kind][];
  /** Whether it may be taken: no row is broken that was not left out, and nothing waits for an answer. */
  readonly ready: boolean;
  readonly table: TakenTable;
}

const ofRow = {
  opinions: opinionsOfRow,
  delegates: delegatesOfRow,
  allocation: allocationOfRow,
  promises: promisesOfRow,
  bodies: bodiesOfRow,
  milestones: milestonesOfRow,
} as const;

/** The sheets in which something stands. */
export function filledSheets(file: ReadFile): readonly { readonly sheet: Sheet; readonly at: number }[] {
  return file.sheets
    .map((sheet, at) => ({ sheet, at }))
    .filter(({ sheet }) =>
      sheet.rows.some((row) => row.some((cell) => cell !== null && cell.text.trim() !== '')),
    );
}

/** Makes of a file what would be taken of it. Pure: the same file and choices give the same. */
export function analyse<Kind extends ImportKind>(
  file: ReadFile,
  kind: Kind,
  known: Known,
  choices: Choices = {},
): Preview<Kind> {
  const findings = new Findings(choices.answers ?? {});
  const sheet = chosenSheet(file, kind, choices, findings);
  const table = new TakenTable(file, file.sheets[sheet] ?? emptySheet, choices);
  // Titles are read as they were meant, also where people want the letters of the rows back as they came.
  const titles =
    choices.decode === false ? new TakenTable(file, table.sheet, { ...choices, decode: true }) : table;
  const header = choices.header === undefined ? findHeader(titles, kind) : choices.header;
  const columns = withNeeded(
    columnsOf(titles, kind, header, choices.columns ?? {}),
    table,
    kind,
    header,
    findings,
  );
  const hiddenToo = takesHidden(table, header, findings);
  const marked = markRows(table, header, columns, hiddenToo);
  const leftOut = new Set(choices.leftOut ?? []);
  const data = marked.filter(({ mark }) => mark === 'data').map(({ row }) => row);
  if (data.length > importLimits.rows)
    findings.refuse('tooManyRows', {}, { rows: data.length, max: importLimits.rows });
  const reading = new Reading(table, findings, file.epoch, columns, data, leftOut);
  noteFile(file, findings);
  noteCells(
    table,
    columns,
    data.filter((row) => !leftOut.has(row + 1)),
    findings,
  );
  refuseTooLong(reading, kind, data, findings);
  const entries = data.length > importLimits.rows ? [] : read(reading, kind, known, marked, leftOut);
  if (kind === 'delegates') sameInList(entries as readonly EntriesOfKind['delegates'][], reading);
  const counted = data.length - leftOut.size;
  for (const { row, mark } of marked)
    if (mark === 'total') compareTotals(reading, kind, row, entries, counted);
  const all = findings.all.filter(
    ({ row, severity }) => severity === 'note' || row === null || !leftOut.has(row + 1),
  );
  const waits = all.some(
    ({ severity, chosen }) => severity === 'refusal' || (severity === 'question' && chosen === null),
  );
  return {
    kind,
    sheet,
    header,
    columns,
    rows: marked,
    findings: [...all, ...findings.all.filter((one) => !all.includes(one) && one.severity === 'refusal')],
    entries: entries as readonly EntriesOfKind[Kind][],
    ready: entries.length > 0 && !waits,
    table,
  };
}

const emptySheet: Sheet = { name: '', rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };

/** Which sheet: the one that was chosen, else the one whose header fits best; of several it is asked. */
function chosenSheet(file: ReadFile, kind: ImportKind, choices: Choices, findings: Findings): number {
  const filled = filledSheets(file);
  const [first] = filled;
  if (filled.length < 2) return first?.at ?? 0;
  const fitting = filled.filter(
    ({ sheet }) => findHeader(new TakenTable(file, sheet, choices), kind) !== null,
  );
  const byItself = (fitting[0] ?? filled[0])?.at ?? 0;
  const chosen =
    choices.sheet !== undefined && filled.some(({ at }) => at === choices.sheet) ? choices.sheet : byItself;
  // Of Word, a table that has no header is a letterhead or a signature.
  if (file.format === 'docx' && fitting.length < 2) return chosen;
  const names = filled.map(({ sheet }) => sheet.name).join(', ');
  findings.ask(
    'whichSheet',
    {},
    { count: filled.length, names },
    filled.map(({ at }) => String(at)),
    String(chosen),
  );
  return chosen;
}

/** A list without the title that it needs: its widest column of text is taken, and it is said. */
function withNeeded(
  columns: readonly Column[],
  table: TakenTable,
  kind: ImportKind,
  header: HeaderRows | null,
  findings: Findings,
): readonly Column[] {
  const needed = neededOf[kind];
  if (columns.some(({ use }) => use === needed)) return columns;
  const from = header ? header.to + 1 : 0;
  const weight = (column: number) => {
    let letters = 0;
    for (let row = from; row < Math.min(table.sheet.rows.length, from + 200); row += 1)
      letters += (table.own(row, column).text.match(/\p{L}/gu) ?? []).length;
    return letters;
  };
  const free = columns.filter(({ use, reason }) => use === null && reason === 'unknown');
  const [widest] = free
    .map((column) => ({ column, letters: weight(column.column) }))
    .sort((a, b) => b.letters - a.letters);
  if (!widest || widest.letters === 0) {
    findings.refuse('columnMissing', {}, { use: needed });
    return columns;
  }
  findings.warn('noHeader', {}, { column: widest.column.letter });
  return columns.map((column) =>
    column === widest.column ? { ...column, use: needed, reason: null } : column,
  );
}

function takesHidden(table: TakenTable, header: HeaderRows | null, findings: Findings): boolean {
  const from = header ? header.to + 1 : 0;
  const hidden = table.sheet.hiddenRows.filter((row) => row >= from && table.filled(row).length > 0);
  if (hidden.length === 0) return false;
  return (
    findings.ask('hiddenRows', {}, { count: hidden.length }, ['leaveOut', 'take'], 'leaveOut') === 'take'
  );
}

function noteFile({ notes, charset }: ReadFile, findings: Findings): void {
  for (const note of notes) {
    if (note === 'hiddenUnknown') findings.warn(note);
    else findings.note(note);
  }
  if (charset !== null && charset !== 'utf-8') findings.note('charset', {}, { charset });
}

function read(
  reading: Reading,
  kind: ImportKind,
  known: Known,
  marked: readonly MarkedRow[],
  leftOut: ReadonlySet<number>,
): readonly EntriesOfKind[ImportKind][] {
  const names = {
    units: new KnownNames(known.units),
    fields: new KnownNames(known.fields, { nearInParts: true }),
    bodies: known.bodies,
    bodyNames: new KnownNames(known.bodies),
  };
  let over = { field: '', unit: '', group: '' };
  const entries: EntriesOfKind[ImportKind][] = [];
  for (const { row, mark, text } of marked) {
    if (mark === 'group') over = below(over, text);
    if (mark !== 'data') continue;
    const context: RowContext = { ...over, ...names };
    const found = ofRow[kind](reading, row, context);
    if (!leftOut.has(row + 1)) entries.push(...found);
  }
  return entries;
}

/** What stands over the rows below a group row: a new field ends the unit above it. */
function below(
  over: { readonly field: string; readonly unit: string; readonly group: string },
  text: string,
): typeof over {
  const { of, name } = groupNamed(text);
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  return of === 'field' ? { field: named, unit: '', group: text } : { ...over, unit: name, group: text };
}
