import {
  AlignmentType,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import type { HeadingNumber, Layout } from '@doi-thoai/shared/papers/layouts';
import { headingLevels } from '@doi-thoai/shared/papers/numbering';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { halfPoints, twentieths, twips } from './docx-measures.ts';

/** Names by which paragraphs find their styles and numbers. */
export const styleIds = {
  body: 'BodyText',
  head: 'HeadLine',
  type: 'Title',
  summary: 'Subtitle',
  addressee: 'Addressee',
  appendix: 'Appendix',
  point: 'ListParagraph',
  cell: 'TableText',
  signature: 'Signature',
} as const;
export const numberings = { headings: 'headings', points: 'points', dashes: 'dashes' } as const;

/** Of an entry of the contents, as Word calls it. */
export function contentsStyle(level: number): string {
  return `TOC${level}`;
}

const black = '000000';

/** The styles of a layout: whoever edits the paper in Word changes all paragraphs of one kind at once. */
export function stylesOf(layout: Layout): IStylesOptions {
  const { sizes, font } = layout;
  const spacing = { ...lineOf(layout), after: twentieths(layout.afterParagraph) };
  const justified = {
    alignment: AlignmentType.JUSTIFIED,
    spacing,
    indent: { firstLine: twips(layout.firstLine) },
  };
  const centred = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } };
  const letters = (size: number, bold = false) => ({ font, size: halfPoints(size), bold, color: black });
  const headings = { ...justified, keepNext: true };
  return {
    default: {
      document: {
        run: { font, size: halfPoints(sizes.body), language: { value: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: { run: letters(sizes.type, true), paragraph: centred },
      heading1: { run: letters(sizes.body, true), paragraph: headings },
      heading2: { run: letters(sizes.body, true), paragraph: headings },
      heading3: { run: letters(sizes.body), paragraph: headings },
      listParagraph: { run: letters(sizes.body), paragraph: justified },
    },
    paragraphStyles: [
      style(styleIds.summary, 'Subtitle', { run: letters(sizes.summary, true), paragraph: centred }),
      style(styleIds.body, 'Body Text', { run: letters(sizes.body), paragraph: justified }),
      style(styleIds.head, 'Head Line', { run: letters(sizes.issuer), paragraph: centred }),
      style(styleIds.addressee, 'Addressee', {
        run: letters(sizes.body),
        paragraph: { ...centred, spacing: { ...spacing, before: twentieths(layout.afterParagraph) } },
      }),
      style(styleIds.appendix, 'Appendix', {
        run: letters(sizes.body, true),
        paragraph: { ...centred, spacing, outlineLevel: 0, keepNext: true },
      }),
      style(styleIds.cell, 'Table Text', { run: letters(sizes.table), paragraph: { spacing: { after: 0 } } }),
      ...[1, 2, 3].map((level) =>
        style(contentsStyle(level), `toc ${level}`, {
          run: letters(sizes.table, level === 1),
          paragraph: {
            indent: { left: twips((level - 1) * 6) },
            spacing: { before: twentieths(level === 1 ? 4 : 0), after: twentieths(2) },
          },
        }),
      ),
      style(styleIds.signature, 'Signature', { run: letters(sizes.signature), paragraph: centred }),
    ],
  };
}

type Looks = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>;

function style(id: string, name: string, looks: Looks) {
  return { id, name, basedOn: 'Normal', next: styleIds.body, quickFormat: true, ...looks };
}

/** How far lines stand from one another. */
function lineOf({ line }: Layout) {
  return line.rule === 'exact'
    ? { line: twentieths(line.of), lineRule: LineRuleType.EXACT }
    : { line: Math.round(240 * line.of), lineRule: LineRuleType.AUTO };
}

const formats = {
  upperRoman: LevelFormat.UPPER_ROMAN,
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
} as const satisfies Readonly<Record<HeadingNumber['format'], string>>;

/** Numbers that Word itself counts: of headings, and of points, which begin anew in each list. */
export function numberingOf(paper: Paper): INumberingOptions {
  const layout = layouts[paper.layout];
  const indent = { left: 0, firstLine: twips(layout.firstLine) };
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent }, run: { font: layout.font } },
  });
  return {
    config: [
      {
        reference: numberings.headings,
        levels: headingLevels(paper).map(({ format, after, withAbove }, at) =>
          level(at, formats[format], `${withAbove && at > 0 ? `%${at}.` : ''}%${at + 1}${after}`),
        ),
      },
      { reference: numberings.points, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
      { reference: numberings.dashes, levels: [level(0, LevelFormat.BULLET, '-')] },
    ],
  };
}

/** The number of a page, in the middle over its text. */
export function pageNumber({ sizes, font }: Layout): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.page), font });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

export function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] });
}

/** Small, at the foot of every page. */
export function recordFooter({ font }: Layout, text: string): Footer {
  const line = new TextRun({ text, size: halfPoints(8), font });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [line] })] });
}
