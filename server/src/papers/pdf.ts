import { buffer } from 'node:stream/consumers';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import { headingNumbers } from '@doi-thoai/shared/papers/numbering';
import { recordLine, textOf, type Paper } from '@doi-thoai/shared/papers/paper';
import { blocksOf } from './pdf-blocks.ts';
import { headOf } from './pdf-head.ts';
import { Letters } from './pdf-letters.ts';
import { linesOf } from './pdf-lines.ts';
import { points, sheetOf, type Sheet } from './pdf-sheet.ts';
import { paged, type Pen, type Placed } from './pdf-strips.ts';

/** From the edge of a page to its number, and to what stands at its foot, in millimetres. */
const edge = 10;

/**
 * Papers as one file to print, one after the other, each with pages that are counted by itself; the same papers are the
 * same file whenever it is made.
 */
export async function papersPdf(papers: readonly Paper[]): Promise<Buffer> {
  const [first] = papers;
  const title = first ? `${first.head.type} ${textOf(first.head.summary)}`.trim() : '';
  const letters = new Letters(title);
  const pen = penOn(letters);
  for (const paper of papers) draw(paper, letters, pen);
  const made = buffer(letters.document);
  letters.document.end();
  return made;
}

function draw(paper: Paper, letters: Letters, pen: Pen): void {
  const layout = layouts[paper.layout];
  const numbers = headingNumbers(paper);
  let page = 0;
  for (const [at, section] of paper.sections.entries()) {
    const sheet = sheetOf(letters, layout, section);
    const over = at === 0 ? headOf(paper, sheet) : [];
    for (const placed of paged([...over, ...blocksOf(section.blocks, sheet, numbers)], sheet.room)) {
      page += 1;
      drawPage(sheet, pen, placed);
      // The first page has no number; every further one has it over the text.
      if (page > 1) atEdge(sheet, pen, String(page), { size: layout.sizes.page, align: 'centre' });
      if (paper.record) atEdge(sheet, pen, recordLine(paper.record), { size: 8, align: 'right' });
    }
  }
}

function drawPage({ letters, size, left, top }: Sheet, pen: Pen, placed: readonly Placed[]): void {
  letters.document.addPage({ size: [...size], margin: 0 });
  for (const { strip, y } of placed) strip.paint(pen, left, top + y);
}

interface AtEdge {
  readonly size: number;
  /** What stands in the middle stands over the text, what stands at the right below it. */
  readonly align: 'centre' | 'right';
}

function atEdge({ letters, size, left, width }: Sheet, pen: Pen, text: string, looks: AtEdge): void {
  const [line] = linesOf(letters, [{ text }], looks, width);
  const y = looks.align === 'centre' ? points(edge) : size[1] - points(edge) - (line?.height ?? 0);
  line?.paint(pen, left, y);
}

function penOn({ document }: Letters): Pen {
  return {
    letters(text, { cut, size, x, base }) {
      document.font(cut).fontSize(size).text(text, x, base, { lineBreak: false, baseline: 'alphabetic' });
    },
    line([x, y], [toX, toY], thickness) {
      document.lineWidth(thickness).moveTo(x, y).lineTo(toX, toY).stroke();
    },
    square(x, y, side) {
      document.rect(x, y, side, side).fill('black');
    },
  };
}
