import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byReceipt, lastRank } from '../meeting/intake/registration-index.ts';
import { Table } from './table.ts';
import { Aggregate } from './aggregate.ts';

const change = fc.record({
  id: fc.integer({ min: 0, max: 600 }).map((n) => `row-${n}`),
  rank: fc.integer({ min: 1, max: 1000 }),
  gone: fc.boolean(),
  /** Which of the tables so far is changed, from the last one on: two servers may decide on different ones. */
  over: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(5)),
});
const receiptOf = (id: string, rank: number): string => `receipt of ${id} at ${rank}`;

interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly receipt: string;
}

test('Y6 what is worked out of a table and kept is what all its rows say, whichever table was asked about before', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 100 }), (changes) => {
      const sums = new Aggregate((rows: readonly Ranked[]) => rows.map((row) => row.rank));
      const tables = [Table.of<Ranked>()];
      for (const { gone, id, rank, over } of changes) {
        const from = tables.at(-1 - over) ?? Table.of<Ranked>();
        const before = from.get(id);
        const table = gone ? from.without(id) : from.with({ id, rank, receipt: receiptOf(id, rank) });
        tables.push(table);
        const ranks = Array.from(table, (row) => row.rank);
        const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
        expect(sorted(sums.of(table).flat())).toEqual(sorted(ranks));
        expect(lastRank(table)).toBe(Math.max(0, ...ranks) + 1);
        for (const row of table) expect(byReceipt(table, row.receipt)).toBe(row);
        if (before && table.get(id)?.rank !== before.rank)
          expect(byReceipt(table, before.receipt)).toBeUndefined();
      }
    }),
    { numRuns: 30 },
  );
});

test('Y6 after a change only the share with the row is worked out anew', () => {
  let rowsRead = 0;
  const count = new Aggregate(({ length }: readonly { readonly id: string }[]) => {
    rowsRead += length;
    return length;
  });
  const rows = Array.from({ length: 10_000 }, (_, no) => ({ id: `row-${no}` }));
  const table = Table.of(rows);
  const sum = (of: typeof table): number => count.of(of).reduce((all, share) => all + share, 0);
  expect(sum(table)).toBe(10_000);
  rowsRead = 0;
  expect(sum(table.with({ id: 'one-more' }))).toBe(10_001);
  expect(rowsRead).toBeLessThan(200);
  expect(sum(Table.of())).toBe(0);
});

test('UB3 what was worked out keeps no row alive that the meeting has let go of', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const { table, gone } = withRowErased();
  // What is weakly held lives to the end of the turn in which it was looked at.
  await setImmediate();
  // A collection that was under way keeps what it had marked by then; the next one begins anew.
  collectGarbage();
  collectGarbage();
  expect(gone.deref()).toBeUndefined();
  expect(byReceipt(table, 'receipt')).toBe(table.get('row'));
  expect(lastRank(table)).toBe(8);
});

/** A table, and its row as it was before, which was looked up and counted. */
function withRowErased() {
  const row = { id: 'row', rank: 7, receipt: 'receipt', name: 'Nguyễn Thị Ví Dụ' };
  const before = Table.of([row]);
  expect(byReceipt(before, 'receipt')).toBe(row);
  expect(lastRank(before)).toBe(8);
  return { table: before.with({ ...row, name: '' }), gone: new WeakRef(row) };
}
