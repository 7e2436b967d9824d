import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  TextRun,
  UnderlineType,
  type IRunOptions,
  type Table,
} from 'docx';
import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type { Recipients, Runs, Signatures, Signer } from '@doi-thoai/shared/papers/paper';
import { lettersOf, sideBySide } from './docx-lines.ts';
import { halfPoints, twentieths } from './docx-measures.ts';
import { styleIds } from './docx-styles.ts';

/**
 * What closes a paper stands right behind the words that it goes along with: LibreOffice does not keep words and a table
 * on one page over an empty line between them, so that the room over a signature is its own.
 */
export function signaturesOf(
  { left, right, under }: Signatures,
  { layout, width }: { readonly layout: Layout; readonly width: number },
  keepNext: boolean,
): Table {
  const half = Math.round(width / 2);
  const over = { layout, over: twentieths(layout.sizes.table), keepNext };
  return sideBySide(
    {
      width: half,
      children: [
        ...(left ? sideOf(left, over) : [new Paragraph({ style: styleIds.signature })]),
        ...(under ? recipientsOf(under, over) : []),
      ],
    },
    { width: width - half, children: sideOf(right, over) },
  );
}

interface Closing {
  readonly layout: Layout;
  /** Room over the first line. */
  readonly over: number;
  readonly keepNext: boolean;
}

function sideOf(side: Recipients | Signer, closing: Closing): Paragraph[] {
  return side.kind === 'recipients' ? recipientsOf(side, closing) : signerOf(side, closing);
}

function recipientsOf({ lines }: Recipients, { layout, over, keepNext }: Closing): Paragraph[] {
  const { sizes, recipients, font } = layout;
  const { title, bold, italic, underlined } = recipients;
  const letters: IRunOptions = {
    text: title,
    ...{ font, bold, italics: italic, size: halfPoints(sizes.recipientsTitle) },
    ...(underlined ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return [
    new Paragraph({
      style: styleIds.signature,
      keepNext,
      spacing: { before: over },
      alignment: AlignmentType.LEFT,
      children: [new TextRun(letters)],
    }),
    ...lines.map(
      (line) =>
        new Paragraph({
          style: styleIds.signature,
          keepNext,
          alignment: AlignmentType.LEFT,
          children: lettersOf(line, { size: sizes.recipients }),
        }),
    ),
  ];
}

/** Room for a signature and a seal, in points; whoever signs without an office has no seal. */
const signingRoom = 72;
const withoutSeal = 44;

function signerOf(
  { authority, under, office, name }: Signer,
  { layout: { officeIsBold }, over, keepNext }: Closing,
): Paragraph[] {
  const line = (text: Runs, bold: boolean, before = 0) =>
    new Paragraph({
      style: styleIds.signature,
      keepNext,
      spacing: { before, after: 0 },
      children: lettersOf(text, { bold }),
    });
  return [
    line(authority, true, over),
    ...(under ? [line(under, true)] : []),
    ...(office.length > 0 ? [line(office, officeIsBold)] : []),
    line(name, true, twentieths(office.length > 0 ? signingRoom : withoutSeal)),
  ];
}

/** What ends a section behind a table is a paragraph; one as high as a line of text would need a page for itself where a page is full. */
export function lastOfPage(keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line: twentieths(1), lineRule: LineRuleType.EXACT },
    run: { size: halfPoints(1) },
  });
}
