import type { Findings } from './findings.ts';
import type { Reading } from './reading.ts';
import type { ColumnUse, ImportKind } from './vocabulary.ts';

/** How many letters a cell may have at most, where what is kept of it has a limit. */
const most: Readonly<Partial<Record<ImportKind, Readonly<Partial<Record<ColumnUse, number>>>>>> = {
  opinions: { content: 5000, unit: 200 },
  delegates: { office: 200, unit: 200 },
  milestones: { what: 300, owner: 200, receiver: 200, due: 200 },
};

/** Cells with more than can be kept: cut by nobody, each is to be shortened or its row left out. */
export function refuseTooLong(
  reading: Reading,
  kind: ImportKind,
  rows: readonly number[],
  findings: Findings,
): void {
  for (const [use, max] of Object.entries(most[kind] ?? {})) {
    const column = reading.column(use as ColumnUse);
    if (column === undefined) continue;
    for (const row of rows)
      if (reading.text(row, use as ColumnUse).length > max)
        findings.refuse('tooLong', { row, column }, { max });
  }
}
