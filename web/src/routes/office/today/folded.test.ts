import { expect, test } from 'vitest';
import type { DayRow } from '@doi-thoai/shared/queries/day-rows';
import { folded } from './folded.ts';

type Kind = Pick<DayRow, 'act' | 'meeting' | 'letter'>;

const rowsOf = (kind: Kind, count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...kind, key: `${kind.act}-${kind.meeting}-${at}` }) as DayRow);
const shown = (rows: readonly DayRow[]) =>
  folded(rows).map((one) => (one.row ? one.row.key : `${one.meeting}: ${one.more} ${one.count}`));

test('QN10 a conference’s many things of one kind are the first three and how many more there are', () => {
  const many = rowsOf({ act: 'give', meeting: 'dong-mau', letter: null }, 28);
  const four = rowsOf({ act: 'give', meeting: 'nam-trieu', letter: null }, 4);
  expect(shown([...many, ...four])).toEqual([
    ...many.slice(0, 3).map(({ key }) => key),
    'dong-mau: toGive 25',
    ...four.map(({ key }) => key),
  ]);
});

test('QN10 what a body owes stands row by row, and letters are counted apart from matters', () => {
  const owed = rowsOf({ act: 'report', meeting: 'dong-mau', letter: null }, 6);
  const letter = { kind: 'transferLetter', of: 'dat-dai', state: 'drafted', paper: null } as const;
  const letters = rowsOf({ act: 'send', meeting: 'dong-mau', letter }, 5);
  expect(shown([...owed, ...letters])).toEqual([
    ...owed.map(({ key }) => key),
    ...letters.slice(0, 3).map(({ key }) => key),
    'dong-mau: letters 2',
  ]);
});
