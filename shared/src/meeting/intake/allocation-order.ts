import { rowsIn, type Keyed } from '../../engine/keyed.ts';

// Apart from the actions, so that a page that shows the table is not sent the schema library.

interface Ordered {
  readonly order: number;
}

/** The rows of the allocation table as the plan lists them. */
export function allocationInOrder<Row extends Ordered>(organisations: Keyed<Row>): Row[] {
  return rowsIn(organisations).sort((a, b) => a.order - b.order);
}

/** The place of the last row; below nought where there is none. */
export function lastOrder(organisations: Keyed<Ordered>): number {
  return rowsIn(organisations).reduce((last, { order }) => Math.max(last, order), -1);
}
