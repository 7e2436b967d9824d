import { bulletedMatters, numberedMatters } from '../text/matters.ts';
import { folded } from './table.ts';
import { cellName } from './sheet.ts';
import type { Named, OpinionEntry } from './entries.ts';
import type { Reading } from './reading.ts';
import type { RowContext } from './row-context.ts';

/** What has fewer letters says nothing. */
const fewestLetters = 3;
/** At most so many matters in one opinion; what has more is divided by hand. */
const mostMatters = 20;
const longestField = 120;

/** One row of a table of opinions: one opinion, or as many as people say its dashes are. */
export function opinionsOfRow(reading: Reading, row: number, context: RowContext): readonly OpinionEntry[] {
  const column = reading.column('content') ?? 0;
  const original = reading.table.own(row, column).text;
  if (original.length < fewestLetters) {
    reading.findings.refuse('contentMissing', { row, column });
    return [];
  }
  const shared = {
    row: row + 1,
    cell: cellName(row, column),
    original,
    field: fieldOf(reading, row, context),
    unit: unitOf(reading, row, context),
    authority: authorityOf(reading, row),
    people: reading.people(row, 'name'),
    phone: reading.phone(row),
    address: reading.line(row, 'address'),
    note: reading.line(row, 'note'),
  };
  return mattersOf(reading, row, column, original).map((matters) => ({ ...shared, matters }));
}

/** The matters of each opinion that a cell makes. */
function mattersOf(
  { findings }: Reading,
  row: number,
  column: number,
  text: string,
): readonly (readonly string[])[] {
  const numbered = numberedMatters(text);
  if (isDivisible(numbered)) {
    const params = { count: numbered.length };
    const chosen = findings.ask('severalMatters', { row, column }, params, ['divide', 'keep'], 'keep');
    return chosen === 'divide' ? [numbered] : [[text]];
  }
  const bullets = bulletedMatters(text);
  if (!isDivisible(bullets)) return [[bullets.length > 1 ? text : text.replace(/^[-–+•*]\s+/u, '')]];
  const params = { count: bullets.length };
  const chosen = findings.ask('bullets', { row, column }, params, ['apart', 'divide', 'keep'], 'keep');
  if (chosen === 'apart') return bullets.map((one) => [one]);
  return chosen === 'divide' ? [bullets] : [[text]];
}

function isDivisible(parts: readonly string[]): boolean {
  const isSaid = parts.every((part) => part.length >= fewestLetters);
  return parts.length > 1 && parts.length <= mostMatters && isSaid;
}

function fieldOf(reading: Reading, row: number, { field, fields }: RowContext): Named | null {
  const written = reading.line(row, 'field') || field;
  if (written === '') return null;
  if (written.length <= longestField) return reading.named(row, 'field', written, fields);
  reading.findings.note('fieldTooLong', { row }, { max: longestField });
  return null;
}

function unitOf(reading: Reading, row: number, { unit, units }: RowContext): Named | null {
  const written = reading.line(row, 'unit') || unit;
  return written === '' ? null : reading.named(row, 'unit', written, units);
}

/** Whose authority it is; a district, which is no more, is asked about. */
function authorityOf(reading: Reading, row: number): OpinionEntry['authority'] {
  const column = reading.column('authority');
  const said = folded(reading.line(row, 'authority'));
  if (column === undefined || said === '') return null;
  if (/\b(?:trung uong|tw|quoc hoi|chinh phu|bo)\b/.test(said)) return 'centre';
  if (/\b(?:tinh|thanh pho)\b/.test(said)) return 'province';
  if (/\b(?:huyen|thi xa|quan)\b/.test(said)) {
    const params = { text: reading.line(row, 'authority') };
    const chosen = reading.findings.ask('noDistrict', { row, column }, params, ['commune', 'province'], null);
    return chosen === 'commune' || chosen === 'province' ? chosen : null;
  }
  return /\b(?:xa|phuong|dac khu|co so)\b/.test(said) ? 'commune' : null;
}
