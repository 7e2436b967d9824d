import type { Row, Table } from './table.ts';
import { Tally } from './tally.ts';

interface Registered extends Row {
  readonly receipt: string;
  readonly rank: number;
}

const byReceipt = new Tally(
  (rows: Iterable<Registered>) => new Map(Array.from(rows, (row) => [row.receipt, row])),
);

/** The registration whose receipt this is. Every phone and every registration asks, in a hall of thousands too. */
export function heldBy<R extends Registered>(registrations: Table<R>, receipt: string): R | undefined {
  for (const share of byReceipt.of(registrations)) {
    const row = share.get(receipt);
    if (row) return row as R;
  }
  return undefined;
}

const highestRanks = new Tally((rows: Iterable<Registered>) => {
  let highest = 0;
  for (const { rank } of rows) highest = Math.max(highest, rank);
  return highest;
});

/** The rank after everyone, in the queue or out of it. */
export function lastRank(registrations: Table<Registered>): number {
  return Math.max(0, ...highestRanks.of(registrations)) + 1;
}
