import { writeXlsx, type Cell, type CellValue } from 'hucre';
import * as sheetjs from 'xlsx';
import { zipOf } from './zip.ts';

/** A cell as a generator says it: a value, or what is beside it. */
export type Made =
  | CellValue
  | { readonly value: CellValue; readonly bold?: true; readonly formula?: string; readonly error?: true };

export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Made[])[];
  /** As Excel says it: "A1:D1". */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook of today. */
export async function newWorkbook(
  sheets: readonly MadeSheet[],
  dateSystem: '1900' | '1904' = '1900',
): Promise<Buffer> {
  const bytes = await writeXlsx({ sheets: sheets.map(sheetOf), dateSystem });
  return Buffer.from(bytes);
}

function sheetOf(
  { name = 'Trang 1', rows, merges = [], hiddenRows = [], hiddenColumns = [] }: MadeSheet,
  at: number,
) {
  const cells = new Map<string, Partial<Cell>>();
  const plain = rows.map((row, r) =>
    row.map((made, c) => {
      if (made === null || typeof made !== 'object' || made instanceof Date) {
        if (made instanceof Date)
          cells.set(`${r},${c}`, { value: made, type: 'date', style: { numFmt: 'dd/mm/yyyy' } });
        return made;
      }
      cells.set(`${r},${c}`, {
        value: made.value,
        ...(made.bold ? { style: { font: { bold: true } } } : {}),
        ...(made.error ? { type: 'error' as const } : {}),
        ...(made.formula === undefined
          ? {}
          : { type: 'formula' as const, formula: made.formula, formulaResult: made.value }),
      });
      return made.value;
    }),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: name === 'Trang 1' && at > 0 ? `Trang ${at + 1}` : name,
    rows: plain,
    cells,
    merges: merges.map((range) => {
      const { s, e } = sheetjs.utils.decode_range(range);
      return { startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c };
    }),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }] as const)),
    columns: Array.from({ length: width }, (_, column) => ({ hidden: hiddenColumns.includes(column) })),
  };
}

/** A workbook of Excel 97–2003, made by SheetJS as many converters do. */
export function oldWorkbook({ name = 'Sheet1', rows, merges = [], hiddenRows = [] }: MadeSheet): Buffer {
  const sheet = sheetjs.utils.aoa_to_sheet([[]]);
  rows.forEach((row, r) =>
    row.forEach((made, c) => {
      const value = made !== null && typeof made === 'object' && !(made instanceof Date) ? made.value : made;
      if (value === null || value === '') return;
      const place = sheetjs.utils.encode_cell({ r, c });
      if (value instanceof Date)
        sheet[place] = { t: 'n', v: value.getTime() / 86_400_000 + 25_569, z: 'dd/mm/yyyy' };
      else if (typeof value === 'number') sheet[place] = { t: 'n', v: value };
      else sheet[place] = { t: 's', v: String(value) };
    }),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  sheet['!ref'] = sheetjs.utils.encode_range({ r: 0, c: 0 }, { r: rows.length - 1, c: width - 1 });
  sheet['!merges'] = merges.map((range) => sheetjs.utils.decode_range(range));
  sheet['!rows'] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row) }));
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, name);
  return sheetjs.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

/** A day as a cell keeps it. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook as WPS writes it: text in the cells themselves, no table of strings, and a dimension that is wrong. */
export function wpsWorkbook(
  rows: readonly (readonly string[])[],
  merges: readonly string[],
  more = {},
): Buffer {
  const cells = rows.map((row, r) => {
    const filled = row.map((text, c) =>
      text === ''
        ? ''
        : `<c r="${sheetjs.utils.encode_cell({ r, c })}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${r + 1}">${filled.join('')}</row>`;
  });
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${cells.join('')}</sheetData>${merged}</worksheet>`,
    ...more,
  });
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
