import type { Paper, Runs } from '@doi-thoai/shared/papers/paper';
import { linesOf } from './pdf-lines.ts';
import type { Looks } from './pdf-letters.ts';
import type { Sheet } from './pdf-sheet.ts';
import { space } from './pdf-lines.ts';
import { beside, stacked, type Strip } from './pdf-strips.ts';

/** Of the width, what the issuer's side of the head takes; the nation's or the Party's name needs the rest. */
const leftShare = 0.38;
/** Between two parts of the head. */
const gap = 6;

/** The issuer at the left, the nation or the Party at the right, and below them what the paper is; a letter says it. */
export function headOf(paper: Paper, sheet: Sheet): readonly Strip[] {
  const left = sheet.width * leftShare;
  const under = { size: sheet.layout.sizes.issuer };
  return [
    beside(
      { x: 0, strip: stacked(issuerSide(paper, sheet, left)) },
      { x: left, strip: stacked(nationSide(paper, sheet, sheet.width - left)) },
    ),
    ...centred(sheet, [], under, sheet.width),
    ...(paper.head.type === '' ? [] : titleOf(paper, sheet)),
  ];
}

function titleOf({ head }: Paper, sheet: Sheet): readonly Strip[] {
  const { layout, width } = sheet;
  const { sizes } = layout;
  return [
    ...centred(sheet, [{ text: head.type }], { size: sizes.type, bold: true }, width),
    ...centred(sheet, head.summary, { size: sizes.summary, bold: true }, width),
    ...(head.attachedTo ? centred(sheet, head.attachedTo, { size: sizes.summary, italic: true }, width) : []),
    ...(layout.underTitle === 'rule'
      ? [rule(width, 0.3)]
      : centred(sheet, [{ text: '-----' }], { size: sizes.summary }, width)),
    ...centred(sheet, [], { size: sizes.issuer }, width),
  ];
}

function issuerSide({ head, draft }: Paper, sheet: Sheet, width: number): readonly Strip[] {
  const { sizes, underIssuer, subject } = sheet.layout;
  const line = (text: Runs, looks: Looks) => centred(sheet, text, looks, width);
  return [
    ...(head.parent ? line(head.parent, { size: sizes.parent }) : []),
    ...head.issuer.flatMap((name) => line(name, { size: sizes.issuer, bold: true })),
    ...(underIssuer === 'rule' ? [rule(width, 0.4)] : line([{ text: '*' }], { size: sizes.issuer })),
    ...(head.number ? [space(gap), ...line(head.number, { size: sizes.number })] : []),
    ...(head.type === '' ? [space(gap), ...line(head.summary, subject)] : []),
    ...(draft ? [space(gap), ...line([{ text: 'DỰ THẢO' }], { size: sizes.number, bold: true })] : []),
  ];
}

function nationSide({ head, inside }: Paper, sheet: Sheet, width: number): readonly Strip[] {
  const { sizes, nation } = sheet.layout;
  const below = { size: sizes.placeAndDate, italic: true };
  return [
    ...nation.flatMap(({ text, size }) => centred(sheet, [{ text }], { size, bold: true }, width)),
    rule(width, 0.6),
    ...(head.placeAndDate ? [space(gap), ...centred(sheet, head.placeAndDate, below, width)] : []),
    ...(inside ? [space(gap), ...centred(sheet, [{ text: 'Lưu hành nội bộ' }], below, width)] : []),
  ];
}

function centred({ letters }: Sheet, text: Runs, looks: Looks, width: number): readonly Strip[] {
  return linesOf(letters, text, { ...looks, align: 'centre' }, width);
}

/** A rule of this share of the width, in the middle. */
function rule(width: number, share: number): Strip {
  const from = (width * (1 - share)) / 2;
  return {
    height: 5,
    paint: (pen, x, y) => {
      pen.line([x + from, y + 3], [x + from + width * share, y + 3], 0.75);
    },
  };
}
