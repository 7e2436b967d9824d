import { parseCsv } from 'hucre';
import { detectEncoding } from '@doi-thoai/shared/text/legacy';
import {
  importLimits,
  type Cell,
  type Charset,
  type ReadFile,
  type Sheet,
} from '@doi-thoai/shared/imports/sheet';
import { NotTaken } from './refused.ts';

/**
 * Reads a text file with rows in lines. UTF-8 and UTF-16 are known by their form; anything else is kept as its bytes
 * read as Windows-1252, in which the letters of TCVN3, VNI and Windows-1258 wait to be converted (T10).
 */
export function readTextFile(bytes: Buffer): ReadFile {
  const { text, charset } = decoded(bytes);
  return { format: 'text', charset, notes: [], epoch: 1900, sheets: [sheetOfText(text, delimiterOf(text))] };
}

function decoded(bytes: Buffer): { readonly text: string; readonly charset: Charset } {
  const wide = wideOf(bytes);
  if (wide) return { text: withoutMark(new TextDecoder(wide).decode(bytes)), charset: 'utf-16' };
  if (bytes.subarray(0, 4000).includes(0)) throw new NotTaken('importNoTable');
  try {
    return { text: withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), charset: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const encoding = detectEncoding(text);
    return { text, charset: encoding === 'unicode' ? 'windows-1252' : encoding };
  }
}

/** UTF-16 by its mark, or by the zeros that ASCII leaves in it: blanks, digits, line ends. */
function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  return even > enough && odd * 20 < even ? 'utf-16be' : undefined;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const delimiters = ['\t', ';', ',', '|'] as const;

/** What stands between cells: the sign that gives most rows the same number of them; none where no sign does. */
function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const beginning = text.slice(0, 50_000);
  let best: { readonly delimiter: string; readonly share: number } | undefined;
  for (const delimiter of delimiters) {
    const widths = parse(beginning, delimiter)
      .map((row) => row.length)
      .filter((width) => width > 0);
    const wide = widths.filter((width) => width > 1);
    const usual = mostFrequent(wide);
    const share = wide.filter((width) => width === usual).length / Math.max(1, widths.length);
    if (usual > 1 && share >= 0.5 && share > (best?.share ?? 0)) best = { delimiter, share };
  }
  return best?.delimiter ?? '\u0001';
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one)[0]?.[0] ?? 0;
}

function parse(text: string, delimiter: string): readonly (readonly unknown[])[] {
  return parseCsv(text, { delimiter, skipBom: true, maxRows: importLimits.rows * 3 + 1 });
}

function sheetOfText(text: string, delimiter: string): Sheet {
  const body = text.replace(/^sep=.\r?\n/, '');
  const rows = parse(body, delimiter).map((row) => row.map((value) => cellOf(value)));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > importLimits.columns)
    throw new NotTaken('importColumns', { columns: width, max: importLimits.columns });
  if (rows.length > importLimits.rows * 3)
    throw new NotTaken('importRows', { rows: rows.length, max: importLimits.rows });
  return { name: '', rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function cellOf(value: unknown): Cell | null {
  return typeof value === 'string' && value !== '' ? { text: value, kind: 'text' } : null;
}
