import { columnsOf } from './columns.ts';
import { findHeader } from './header.ts';
import type { ReadFile } from './sheet.ts';
import { TakenTable } from './table.ts';
import type { ImportKind } from './vocabulary.ts';

/** A file without the columns of identity cards: their titles stay, so that it can be said; no number leaves the server. */
export function withoutIdNumbers(file: ReadFile, kind: ImportKind): ReadFile {
  const sheets = file.sheets.map((sheet) => {
    const table = new TakenTable(file, sheet, {});
    const header = findHeader(table, kind);
    const columns = columnsOf(table, kind, header, {});
    const barred = columns.filter(({ reason }) => reason === 'idNumber').map(({ column }) => column);
    if (barred.length === 0) return sheet;
    const first = header ? header.to + 1 : 0;
    const rows = sheet.rows.map((row, at) =>
      at < first ? row : row.map((cell, column) => (barred.includes(column) && cell ? hidden : cell)),
    );
    return { ...sheet, rows };
  });
  return { ...file, sheets };
}

/** Twelve digits of nobody, so that the column is still known for what it is. */
const hidden = { text: '000000000000', kind: 'text' } as const;
