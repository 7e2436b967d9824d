import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import {
  importLimits,
  type Cell,
  type Merge,
  type ReadFile,
  type Sheet,
} from '@doi-thoai/shared/imports/sheet';
import { NotTaken } from './refused.ts';

/** Reads the tables of a Word document; pictures, notes at the foot and what stands around the tables are left away. */
export async function readWordDocument(bytes: Buffer): Promise<ReadFile> {
  const { value } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    )
    .catch(() => {
      throw new NotTaken('importBroken');
    });
  const sheets = tablesOf(value);
  if (sheets.length === 0) throw new NotTaken('importWordNoTable');
  return { format: 'docx', charset: null, notes: [], epoch: 1900, sheets };
}

interface OpenCell {
  text: string;
  readonly colspan: number;
  readonly rowspan: number;
  bold: boolean;
}

/** The tables of a page; a table within a cell is text of that cell. */
export function tablesOf(html: string): readonly Sheet[] {
  const tables: OpenCell[][][] = [];
  let depth = 0;
  let cell: OpenCell | undefined;
  let isNote = 0;
  const items: { readonly ordered: boolean; count: number }[] = [];
  const line = () => {
    if (cell && cell.text !== '' && !cell.text.endsWith('\n')) cell.text += '\n';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') depth += 1;
      if (name === 'table' && depth === 1) tables.push([]);
      else if (name === 'tr' && depth === 1) tables.at(-1)?.push([]);
      else if ((name === 'td' || name === 'th') && depth === 1) {
        cell = {
          text: '',
          colspan: span(attributes['colspan']),
          rowspan: span(attributes['rowspan']),
          bold: name === 'th',
        };
        tables.at(-1)?.at(-1)?.push(cell);
      } else if (name === 'sup') isNote += 1;
      else if (name === 'ul' || name === 'ol') items.push({ ordered: name === 'ol', count: 0 });
      else if (name === 'p' || name === 'tr' || name === 'div') line();
      else if (name === 'br' && cell) cell.text += '\n';
      else if ((name === 'strong' || name === 'b') && cell && cell.text.trim() === '') cell.bold = true;
      else if (name === 'li') {
        line();
        const list = items.at(-1);
        if (list) list.count += 1;
        if (cell) cell.text += list?.ordered ? `${list.count}) ` : '- ';
      }
    },
    ontext(text) {
      if (cell && isNote === 0) cell.text += text.replaceAll('\n', ' ');
    },
    onclosetag(name) {
      if (name === 'table') depth -= 1;
      if (name === 'sup') isNote -= 1;
      if (name === 'ul' || name === 'ol') items.pop();
      if ((name === 'td' || name === 'th') && depth === 1) cell = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return tables.map((rows, at) => sheetOfRows(rows, `Bảng ${at + 1}`));
}

function span(value: string | undefined): number {
  const wanted = Number(value ?? 1);
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, importLimits.rows) : 1;
}

/** Puts cells in their places: those that reach over several columns or rows push others aside. */
function sheetOfRows(rows: readonly (readonly OpenCell[])[], name: string): Sheet {
  const placed: (Cell | null)[][] = rows.map(() => []);
  const merges: Merge[] = [];
  const taken = new Set<string>();
  if (rows.length > importLimits.rows * 3)
    throw new NotTaken('importRows', { rows: rows.length, max: importLimits.rows });
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, colspan, rowspan, bold } of cells) {
      while (taken.has(`${row}:${column}`)) column += 1;
      const [bottom, right] = [Math.min(row + rowspan, rows.length) - 1, column + colspan - 1];
      if (right >= importLimits.columns)
        throw new NotTaken('importColumns', { columns: right + 1, max: importLimits.columns });
      for (let r = row; r <= bottom; r += 1)
        for (let c = column; c <= right; c += 1) {
          taken.add(`${r}:${c}`);
          setCell(placed, r, c, null);
        }
      const content = text.trim();
      setCell(
        placed,
        row,
        column,
        content === '' ? null : { text: content, kind: 'text', ...(bold ? { bold } : {}) },
      );
      if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
      column = right + 1;
    }
  });
  return { name, rows: placed, merges, hiddenRows: [], hiddenColumns: [] };
}

function setCell(rows: (Cell | null)[][], row: number, column: number, cell: Cell | null): void {
  const cells = rows[row];
  if (!cells) return;
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}
