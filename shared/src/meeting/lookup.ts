import { Table, type Row } from './table.ts';

/** The rows of the table that was asked about last, of those that came of one another. */
interface Kept<R extends Row, Key> {
  readonly table: Table<R>;
  readonly rows: Map<Key, R>;
}

/** Finds rows by something else than their id that no two have; what changed since it was asked last is looked at anew. */
export class Lookup<R extends Row, Key> {
  readonly #keyOf: (row: R) => Key;
  readonly #kept = new WeakMap<object, Kept<R, Key>>();

  constructor(keyOf: (row: R) => Key) {
    this.#keyOf = keyOf;
  }

  find(table: Table<R>, key: Key): R | undefined {
    return this.#rowsOf(table).get(key);
  }

  #rowsOf(table: Table<R>): Map<Key, R> {
    const kept = this.#kept.get(table.lineage) ?? { table: Table.of<R>(), rows: new Map<Key, R>() };
    const { rows } = kept;
    if (kept.table === table) return rows;
    const changes = Table.changes(kept.table, table);
    for (const { before } of changes) if (before) rows.delete(this.#keyOf(before));
    for (const { after } of changes) if (after) rows.set(this.#keyOf(after), after);
    this.#kept.set(table.lineage, { table, rows });
    return rows;
  }
}
