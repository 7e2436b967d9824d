import { writeXlsx, type Cell, type CellStyle, type CellValue, type PageSetup, type WriteSheet } from 'hucre';
import { layouts } from '@doi-thoai/shared/papers/layouts';
import { textOf, type Paper, type PaperTable, type Section } from '@doi-thoai/shared/papers/paper';
import { withoutTimes } from './without-times.ts';

/** Without a blank: the library quotes no name where it says which row stands on every page. */
const sheetName = 'Bảng';
/** How many letters a page has room for from margin to margin. */
const letters = { portrait: 92, landscape: 140 };
const side = { style: 'thin' } as const;
const borders = { top: side, right: side, bottom: side, left: side };
/** Inches, in which a workbook measures its margins. */
const inch = 25.4;

/** The tables of a paper as a workbook, each on a sheet of its own; the same paper is the same file. */
export async function paperWorkbook(paper: Paper): Promise<Buffer> {
  const tables = paper.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [{ section, table: block }] : [])),
  );
  const sheets = tables.map(({ section, table }, at) =>
    sheetOf(paper, section, table, at === 0 ? sheetName : `${sheetName}_${at + 1}`),
  );
  const font = { name: layouts[paper.layout].font, size: layouts[paper.layout].sizes.table };
  // A paper that has nobody and nothing in it yet is an empty sheet under its title.
  const empty = { name: sheetName, rows: titlesOf(paper).map((text) => [text]) };
  const made = await writeXlsx({ sheets: sheets.length > 0 ? sheets : [empty], defaultFont: font });
  return withoutTimes(Buffer.from(made), `${paper.head.type} ${textOf(paper.head.summary)}`.trim());
}

/** What stands over the table. */
function titlesOf({ head, draft, inside }: Paper): readonly string[] {
  const marks = [draft ? 'DỰ THẢO' : '', inside ? 'Lưu hành nội bộ' : ''].filter((mark) => mark !== '');
  return [
    head.issuer.map(textOf).join(' '),
    head.type,
    textOf(head.summary),
    head.attachedTo ? textOf(head.attachedTo) : '',
    marks.join(' · '),
  ].filter((text) => text !== '');
}

/** Lines in the middle that stand between the title and the table. */
function linesOver({ blocks }: Section, table: PaperTable): readonly string[] {
  return blocks
    .slice(0, blocks.indexOf(table))
    .flatMap((block) => (block.kind === 'paragraph' && block.look === 'centred' ? [textOf(block.runs)] : []));
}

function sheetOf(paper: Paper, section: Section, table: PaperTable, name: string): WriteSheet {
  const titles = [...titlesOf(paper), ...linesOver(section, table)];
  const last = table.columns.length - 1;
  const header = titles.length;
  const rows: CellValue[][] = [
    ...titles.map((text) => [text]),
    table.columns.map(({ title }) => title),
    ...table.rows.map(({ cells }) => cells.map((cell) => valueOf(textOf(cell)))),
  ];
  return {
    name,
    rows,
    cells: stylesOf(table, rows, header),
    merges: titles.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
    columns: table.columns.map(({ width }) => ({ width: widthOf(width, section) })),
    freezePane: { rows: header + 1 },
    pageSetup: pageOf(paper, section, header),
  };
}

/** On paper it is as wide as a page, and the titles of its columns stand again on each. */
function pageOf({ layout }: Paper, { landscape }: Section, header: number): PageSetup {
  const { top, bottom, left, right } = layouts[layout].margins;
  return {
    paperSize: 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { top: top / inch, bottom: bottom / inch, left: left / inch, right: right / inch },
    printTitlesRow: `$${header + 1}:$${header + 1}`,
  };
}

function widthOf(share: number, { landscape }: Section): number {
  return Math.max(5, (share * (landscape ? letters.landscape : letters.portrait)) / 100);
}

/** Counts are numbers; everything else is text, whatever it begins with: nothing that people wrote is reckoned. */
function valueOf(text: string): CellValue {
  return /^(?:0|[1-9]\d{0,5})$/.test(text) ? Number(text) : text;
}

function stylesOf(
  { columns, rows: given }: PaperTable,
  rows: readonly (readonly CellValue[])[],
  header: number,
): Map<string, Partial<Cell>> {
  const styles = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries()) {
      const isBold = row <= header || (given[row - header - 1]?.strong ?? false);
      const isCentred = row <= header || (columns[column]?.centred ?? false);
      const style: CellStyle = {
        font: { bold: isBold },
        alignment: { wrapText: true, vertical: 'center', horizontal: isCentred ? 'center' : 'left' },
        ...(row < header ? {} : { border: borders }),
      };
      styles.set(`${row},${column}`, { value, style });
    }
  return styles;
}
