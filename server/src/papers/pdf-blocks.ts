import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type {
  Block,
  Contents,
  Heading,
  List,
  Paragraph,
  Recipients,
  Runs,
  Signatures,
  Signer,
} from '@doi-thoai/shared/papers/paper';
import { codeOf } from './pdf-code.ts';
import { natural } from './pdf-letters.ts';
import { linesOf, type ParagraphLooks } from './pdf-lines.ts';
import { lineOf, points, type Sheet } from './pdf-sheet.ts';
import { space } from './pdf-lines.ts';
import { beside, stacked, type Pen, type Strip } from './pdf-strips.ts';
import { tableOf } from './pdf-table.ts';

/** The number of each heading of the paper. */
export type Numbers = ReadonlyMap<Heading, string>;

export function blocksOf(blocks: readonly Block[], sheet: Sheet, numbers: Numbers): readonly Strip[] {
  // A signature does not stand alone on a page: the words before it go along.
  return blocks.flatMap((block, at) =>
    blockOf(block, sheet, { numbers, keepNext: blocks[at + 1]?.kind === 'signatures' }),
  );
}

interface Among {
  readonly numbers: Numbers;
  readonly keepNext: boolean;
}

function blockOf(block: Block, sheet: Sheet, { numbers, keepNext }: Among): readonly Strip[] {
  const { letters, layout, width } = sheet;
  switch (block.kind) {
    case 'heading': {
      const looks = { ...runningIn(layout), bold: block.level < 3, keepNext: true };
      const number = { text: `${numbers.get(block) ?? ''} ` };
      return linesOf(letters, [number, ...block.runs], looks, width);
    }
    case 'paragraph':
      return linesOf(letters, block.runs, { ...looksOf(block, layout), keepNext }, width);
    case 'list':
      return listOf(block, sheet, keepNext);
    case 'table':
      return [
        ...tableOf(block, sheet, keepNext),
        { ...space(layout.sizes.table * natural.height), keepNext },
      ];
    case 'contents':
      return contentsOf(block, sheet, numbers);
    case 'code':
      return [codeOf(block), space(layout.afterParagraph)];
    case 'signatures':
      return [
        { ...space(layout.sizes.table * natural.height), keepNext: true },
        { ...signaturesOf(block, sheet), keepNext },
      ];
  }
}

/** Each heading by its number; what stands further in is indented. */
function contentsOf(
  { deepest }: Contents,
  { letters, layout, width }: Sheet,
  numbers: Numbers,
): readonly Strip[] {
  return [...numbers]
    .filter(([{ level }]) => level <= deepest)
    .flatMap(([{ level, runs }, number]) => {
      const indent = points((level - 1) * 6);
      const looks = { size: layout.sizes.table, bold: level === 1, align: 'left', after: 2 } as const;
      return linesOf(letters, [{ text: `${number} ` }, ...runs], looks, width - indent).map((strip) => ({
        ...strip,
        paint: (pen: Pen, x: number, y: number) => {
          strip.paint(pen, x + indent, y);
        },
      }));
    });
}

/** Running text, as the layout has it. */
function runningIn(layout: Layout): ParagraphLooks {
  return {
    size: layout.sizes.body,
    align: 'justified',
    line: lineOf(layout, natural.height),
    firstLine: points(layout.firstLine),
    after: layout.afterParagraph,
  };
}

function looksOf({ look }: Paragraph, layout: Layout): ParagraphLooks {
  const { body, summary } = layout.sizes;
  const { line = 0, after = 0, ...running } = runningIn(layout);
  switch (look) {
    case 'body':
      return { ...running, line, after };
    case 'centred':
      return { size: summary, align: 'centre', bold: true };
    case 'addressee':
      return { size: body, align: 'centre', line, before: after, after };
    case 'appendix':
      return { size: body, align: 'centre', bold: true, line, after, keepNext: true };
  }
}

function listOf({ numbered, items }: List, { letters, layout, width }: Sheet, keepNext: boolean) {
  return items.flatMap((item, at) => {
    const sign = { text: numbered ? `${at + 1}. ` : '- ' };
    const isLast = at === items.length - 1;
    return linesOf(letters, [sign, ...item], { ...runningIn(layout), keepNext: keepNext && isLast }, width);
  });
}

function signaturesOf({ left, right, under }: Signatures, sheet: Sheet): Strip {
  const half = { ...sheet, width: sheet.width / 2 };
  return beside(
    {
      x: 0,
      strip: stacked([
        ...(left ? sideOf(left, half) : []),
        ...(under ? [space(sheet.layout.sizes.table), ...recipientsOf(under, half)] : []),
      ]),
    },
    { x: half.width, strip: stacked(sideOf(right, half)) },
  );
}

function sideOf(side: Recipients | Signer, half: Sheet): readonly Strip[] {
  return side.kind === 'recipients' ? recipientsOf(side, half) : signerOf(side, half);
}

function recipientsOf({ lines }: Recipients, { letters, layout, width }: Sheet): readonly Strip[] {
  const { sizes, recipients } = layout;
  const { title, bold, italic, underlined } = recipients;
  const looks = { size: sizes.recipientsTitle, bold, italic, align: 'left' } as const;
  const written = linesOf(letters, [{ text: title }], looks, width);
  const [word] = letters.wordsOf([{ text: title.replaceAll(' ', '\u{A0}') }], looks);
  return [
    ...(underlined ? written.map((strip) => underlinedBy(strip, word?.width ?? 0)) : written),
    ...lines.flatMap((line) =>
      linesOf(letters, line, { size: sizes.recipients, align: 'left' }, width - points(4)),
    ),
  ];
}

function underlinedBy(strip: Strip, width: number): Strip {
  return {
    ...strip,
    paint(pen, x, y) {
      strip.paint(pen, x, y);
      pen.line([x, y + strip.height - 1.5], [x + width, y + strip.height - 1.5], 0.6);
    },
  };
}

/** Room for a signature and a seal, in points; whoever signs without an office has no seal. */
const signingRoom = 72;
const withoutSeal = 44;

function signerOf({ authority, under, office, name }: Signer, sheet: Sheet): readonly Strip[] {
  const { letters, layout, width } = sheet;
  const line = (text: Runs, bold: boolean) =>
    linesOf(letters, text, { size: layout.sizes.signature, align: 'centre', bold }, width);
  return [
    ...line(authority, true),
    ...(under ? line(under, true) : []),
    ...(office.length > 0 ? line(office, layout.officeIsBold) : []),
    space(office.length > 0 ? signingRoom : withoutSeal),
    ...line(name, true),
  ];
}
