import { fold } from './fold.ts';

/** A row of an allocation table as a line of it says. */
export interface PastedAllocation {
  readonly name: string;
  readonly delegates: number;
  readonly minOpinions: number;
  readonly who: string;
}

const isNumber = (cell: string) => /^\d{1,4}(?:\s*(?:đại biểu|ý kiến|người))?$/iu.test(cell);
const most = (count: number) => Math.min(count, 1000);

/** "Chuẩn bị ít nhất 02 ý kiến": what a sentence asks for, as some plans have no column of its own for it. */
function minimumIn(text: string): number {
  const [, count] = /ít nhất (\d{1,3}) ý kiến/iu.exec(text) ?? [];
  return count === undefined ? 0 : Number(count);
}

function rowIn(line: string): PastedAllocation | undefined {
  const split = line.includes('\t') ? line.split('\t') : line.split(/[;,]/);
  const cells = split.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
  // The number of the row stands before the name.
  const own = cells[0] !== undefined && /^\d{1,4}[.)]?$/.test(cells[0]) ? cells.slice(1) : cells;
  const numbers = own.filter(isNumber).map((cell) => Number.parseInt(cell, 10));
  const [first = '', ...rest] = own.filter((cell) => !isNumber(cell));
  const name = first.replace(/^\d{1,4}[.)]\s+/, '');
  if (!/\p{L}/u.test(name) || isHeadOrTotal(name)) return undefined;
  const said = rest.join(', ');
  const [delegates = 0, opinions = minimumIn(said)] = numbers;
  // Blanks are single by now.
  const who = said
    .replace(/chuẩn bị ít nhất \d{1,3} ý kiến\.?/iu, '')
    .trim()
    .replace(/\.$/, '');
  return {
    name: name.slice(0, 200),
    delegates: most(delegates),
    minOpinions: most(opinions),
    who: who.slice(0, 600),
  };
}

function isHeadOrTotal(name: string): boolean {
  return /^(?:tong(?: cong| so)?|cong|s?tt|so tt|ten (?:to chuc|don vi|co quan).*|to chuc|don vi)$/.test(
    fold(name),
  );
}

/**
 * Rows out of a table that was copied or typed, one a line: name, delegates, minimum opinions, who should come. Row
 * numbers, headings and the line of totals are none. A whole file is read by the import.
 */
export function pastedAllocation(text: string): PastedAllocation[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line) => rowIn(line) ?? []);
}
