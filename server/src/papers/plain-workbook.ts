import { writeXlsx, type Cell, type CellStyle } from 'hucre';
import { withoutTimes } from './without-times.ts';

/** A table to be worked in, and not a paper: titles, columns to fill in, and text alone in every cell. */
export interface PlainSheet {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly toFill: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

const side = { style: 'thin' } as const;
const borders = { top: side, right: side, bottom: side, left: side };
/** The ground of what is to be filled in. */
const paleYellow = 'FFF8DC';

/** The same table is the same file. What people wrote is text, whatever it begins with: nothing of it is reckoned. */
export async function plainWorkbook({ title, columns, rows }: PlainSheet): Promise<Buffer> {
  const values = [columns.map((column) => column.title), ...rows.map((row) => [...row])];
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries()) {
      const toFill = columns[column]?.toFill ?? false;
      const style: CellStyle = {
        font: { bold: row === 0 },
        alignment: { wrapText: true, vertical: 'top', horizontal: 'left' },
        border: borders,
        // As text: a number of a paper such as 12/03 is no day.
        numFmt: '@',
        ...(toFill
          ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: paleYellow } } as const }
          : {}),
      };
      cells.set(`${row},${column}`, { value, style });
    }
  const made = await writeXlsx({
    sheets: [
      {
        name: 'Bảng',
        rows: values,
        cells,
        columns: columns.map(({ width }) => ({ width })),
        freezePane: { rows: 1 },
      },
    ],
    defaultFont: { name: 'Times New Roman', size: 12 },
  });
  return withoutTimes(Buffer.from(made), title);
}
