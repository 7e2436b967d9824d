import type { HeaderRows } from './header.ts';
import type { Column } from './columns.ts';
import { folded, type TakenTable } from './table.ts';
import type { RowMark } from './vocabulary.ts';

/** A row of a table, by what it is in it. */
export interface MarkedRow {
  readonly row: number;
  readonly mark: RowMark;
  /** Of a group row: what it says. */
  readonly text: string;
}

const roman = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})[.)]?$/;
const romanBefore = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})[.)/:-]\s*(?=\p{L})/u;
const letter = /^[A-HĐ][.)]?$/;
const total = /^(?:tổng cộng(?! ty)|tổng số|tổng\s*(?:[:(\d]|$)|cộng\s*(?:[:(\d]|$)|cộng chung)/iu;

/** Tells every row of a table from every other kind of row. */
export function markRows(
  table: TakenTable,
  header: HeaderRows | null,
  columns: readonly Column[],
  hiddenToo: boolean,
): readonly MarkedRow[] {
  const no = columns.find(({ use }) => use === 'no')?.column ?? null;
  const hidden = new Set(hiddenToo ? [] : table.sheet.hiddenRows);
  const taken = columns.filter(({ reason }) => reason !== 'idNumber').map(({ column }) => column);
  let before = true;
  return table.sheet.rows.map((_, row): MarkedRow => {
    const marked = (mark: RowMark, text = ''): MarkedRow => ({ row, mark, text });
    if (header && row < header.from) return marked(table.filled(row).length > 0 ? 'title' : 'blank');
    if (header && row <= header.to) return marked('header');
    const filled = table.filled(row).filter((column) => taken.includes(column));
    if (filled.length === 0) return marked('blank');
    if (hidden.has(row)) return marked('hidden');
    if (!header && before && isHeading(table, row, filled)) return marked('title');
    const isFirst = before;
    before = false;
    if (header && isFirst && isNumbering(table, row, filled)) return marked('numbering');
    if (isTotal(table, row, filled, no)) return marked('total');
    if (filled.length === 1 && filled[0] === no && /^\d+[.)]?$/.test(table.own(row, no).text))
      return marked('blank');
    const group = groupOf(table, row, filled, no);
    return group === undefined ? marked('data') : marked('group', group);
  });
}

/** Of a list without a header: a line in capitals over it. */
function isHeading(table: TakenTable, row: number, filled: readonly number[]): boolean {
  const { text } = table.own(row, filled[0] ?? 0);
  return filled.length === 1 && /\p{L}\s+\p{L}/u.test(text) && text === text.toUpperCase();
}

/** The row "(1) (2) (3)" below a header. */
function isNumbering(table: TakenTable, row: number, filled: readonly number[]): boolean {
  const numbers = filled.map((column) => /^\(?(\d{1,2})\)?$/.exec(table.own(row, column).text)?.[1]);
  return numbers.length >= 3 && numbers.every((number, at) => Number(number) === at + 1);
}

function isTotal(table: TakenTable, row: number, filled: readonly number[], no: number | null): boolean {
  if (no !== null && /^\d/.test(table.own(row, no).text)) return false;
  const texts = filled.map((column) => table.own(row, column).text);
  return texts.slice(0, 2).some((text) => total.test(text));
}

/** What a row says that is no row of the list but stands over some: numbered in Roman, or bold, or merged. */
function groupOf(
  table: TakenTable,
  row: number,
  filled: readonly number[],
  no: number | null,
): string | undefined {
  const rest = filled.filter((column) => column !== no);
  const numeral = no === null ? '' : table.own(row, no).text;
  if (rest.length === 1 && (roman.test(numeral) || letter.test(numeral)))
    return table.own(row, rest[0] ?? 0).text;
  if (filled.length !== 1) return undefined;
  const [column = 0] = filled;
  const { text, cell } = table.own(row, column);
  if (romanBefore.test(text)) return text.replace(romanBefore, '');
  const merge = table.mergeAt(row, column);
  const isWide =
    merge !== undefined && merge.right - merge.left >= 1 && merge.right - merge.left + 2 >= table.width;
  const isOver = table.width > 1 && text.length <= 120 && (cell?.bold === true || isWide);
  return isOver ? text : undefined;
}

const ofUnit =
  /^(?:thon|xom|to dan pho|tdp|to|ban|ap|khu|khoi|buon|lang|sóc|phum|don vi|hoi|doan|ubnd|xa|phuong)\b/;

/** Whether a group row names a field of matters or a unit, and which. */
export function groupNamed(text: string): { readonly of: 'field' | 'unit'; readonly name: string } {
  const field = /^(?:về\s+)?(?:các\s+)?(?:nhóm\s+)?(?:lĩnh vực|lĩnh vực về)\s*[:–-]?\s*/iu.exec(text);
  if (field) return { of: 'field', name: text.slice(field[0].length).trim() };
  const plain = text.replace(/^đơn vị\s*[:–-]?\s*/iu, '').trim();
  return ofUnit.test(folded(text)) ? { of: 'unit', name: plain } : { of: 'field', name: plain };
}
