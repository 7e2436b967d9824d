/** Rows by id as a table keeps them. */
interface RowsById<R> extends Iterable<R> {
  get(id: string): R | undefined;
  filter(keep: (row: R) => boolean): R[];
}

/** Rows by id, however they are held: a table of a meeting's state or a collection of a view. */
export type Keyed<R> = RowsById<R> | Readonly<Record<string, R>>;

/** The rows in a list of one's own, in no order. */
export function rowsIn<R>(keyed: Keyed<R>): R[] {
  return isTable(keyed) ? keyed.filter(() => true) : Object.values(keyed);
}

export function rowOf<R>(keyed: Keyed<R>, id: string | null | undefined): R | undefined {
  if (id === null || id === undefined) return undefined;
  return isTable(keyed) ? keyed.get(id) : keyed[id];
}

/** A row at its place among the others, as people put them. */
export interface Ordered {
  readonly order: number;
}

/** The rows as people put them one after the other. */
export function rowsInOrder<R extends Ordered>(keyed: Keyed<R>): R[] {
  return rowsIn(keyed).sort((one, other) => one.order - other.order);
}

/** The place after the last row. */
export function nextOrder(keyed: Keyed<Ordered>): number {
  return rowsIn(keyed).reduce((next, { order }) => Math.max(next, order + 1), 0);
}

/** What is listed, each with its place in the list. */
export function ordered<R>(rows: readonly R[]): (R & Ordered)[] {
  return rows.map((row, order) => ({ ...row, order }));
}

/** Rows as they are listed, without the places that they have in a table. */
export function listed<R extends Ordered>(keyed: Keyed<R>): Omit<R, 'order'>[] {
  return rowsInOrder(keyed).map(({ order: _order, ...row }) => row);
}

function isTable<R>(keyed: Keyed<R>): keyed is RowsById<R> {
  return Symbol.iterator in keyed;
}
