import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type Paragraph,
} from 'docx';
import type { Runs } from '@doi-thoai/shared/papers/paper';
import { halfPoints } from './docx-measures.ts';

export interface Looks {
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
