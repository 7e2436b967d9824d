import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type { Section } from '@doi-thoai/shared/papers/paper';
import type { Letters } from './pdf-letters.ts';

/** A4, in millimetres. */
const page = { width: 210, height: 297 };

/** Millimetres in points. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** What the pages of a section leave between their margins, in points. */
export interface Sheet {
  readonly letters: Letters;
  readonly layout: Layout;
  readonly size: readonly [width: number, height: number];
  readonly width: number;
  /** From the upper to the lower margin. */
  readonly room: number;
  readonly left: number;
  readonly top: number;
}

export function sheetOf(letters: Letters, layout: Layout, { landscape }: Section): Sheet {
  const { top, bottom, left, right } = layout.margins;
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  return {
    letters,
    layout,
    size: [points(width), points(height)],
    width: points(width - left - right),
    room: points(height - top - bottom),
    left: points(left),
    top: points(top),
  };
}

/** How high a line of running text is. */
export function lineOf({ line, sizes }: Layout, natural: number): number {
  return line.rule === 'exact' ? line.of : sizes.body * natural * line.of;
}
