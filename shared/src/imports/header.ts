import { titlesOf, useOf } from './columns.ts';
import type { TakenTable } from './table.ts';
import { neededOf, type ImportKind } from './vocabulary.ts';

/** The rows of a table that are its header, from 0, both in it. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}

/** Nobody writes more than this over a table. */
const deepest = 40;

/**
 * Finds the header: the first row with the most titles that this kind knows, and the row below it where that one says
 * more of merged cells. Null where no row is one.
 */
export function findHeader(table: TakenTable, kind: ImportKind): HeaderRows | null {
  let best: { readonly rows: HeaderRows; readonly score: number } | null = null;
  const last = Math.min(table.sheet.rows.length, deepest);
  for (let row = 0; row < last; row += 1) {
    const filled = table.filled(row);
    if (filled.length === 0) continue;
    const rows = { from: row, to: hasSecondRow(table, row) ? row + 1 : row };
    const score = scoreOf(table, kind, rows);
    if (score > (best?.score ?? 0)) best = { rows, score };
  }
  return best?.rows ?? null;
}

/** How well a row fits as header: the kinds of titles in it; none where only one of several columns has one. */
function scoreOf(table: TakenTable, kind: ImportKind, rows: HeaderRows): number {
  const titles = titlesOf(table, rows);
  const named = titles.filter(({ own }) => own !== '');
  // One merged title over the whole table is no header.
  if (new Set(named.map(({ own }) => own)).size === 1 && named.length > 1) return 0;
  const uses = new Set(titles.map((title) => useOf(kind, title)));
  uses.delete(undefined);
  const known = uses.size;
  if (known >= 2) return known + (uses.has(neededOf[kind]) ? 1 : 0);
  const [only] = named;
  const isShort =
    named.length === 1 && only !== undefined && only.own.length <= 40 && !/[.:;?]$/.test(only.own);
  return known === 1 && isShort && table.width === 1 && rows.from === 0 ? 1 : 0;
}

/** Whether the row below goes on: something below merged cells and nothing below single ones, or all merged downwards. */
function hasSecondRow(table: TakenTable, row: number): boolean {
  const merges = table
    .filled(row)
    .map((column) => table.mergeAt(row, column))
    .filter((merge) => merge !== undefined);
  const wide = merges.filter(
    (merge) => merge.top === row && merge.right > merge.left && merge.bottom === row,
  );
  const below = table.filled(row + 1);
  if (merges.some((merge) => merge.bottom === row + 1) && below.length > 0)
    return below.every((column) => isBelow(wide, column) || table.own(row, column).text === '');
  if (wide.length === 0 || below.length === 0) return false;
  // A title over the whole table is merged as well: below it stands the header, not its second row.
  if (wide.some((merge) => merge.left === 0 && merge.right >= table.width - 1)) return false;
  return below.every((column) => isBelow(wide, column));
}

function isBelow(
  wide: readonly { readonly left: number; readonly right: number }[],
  column: number,
): boolean {
  return wide.some(({ left, right }) => left <= column && column <= right);
}
