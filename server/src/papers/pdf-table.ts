import type { PaperTable, Runs } from '@doi-thoai/shared/papers/paper';
import { linesOf, type ParagraphLooks } from './pdf-lines.ts';
import { heightOf, stacked, type Pen, type Strip } from './pdf-strips.ts';
import { points, type Sheet } from './pdf-sheet.ts';

/** Between the letters of a cell and its lines, in points. */
const padding = { side: 4, over: 1.5 };
const thickness = 0.5;

/** A table row by row; the titles of its columns stand again on every page. */
export function tableOf({ columns, rows }: PaperTable, sheet: Sheet, keepNext: boolean): readonly Strip[] {
  const widths = columns.map(({ width }) => (sheet.width * width) / 100);
  const drawn = (cells: readonly Runs[], looks: Partial<ParagraphLooks>) =>
    cells.map((cell, at) => {
      const width = (widths[at] ?? 0) - 2 * padding.side;
      const align = columns[at]?.centred ? 'centre' : 'left';
      return linesOf(sheet.letters, cell, { size: sheet.layout.sizes.table, align, ...looks }, width);
    });
  const titles = columns.map(({ title }) => [{ text: title }]);
  const over = rowOf(drawn(titles, { bold: true, align: 'centre' }), widths);
  const room = sheet.room - over.height;
  const strips = rows.flatMap(({ cells, strong = false, height = 0 }) =>
    divided(drawn(cells, strong ? { bold: true } : {}), room).map((part): Strip => ({
      ...rowOf(part, widths, points(height)),
      over,
      // A group does not stand at the foot of a page, away from what it holds.
      keepNext: strong && cells.length > 1,
    })),
  );
  return [{ ...over, keepNext: true }, ...endingWith(strips, keepNext)];
}

/** Whatever follows a table is held by its last row where it is a signature alone. */
function endingWith(strips: readonly Strip[], keepNext: boolean): readonly Strip[] {
  return strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keepNext } : strip));
}

type Cells = readonly (readonly Strip[])[];

/** A row that no page has room for goes on on the next. */
function divided(cells: Cells, room: number): readonly Cells[] {
  const longest = Math.max(...cells.map(heightOf));
  if (longest + 2 * padding.over <= room) return [cells];
  const line = cells.find((strips) => strips.length > 0)?.[0]?.height ?? room;
  const most = Math.max(1, Math.floor((room - 2 * padding.over) / line));
  const parts = Math.ceil(Math.max(...cells.map(({ length }) => length)) / most);
  return Array.from({ length: parts }, (_, part) =>
    cells.map((strips) => strips.slice(part * most, (part + 1) * most)),
  );
}

function rowOf(cells: Cells, widths: readonly number[], least = 0): Strip {
  const inner = Math.max(...cells.map(heightOf));
  const height = Math.max(least, inner + 2 * padding.over);
  return {
    height,
    paint(pen, x, y) {
      let left = x;
      for (const [at, strips] of cells.entries()) {
        const width = widths[at] ?? 0;
        framed(pen, [left, y], [left + width, y + height]);
        const text = stacked(strips);
        text.paint(pen, left + padding.side, y + (height - text.height) / 2);
        left += width;
      }
    },
  };
}

function framed(
  pen: Pen,
  [left, top]: readonly [number, number],
  [right, bottom]: readonly [number, number],
): void {
  pen.line([left, top], [right, top], thickness);
  pen.line([left, bottom], [right, bottom], thickness);
  pen.line([left, top], [left, bottom], thickness);
  pen.line([right, top], [right, bottom], thickness);
}
