import type { EntriesOfKind } from './entries.ts';
import type { Findings } from './findings.ts';
import type { Reading } from './reading.ts';
import type { ColumnUse, ImportKind } from './vocabulary.ts';

type Entries = readonly EntriesOfKind[ImportKind][];

/** Compares the row of totals with what was counted; a difference is said, and keeps nothing out. */
export function compareTotals(
  reading: Reading,
  kind: ImportKind,
  row: number,
  entries: Entries,
  rowsCounted: number,
): void {
  const { findings } = reading;
  if (kind === 'allocation') {
    const rows = entries as readonly EntriesOfKind['allocation'][];
    const opinions = reading.column('minOpinions') === undefined ? 'task' : 'minOpinions';
    compare(
      findings,
      row,
      reading.column('delegates'),
      numberIn(reading, row, 'delegates'),
      sum(rows, 'delegates'),
    );
    compare(
      findings,
      row,
      reading.column(opinions),
      numberIn(reading, row, opinions),
      sum(rows, 'minOpinions'),
    );
    return;
  }
  for (let column = 0; column < reading.table.width; column += 1) {
    const { text } = reading.table.own(row, column);
    const stated = /^\D*?(\d{1,6})\b/.exec(text)?.[1];
    if (stated === undefined) continue;
    compare(findings, row, column, Number(stated), rowsCounted);
    return;
  }
}

function numberIn(reading: Reading, row: number, use: ColumnUse): number | undefined {
  const stated = /\d{1,6}/.exec(reading.text(row, use))?.[0];
  return stated === undefined ? undefined : Number(stated);
}

function sum(rows: readonly EntriesOfKind['allocation'][], of: 'delegates' | 'minOpinions'): number {
  return rows.reduce((all, row) => all + row[of], 0);
}

function compare(
  findings: Findings,
  row: number,
  column: number | undefined,
  stated: number | undefined,
  counted: number,
): void {
  if (column === undefined || stated === undefined) return;
  const difference = counted - stated;
  if (difference === 0) findings.note('totalMatches', { row, column }, { stated });
  else
    findings.warn(
      'totalDiffers',
      { row, column },
      { stated, counted, difference: difference > 0 ? `+${difference}` : `−${-difference}` },
    );
}
