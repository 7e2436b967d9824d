import { encode } from 'uqr';
import type { Code } from '@doi-thoai/shared/papers/paper';
import { points } from './pdf-sheet.ts';
import type { Strip } from './pdf-strips.ts';

/** A side that a phone reads from a hand's breadth, in millimetres. */
const side = 34;

/** An address as a code of squares, indented as the first line of a paragraph is. */
export function codeOf({ address }: Code): Strip {
  const { data, size } = encode(address, { border: 2 });
  const square = points(side) / size;
  return {
    height: points(side),
    paint(pen, x, y) {
      for (const [row, cells] of data.entries())
        for (const [column, isDark] of cells.entries())
          if (isDark) pen.square(x + points(10) + column * square, y + row * square, square);
    },
  };
}
