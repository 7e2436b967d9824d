import { rowsInOrder, type Keyed, type Ordered } from '../../engine/keyed.ts';

// Apart from the actions, so that a page that shows the table is not sent the schema library.

/** The rows of the allocation table as the plan lists them. */
export function allocationInOrder<Row extends Ordered>(organisations: Keyed<Row>): Row[] {
  return rowsInOrder(organisations);
}
