import { AlignmentType, BorderStyle, LineRuleType, Paragraph, type FileChild } from 'docx';
import type { Layout } from '@doi-thoai/shared/papers/layouts';
import type { Paper, Runs } from '@doi-thoai/shared/papers/paper';
import { lettersOf, sideBySide } from './docx-lines.ts';
import { twentieths } from './docx-measures.ts';
import { styleIds } from './docx-styles.ts';

/** Of the width, what the issuer's side of the head takes; the nation's or the Party's name needs the rest. */
const leftShare = 0.38;

interface Line {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly before?: number;
}

/** The issuer at the left, the nation or the Party at the right, and below them what the paper is; a letter says it. */
export function headOf(paper: Paper, layout: Layout, width: number): readonly FileChild[] {
  const left = Math.round(width * leftShare);
  return [
    sideBySide(
      { width: left, children: issuerSide(paper, layout, left) },
      { width: width - left, children: nationSide(paper, layout, width - left) },
    ),
    new Paragraph({ style: styleIds.head }),
    ...(paper.head.type === '' ? [] : titleOf(paper, layout, width)),
  ];
}

function titleOf({ head }: Paper, layout: Layout, width: number): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.type, children: lettersOf([{ text: head.type }]) }),
    new Paragraph({ style: styleIds.summary, children: lettersOf(head.summary) }),
    ...(head.attachedTo ? [line(head.attachedTo, { size: layout.sizes.summary, italic: true })] : []),
    layout.underTitle === 'rule'
      ? rule(width, 0.3)
      : line([{ text: '-----' }], { size: layout.sizes.summary }),
    new Paragraph({ style: styleIds.head }),
  ];
}

function issuerSide({ head, draft }: Paper, layout: Layout, width: number): Paragraph[] {
  const { sizes, underIssuer, subject } = layout;
  return [
    ...(head.parent ? [line(head.parent, { size: sizes.parent })] : []),
    ...head.issuer.map((name) => line(name, { size: sizes.issuer, bold: true })),
    underIssuer === 'rule' ? rule(width, 0.4) : line([{ text: '*' }], { size: sizes.issuer }),
    ...(head.number ? [line(head.number, { size: sizes.number, before: 6 })] : []),
    ...(head.type === '' ? [line(head.summary, { ...subject, before: 6 })] : []),
    ...(draft ? [line([{ text: 'DỰ THẢO' }], { size: sizes.number, bold: true, before: 6 })] : []),
  ];
}

function nationSide({ head, inside }: Paper, { sizes, nation }: Layout, width: number): Paragraph[] {
  return [
    ...nation.map(({ text, size }) => line([{ text }], { size, bold: true })),
    rule(width, 0.6),
    ...(head.placeAndDate
      ? [line(head.placeAndDate, { size: sizes.placeAndDate, italic: true, before: 6 })]
      : []),
    ...(inside
      ? [line([{ text: 'Lưu hành nội bộ' }], { size: sizes.placeAndDate, italic: true, before: 6 })]
      : []),
  ];
}

function line(text: Runs, { before = 0, ...looks }: Line): Paragraph {
  return new Paragraph({
    style: styleIds.head,
    spacing: { before: twentieths(before), after: 0 },
    children: lettersOf(text, looks),
  });
}

/** A rule of this share of the width, in the middle. */
function rule(width: number, share: number): Paragraph {
  const beside = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    style: styleIds.head,
    alignment: AlignmentType.CENTER,
    indent: { left: beside, right: beside },
    spacing: { before: 0, after: 0, line: twentieths(4), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } },
  });
}
