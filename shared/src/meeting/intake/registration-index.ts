import { Lookup } from '../../engine/unique-index.ts';
import type { Row, Table } from '../../engine/table.ts';
import { Tally } from '../../engine/aggregate.ts';

interface Registered extends Row {
  readonly receipt: string;
  readonly rank: number;
}

const byReceipt = new Lookup(({ receipt }: Registered) => receipt);

/** The registration whose receipt this is. Every phone and every registration asks, in a hall of thousands too. */
export function heldBy<R extends Registered>(registrations: Table<R>, receipt: string): R | undefined {
  return byReceipt.find(registrations, receipt) as R | undefined;
}

const highestRanks = new Tally((rows: readonly Registered[]) =>
  rows.reduce((highest, { rank }) => Math.max(highest, rank), 0),
);

/** The rank after everyone, in the queue or out of it. */
export function lastRank(registrations: Table<Registered>): number {
  return Math.max(0, ...highestRanks.of(registrations)) + 1;
}
