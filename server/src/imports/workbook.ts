// Why hucre reads workbooks (November 2026). It reads xlsx and xls (BIFF8) with merges, hidden rows, bold, errors and the
// values kept beside formulas, has nothing it depends on, and holds to ceilings against bombs; its first release is of
// July 2026, 1.0.0 of September: young, so that everything it does for us stands in our own tests of files. Against it:
// read-excel-file knows no xls, no merges and no hidden rows; SheetJS reads all of it, but what the registry has (0.18.5)
// is of 2022 and carries two published advisories that were mended elsewhere only.
import { EncryptedFileError, readXls, readXlsx, type CellValue, type Sheet as BookSheet } from 'hucre';
import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import {
  importLimits,
  type Cell,
  type FileNote,
  type Merge,
  type ReadFile,
  type Sheet,
} from '@doi-thoai/shared/imports/sheet';
import { NotTaken } from './refused.ts';

/** Titles, groups, totals and blank rows beside the rows that count; more than this nobody prints. */
const mostRows = importLimits.rows * 3;

/** Reads a workbook of Excel 2007 and later; macros, links and formulas are never run. */
export async function readNewWorkbook(bytes: Buffer, notes: readonly FileNote[]): Promise<ReadFile> {
  const book = await readXlsx(bytes, { readStyles: true, maxRows: mostRows + 1 }).catch(notTaken);
  const epoch = book.dateSystem === '1904' ? 1904 : 1900;
  const sheets = book.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  return { format: 'xlsx', charset: null, notes, epoch, sheets: sheets.map(sheetOf) };
}

/** Reads a workbook of Excel 97–2003. Whether rows are hidden in it is not told. */
export async function readOldWorkbook(bytes: Buffer, notes: readonly FileNote[]): Promise<ReadFile> {
  // A password leaves the container as it is, and names itself in a record of the workbook.
  if (hasPassword(bytes)) throw new NotTaken('importEncrypted');
  const book = await readXls(bytes).catch(notTaken);
  return { format: 'xls', charset: null, notes, epoch: 1900, sheets: book.sheets.map(sheetOf) };
}

function notTaken(error: unknown): never {
  throw new NotTaken(error instanceof EncryptedFileError ? 'importEncrypted' : 'importBroken');
}

/** The record FILEPASS stands right behind the beginning of the workbook's records. */
function hasPassword(bytes: Buffer): boolean {
  const bof = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
  const at = bytes.indexOf(bof);
  return at >= 0 && at + 22 <= bytes.length && bytes.readUInt16LE(at + 20) === 0x2f;
}

function sheetOf({ name, rows, cells, merges = [], rowDefs, columns = [] }: BookSheet): Sheet {
  // A blank row of an old workbook is none at all, not even an empty place in the list.
  const read = Array.from(rows as readonly (readonly CellValue[] | null | undefined)[], (row, at) =>
    withoutBlankEnd(
      Array.from(row ?? [], (value, column) => cellOf(value ?? null, cells?.get(`${at},${column}`))),
    ),
  );
  while (read.length > 0 && read.at(-1)?.length === 0) read.pop();
  const width = read.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > importLimits.columns)
    throw new NotTaken('importColumns', { columns: width, max: importLimits.columns });
  if (read.length > mostRows) throw new NotTaken('importRows', { rows: read.length, max: importLimits.rows });
  const hiddenRows = [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row);
  const hiddenColumns = columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : []));
  return { name, rows: read, merges: merges.map(mergeOf), hiddenRows, hiddenColumns };
}

function mergeOf({ startRow, startCol, endRow, endCol }: NonNullable<BookSheet['merges']>[number]): Merge {
  return { top: startRow, left: startCol, bottom: endRow, right: Math.min(endCol, importLimits.columns) };
}

function withoutBlankEnd(row: readonly (Cell | null)[]): readonly (Cell | null)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

type BookCell = BookSheet['cells'] extends Map<string, infer C> | undefined ? C : never;

function cellOf(value: CellValue, more: BookCell | undefined): Cell | null {
  const kept = more?.type === 'formula' ? (more.formulaResult ?? value) : value;
  if (kept === null || kept === '') return null;
  const bold = more?.style?.font?.bold === true ? ({ bold: true } as const) : {};
  if (kept instanceof Date) return { ...dated(kept), ...bold };
  if (typeof kept === 'number') return { text: numberText(kept), kind: 'number', number: kept, ...bold };
  if (typeof kept === 'boolean') return { text: kept ? 'TRUE' : 'FALSE', kind: 'boolean', ...bold };
  return { text: kept, kind: more?.type === 'error' || errors.test(kept) ? 'error' : 'text', ...bold };
}

function dated(at: Date): Cell {
  const day = parseCivilDate(at.toISOString().slice(0, 10));
  return day ? { text: shortDate(day), kind: 'date', date: day } : { text: '', kind: 'text' };
}

/** As many digits as people typed: what binary fractions add is left away. */
function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(12))).replace('.', ',');
}
