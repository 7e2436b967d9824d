import { readXlsx, writeXlsx } from 'hucre';
import { columnLetter } from '@doi-thoai/shared/imports/sheet';

/** The first table of a workbook, as text: its titles and its rows, and how many of its cells are reckoned. */
export async function tableOf(bytes: Uint8Array) {
  const book = await readXlsx(bytes, { readStyles: true });
  const [sheet] = book.sheets;
  const [columns = [], ...rows] = (sheet?.rows ?? []).map((row) => row.map((value) => String(value ?? '')));
  const formulas = [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length;
  return { columns, rows, formulas };
}

export async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Bảng', rows: rows.map((row) => [...row]) }] });
}

export const letterOf = columnLetter;
