import { UniqueIndex } from '../../engine/unique-index.ts';
import type { Row, Table } from '../../engine/table.ts';
import { Aggregate } from '../../engine/aggregate.ts';

interface Registered extends Row {
  readonly receipt: string;
  readonly rank: number;
}

const receipts = new UniqueIndex(({ receipt }: Registered) => receipt);

/** The registration whose receipt this is. Every phone and every registration asks, in a hall of thousands too. */
export function byReceipt<R extends Registered>(registrations: Table<R>, receipt: string): R | undefined {
  return receipts.find(registrations, receipt) as R | undefined;
}

const highestRanks = new Aggregate((rows: readonly Registered[]) =>
  rows.reduce((highest, { rank }) => Math.max(highest, rank), 0),
);

/** The rank after everyone, in the queue or out of it. */
export function lastRank(registrations: Table<Registered>): number {
  return Math.max(0, ...highestRanks.of(registrations)) + 1;
}
