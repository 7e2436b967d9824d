import { isBlank, type Block, type Paper, type Recipients, type Runs, type Signer } from './paper.ts';

/** A paper with every stretch of its text changed; what is blank stays blank. */
export function rewritten(paper: Paper, change: (text: string) => string): Paper {
  const line = (of: Runs): Runs => of.map((run) => (isBlank(run) ? run : { ...run, text: change(run.text) }));
  const { head } = paper;
  return {
    ...paper,
    head: {
      parent: head.parent && line(head.parent),
      issuer: head.issuer.map(line),
      number: head.number && line(head.number),
      placeAndDate: head.placeAndDate && line(head.placeAndDate),
      type: change(head.type),
      summary: line(head.summary),
      attachedTo: head.attachedTo && line(head.attachedTo),
    },
    sections: paper.sections.map(({ landscape, blocks }) => ({
      landscape,
      blocks: blocks.map((block) => blockOf(block, line, change)),
    })),
  };
}

function blockOf(block: Block, line: (of: Runs) => Runs, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: line(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(line) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(line) })),
      };
    case 'contents':
    case 'code':
      return block;
    case 'signatures':
      return {
        ...block,
        left:
          block.left &&
          (block.left.kind === 'signer' ? signer(block.left, line) : recipients(block.left, line)),
        right: signer(block.right, line),
        ...(block.under ? { under: recipients(block.under, line) } : {}),
      };
  }
}

function signer({ under, ...of }: Signer, line: (of: Runs) => Runs): Signer {
  return {
    ...of,
    authority: line(of.authority),
    ...(under ? { under: line(under) } : {}),
    office: line(of.office),
    name: of.name,
  };
}

function recipients(of: Recipients, line: (of: Runs) => Runs): Recipients {
  return { ...of, lines: of.lines.map(line) };
}
