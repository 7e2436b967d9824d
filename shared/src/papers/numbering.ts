import { layouts, type HeadingNumber } from './layouts.ts';
import type { Heading, Paper } from './paper.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const romans: readonly (readonly [value: number, sign: string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The numbers of a paper's levels, its first one first. */
export function headingLevels({
  layout,
  firstLevel,
}: Pick<Paper, 'layout' | 'firstLevel'>): readonly HeadingNumber[] {
  return layouts[layout].headings.slice(firstLevel - 1);
}

/** The number of each heading, as a word processor counts them. */
export function headingNumbers(paper: Paper): ReadonlyMap<Heading, string> {
  const levels = headingLevels(paper);
  const counts = [0, 0, 0];
  const numbers = new Map<Heading, string>();
  const headings = paper.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Heading => block.kind === 'heading');
  for (const one of headings) {
    const at = one.level - 1;
    counts[at] = (counts[at] ?? 0) + 1;
    counts.fill(0, at + 1);
    numbers.set(one, numberAt(levels, counts, at));
  }
  return numbers;
}

function numberAt(levels: readonly HeadingNumber[], counts: readonly number[], at: number): string {
  const level = levels[at];
  if (!level) return '';
  const own = written(level.format, counts[at] ?? 0);
  const above = level.withAbove && at > 0 ? `${counts[at - 1] ?? 0}.` : '';
  return above + own + level.after;
}

function written(format: HeadingNumber['format'], count: number): string {
  if (format === 'decimal') return String(count);
  return format === 'lowerLetter' ? letters.charAt(count - 1) : roman(count);
}

function roman(count: number): string {
  const found = romans.find(([value]) => value <= count);
  return found ? found[1] + roman(count - found[0]) : '';
}
