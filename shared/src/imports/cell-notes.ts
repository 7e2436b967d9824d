import type { Column } from './columns.ts';
import type { Findings } from './findings.ts';
import type { TakenTable } from './table.ts';

/** Says what was done to cells all over a table: blanks dropped, letters converted, columns left out, errors found. */
export function noteCells(
  table: TakenTable,
  columns: readonly Column[],
  rows: readonly number[],
  findings: Findings,
): void {
  for (const { reason, title, column, letter } of columns) {
    if (reason === 'idNumber') findings.note('idNumbers', { column }, { title, letter });
    if (reason === 'hidden') findings.note('hiddenColumn', { column }, { title, letter });
  }
  const used = columns
    .filter(({ reason }) => reason === null || reason === 'unknown')
    .map(({ column }) => column);
  let spaces = 0;
  let filled = 0;
  const converted = new Map<string, number>();
  for (const row of rows)
    for (const column of used) {
      const taken = table.own(row, column);
      if (taken.cell?.kind === 'error') findings.warn('errorCell', { row, column }, { error: taken.text });
      if (taken.cell?.kind === 'text' && taken.text !== '') filled += 1;
      if (taken.spaces) spaces += 1;
      if (taken.converted) converted.set(taken.converted, (converted.get(taken.converted) ?? 0) + 1);
    }
  if (spaces > 0) findings.note('spacesDropped', {}, { count: spaces });
  for (const [encoding, count] of converted) findings.note('converted', {}, { count, of: filled, encoding });
}
