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

function isTable<R>(keyed: Keyed<R>): keyed is RowsById<R> {
  return Symbol.iterator in keyed;
}
