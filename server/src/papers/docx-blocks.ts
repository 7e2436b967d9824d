import {
  AlignmentType,
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type {
  Block,
  Contents,
  Heading,
  List,
  Paragraph as TextBlock,
  PaperTable,
  Recipients,
  Runs,
  Signatures,
  Signer,
  TableRow as PaperRow,
} from '@doi-thoai/shared/papers/paper';
import { halfPoints, twentieths, twips } from './docx-measures.ts';
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

interface Looks {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type TextLooks = Pick<Looks, 'bold' | 'italic'>;

/** Words as Word takes them; what the style of the paragraph says is not said again. */
export function lettersOf(line: Runs, { size, bold, italic }: Looks = {}): TextRun[] {
  return line.map((run) => {
    const own: TextLooks = 'blank' in run ? {} : run;
    const [isBold, isItalic] = [own.bold ?? bold, own.italic ?? italic];
    const options: IRunOptions = {
      text: run.text,
      ...(size === undefined ? {} : { size: halfPoints(size) }),
      ...(isBold === undefined ? {} : { bold: isBold }),
      ...(isItalic === undefined ? {} : { italics: isItalic }),
    };
    return new TextRun(options);
  });
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
      return listOf(block, drawing);
    case 'table':
      return [tableOf(block, drawing.width), new Paragraph({ style: styleIds.cell })];
    case 'contents':
      return contentsOf(block, drawing);
    // A file to be written on has no code: its address would go wherever the file does.
    case 'code':
      return [];
    case 'signatures':
      return [
        new Paragraph({ style: styleIds.cell, keepNext: true }),
        signaturesOf(block, drawing),
        lastOfPage(),
      ];
  }
}

/** What ends a section behind a table is a paragraph; one as high as a line of text would need a page for itself where a page is full. */
function lastOfPage(): Paragraph {
  return new Paragraph({
    spacing: { line: twentieths(1), lineRule: LineRuleType.EXACT },
    run: { size: halfPoints(1) },
  });
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

function listOf({ numbered, items }: List, drawing: Drawing): Paragraph[] {
  drawing.lists += 1;
  const reference = numbered ? numberings.points : numberings.dashes;
  return items.map(
    (item) =>
      new Paragraph({
        style: styleIds.point,
        numbering: { reference, level: 0, instance: drawing.lists },
        children: lettersOf(item),
      }),
  );
}

/** The titles stand again over each page; a row is not torn in two. */
function tableOf({ columns, rows }: PaperTable, width: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const titles = columns.map(({ title }) => [{ text: title }]);
  const cellsOf = (cells: readonly Runs[], looks: Looks & { readonly centred?: boolean }) =>
    cells.map((cell, at) => {
      const isCentred = looks.centred || columns[at]?.centred;
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        margins: { left: 80, right: 80, top: 20, bottom: 20 },
        children: [
          new Paragraph({
            style: styleIds.cell,
            alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: lettersOf(cell, looks),
          }),
        ],
      });
    });
  const rowOf = ({ cells, strong = false, height }: PaperRow) =>
    new TableRow({
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
      children: cellsOf(cells, strong ? { bold: true } : {}),
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

/** Two columns without lines, which stay together on one page. */
export function sideBySide(
  ...sides: readonly { readonly width: number; readonly children: readonly Paragraph[] }[]
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const around = { top: none, bottom: none, left: none, right: none };
  return new Table({
    width: { size: sides.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: sides.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: { ...around, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: sides.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
              borders: around,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function signaturesOf({ left, right }: Signatures, { layout, width }: Drawing): Table {
  const half = Math.round(width / 2);
  return sideBySide(
    { width: half, children: left ? sideOf(left, layout) : [new Paragraph({ style: styleIds.signature })] },
    { width: width - half, children: sideOf(right, layout) },
  );
}

function sideOf(side: Recipients | Signer, layout: Layout): Paragraph[] {
  return side.kind === 'recipients' ? recipientsOf(side, layout) : signerOf(side, layout);
}

function recipientsOf({ lines }: Recipients, { sizes, recipients, font }: Layout): Paragraph[] {
  const { title, bold, italic, underlined } = recipients;
  const letters: IRunOptions = {
    text: title,
    ...{ font, bold, italics: italic, size: halfPoints(sizes.recipientsTitle) },
    ...(underlined ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return [
    new Paragraph({
      style: styleIds.signature,
      alignment: AlignmentType.LEFT,
      children: [new TextRun(letters)],
    }),
    ...lines.map(
      (line) =>
        new Paragraph({
          style: styleIds.signature,
          alignment: AlignmentType.LEFT,
          children: lettersOf(line, { size: sizes.recipients }),
        }),
    ),
  ];
}

/** Room for a signature and a seal, in points; whoever signs without an office has no seal. */
const signingRoom = 72;
const withoutSeal = 44;

function signerOf({ authority, under, office, name }: Signer, { officeIsBold }: Layout): Paragraph[] {
  const line = (text: Runs, bold: boolean, before = 0) =>
    new Paragraph({
      style: styleIds.signature,
      spacing: { before: twentieths(before), after: 0 },
      children: lettersOf(text, { bold }),
    });
  return [
    line(authority, true),
    ...(under ? [line(under, true)] : []),
    ...(office.length > 0 ? [line(office, officeIsBold)] : []),
    line(name, true, office.length > 0 ? signingRoom : withoutSeal),
  ];
}
