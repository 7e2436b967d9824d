import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldBy, lastRank } from './all-registrations.ts';
import { Table } from './table.ts';
import { Tally } from './tally.ts';

const change = fc.record({
  id: fc.integer({ min: 0, max: 600 }).map((n) => `row-${n}`),
  rank: fc.integer({ min: 1, max: 1000 }),
  gone: fc.boolean(),
});
const receiptOf = (id: string, rank: number): string => `receipt of ${id} at ${rank}`;

interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly receipt: string;
}

test('Y6 what is worked out share by share is what all rows say, after every change', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 100 }), (changes) => {
      const sums = new Tally((rows: Iterable<Ranked>) => Array.from(rows, (row) => row.rank));
      let table = Table.of<Ranked>();
      for (const { gone, id, rank } of changes) {
        const before = table.get(id);
        table = gone ? table.without(id) : table.with({ id, rank, receipt: receiptOf(id, rank) });
        const ranks = Array.from(table, (row) => row.rank);
        const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
        expect(sorted(sums.of(table).flat())).toEqual(sorted(ranks));
        expect(lastRank(table)).toBe(Math.max(0, ...ranks) + 1);
        for (const row of table) expect(heldBy(table, row.receipt)).toBe(row);
        if (before && table.get(id)?.rank !== before.rank)
          expect(heldBy(table, before.receipt)).toBeUndefined();
      }
    }),
    { numRuns: 30 },
  );
});

test('Y6 after a change only the share with the row is worked out anew', () => {
  let rowsRead = 0;
  const count = new Tally((rows: Iterable<{ readonly id: string }>) => {
    const { length } = [...rows];
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
  expect(count.of(Table.of())).toEqual([]);
});
