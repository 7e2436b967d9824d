import { headingNumbers } from '../papers/numbering.ts';
import { linesIn, textOf, type Block, type Heading, type Paper, type PaperTable } from '../papers/paper.ts';

/** Papers as somebody reads them who looks for what they say. */

export function linesOf(paper: Paper): readonly string[] {
  return linesIn(paper).map(textOf);
}

export function written(paper: Paper): string {
  return linesOf(paper).join('\n');
}

export function blocksIn(paper: Paper): readonly Block[] {
  return paper.sections.flatMap(({ blocks }) => blocks);
}

/** Each with its number. */
export function headings(paper: Paper): readonly string[] {
  const numbers = headingNumbers(paper);
  return blocksIn(paper)
    .filter((block): block is Heading => block.kind === 'heading')
    .map((block) => `${numbers.get(block) ?? ''} ${textOf(block.runs)}`);
}

export function tables(paper: Paper): readonly PaperTable[] {
  return blocksIn(paper).filter((block): block is PaperTable => block.kind === 'table');
}

export function cellsOf({ rows }: Pick<PaperTable, 'rows'>): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(textOf));
}
