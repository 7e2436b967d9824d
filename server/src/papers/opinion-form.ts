import { writeXlsx } from 'hucre';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { dayInSentence } from '@doi-thoai/shared/words/days';
import { zipOf } from './zip.ts';

/** What the form of one unit is filled in with. */
export interface OpinionForm {
  readonly meeting: string;
  readonly host: string;
  /** Null while the conference has none; then `period` may say it in words. */
  readonly heldOn: CivilDate | null;
  readonly period: string;
  readonly unit: string;
  readonly dueOn: CivilDate | null;
  readonly minOpinions: number;
}

// An import reads these titles, and the line of the unit over the rows, back in.
const titles = ['STT', 'Nội dung ý kiến, kiến nghị', 'Lĩnh vực', 'Họ và tên người nêu'] as const;
const fewestRows = 10;

/** The lines over the table. */
function heading({ meeting, host, heldOn, period, dueOn, minOpinions }: OpinionForm): readonly string[] {
  const when = heldOn === null ? period : dayInSentence(heldOn);
  const asked = minOpinions > 0 ? `Đề nghị ghi ít nhất ${minOpinions} ý kiến, mỗi dòng một ý kiến.` : '';
  return [
    host,
    'PHIẾU LẤY Ý KIẾN',
    when === '' ? meeting : `${meeting} (${when})`,
    dueOn === null ? '' : `Gửi lại chậm nhất ${dayInSentence(dueOn)}.`,
    asked,
  ].filter((text) => text !== '');
}

/** The rows of the table: the unit over them, and a number for each opinion. */
function rowsOf({ unit, minOpinions }: OpinionForm): readonly (readonly string[])[] {
  const numbers = Array.from({ length: Math.max(fewestRows, minOpinions) }, (_, at) => String(at + 1));
  return [[`Đơn vị: ${unit}`], ...numbers.map((no) => [no, '', '', ''])];
}

/** The form as a workbook of Excel. */
export async function opinionWorkbook(form: OpinionForm): Promise<Buffer> {
  const over = heading(form);
  const rows = [...over.map((text) => [text]), [...titles], ...rowsOf(form).map((row) => [...row])];
  const bold = { style: { font: { bold: true } } };
  const boldAt = [1, over.length, over.length + 1];
  const cells = new Map(
    boldAt.flatMap((row) =>
      (rows[row] ?? []).map((value, column) => [`${row},${column}`, { value, ...bold }] as const),
    ),
  );
  const wide = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: titles.length - 1 });
  const merges = [...over.keys(), over.length + 1].map(wide);
  const columns = [6, 70, 22, 28].map((width) => ({ width }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Phiếu', rows, cells, merges, columns }] }));
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org';

/** The form as a document of Word: A4, Times New Roman 13. */
export function opinionDocument(form: OpinionForm): Buffer {
  const over = heading(form).map((text, at) => paragraph(text, { centred: true, bold: at === 1 }));
  const table = [
    titles.map((text, column) => cell(text, widths[column] ?? 0, { bold: true })),
    ...rowsOf(form).map((row) =>
      row.length === 1
        ? [cell(row[0] ?? '', total, { bold: true, span: titles.length })]
        : row.map((text, column) => cell(text, widths[column] ?? 0)),
    ),
  ];
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = table.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('');
  const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
  const body = `${over.join('')}<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>${paragraph('')}${page}`;
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
  });
}

/** Of the columns, in twentieths of a point; together what A4 leaves between its margins. */
const widths = [700, 4700, 1600, 2071] as const;
const total = widths.reduce((sum, width) => sum + width, 0);

interface Looks {
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly span?: number;
}

function cell(text: string, width: number, { span = 1, ...looks }: Looks = {}): string {
  const reach = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${reach}</w:tcPr>${paragraph(text, looks)}</w:tc>`;
}

function paragraph(text: string, { bold = false, centred = false }: Looks = {}): string {
  const set = centred ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : '';
  const font = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/>' : ''}<w:sz w:val="26"/></w:rPr>`;
  return `<w:p>${set}<w:r>${font}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
