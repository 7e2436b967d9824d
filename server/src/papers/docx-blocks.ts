import {
  AlignmentType,
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  HeightRule,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type {
  Block,
  Contents,
  Heading,
  List,
  Paragraph as TextBlock,
  PaperTable,
  Runs,
  TableRow as PaperRow,
} from '@doi-thoai/shared/papers/paper';
import { lettersOf, type Looks } from './docx-lines.ts';
import { twips } from './docx-measures.ts';
import { lastOfPage, signaturesOf } from './docx-signatures.ts';
import { contentsStyle, numberings, styleIds } from './docx-styles.ts';

/** What is known while a paper is drawn from its beginning to its end. */
export interface Drawing {
  readonly layout: Layout;
  /** How many lists there are by now: each counts by itself. */
  lists: number;
  /** Between the margins of the section. */
  width: number;
  /** Each heading of the paper with its number. */
  readonly headings: ReadonlyMap<Heading, string>;
}

export function blocksOf(blocks: readonly Block[], drawing: Drawing): FileChild[] {
  // A signature does not stand alone on a page: the words before it go along.
  return blocks.flatMap((block, at) => blockOf(block, drawing, blocks[at + 1]?.kind === 'signatures'));
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

const looks = {
  body: styleIds.body,
  centred: styleIds.summary,
  addressee: styleIds.addressee,
  appendix: styleIds.appendix,
} as const satisfies Readonly<Record<TextBlock['look'], string>>;

function blockOf(block: Block, drawing: Drawing, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          numbering: { reference: numberings.headings, level: block.level - 1 },
          children: marked(block, drawing),
        }),
      ];
    case 'paragraph': {
      return [new Paragraph({ style: looks[block.look], keepNext, children: lettersOf(block.runs) })];
    }
    case 'list':
      return listOf(block, drawing, keepNext);
    case 'table':
      return [tableOf(block, drawing.width, keepNext), new Paragraph({ style: styleIds.cell, keepNext })];
    case 'contents':
      return contentsOf(block, drawing);
    // A file to be written on has no code: its address would go wherever the file does.
    case 'code':
      return [];
    case 'signatures':
      return [signaturesOf(block, drawing, keepNext), lastOfPage(keepNext)];
  }
}

/** A heading with a mark at which the contents find it; the library would count marks on from paper to paper. */
function marked(heading: Heading, drawing: Drawing): [Bookmark] {
  const at = placeOf(heading, drawing);
  const mark = new Bookmark({ id: anchorAt(at), children: lettersOf(heading.runs) });
  const own = { start: new BookmarkStart(anchorAt(at), at), end: new BookmarkEnd(at) };
  return [Object.assign(mark, own)];
}

/**
 * Each heading by its number. Pages stay unsaid: Word would ask whoever opens the paper whether it may count them, and
 * whatever is written ahead of it may be wrong.
 */
function contentsOf({ deepest }: Contents, drawing: Drawing): Paragraph[] {
  return [...drawing.headings]
    .filter(([{ level }]) => level <= deepest)
    .map(
      ([heading, number]) =>
        new Paragraph({
          style: contentsStyle(heading.level),
          children: [
            new InternalHyperlink({
              anchor: anchorAt(placeOf(heading, drawing)),
              children: lettersOf([{ text: `${number} ` }, ...heading.runs]),
            }),
          ],
        }),
    );
}

function placeOf(heading: Heading, { headings }: Drawing): number {
  return [...headings.keys()].indexOf(heading) + 1;
}

function anchorAt(place: number): string {
  return `muc_${place}`;
}

function listOf({ numbered, items }: List, drawing: Drawing, keepNext: boolean): Paragraph[] {
  drawing.lists += 1;
  const reference = numbered ? numberings.points : numberings.dashes;
  return items.map(
    (item, at) =>
      new Paragraph({
        style: styleIds.point,
        keepNext: keepNext && at === items.length - 1,
        numbering: { reference, level: 0, instance: drawing.lists },
        children: lettersOf(item),
      }),
  );
}

/** The titles stand again over each page; a row is not torn in two. */
function tableOf({ columns, rows }: PaperTable, width: number, keepNext: boolean): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const titles = columns.map(({ title }) => [{ text: title }]);
  const cellsOf = (
    cells: readonly Runs[],
    looks: Looks & { readonly centred?: boolean; readonly keepNext?: boolean },
  ) =>
    cells.map((cell, at) => {
      const isCentred = looks.centred || columns[at]?.centred;
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        margins: { left: 80, right: 80, top: 20, bottom: 20 },
        children: [
          new Paragraph({
            style: styleIds.cell,
            keepNext: looks.keepNext ?? false,
            alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: lettersOf(cell, looks),
          }),
        ],
      });
    });
  const rowOf = ({ cells, strong = false, height }: PaperRow, at: number) =>
    new TableRow({
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
      children: cellsOf(cells, {
        ...(strong ? { bold: true } : {}),
        keepNext: keepNext && at === rows.length - 1,
      }),
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(titles, { bold: true, centred: true }),
      }),
      ...rows.map(rowOf),
    ],
  });
}
