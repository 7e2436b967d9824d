import { Table, type Row } from './table.ts';

/** The table that was asked about last, of those that came of one another, and the ids of its rows. */
interface Kept<R extends Row, Key> {
  readonly table: WeakRef<Table<R>>;
  readonly ids: Map<Key, string>;
}

/**
 * Finds rows by something else than their id that no two have; what changed since it was asked last is looked at anew.
 * It keeps no row alive: in an earlier one there may be words that were erased since.
 */
export class UniqueIndex<R extends Row, Key> {
  readonly #keyOf: (row: R) => Key;
  readonly #kept = new WeakMap<object, Kept<R, Key>>();

  constructor(keyOf: (row: R) => Key) {
    this.#keyOf = keyOf;
  }

  find(table: Table<R>, key: Key): R | undefined {
    const id = this.#idsIn(table).get(key);
    return id === undefined ? undefined : table.get(id);
  }

  #idsIn(table: Table<R>): Map<Key, string> {
    const kept = this.#kept.get(table.lineage);
    const before = kept?.table.deref();
    if (kept && before === table) return kept.ids;
    const ids = kept && before ? kept.ids : new Map<Key, string>();
    const changes = Table.changes(before ?? Table.of<R>(), table);
    for (const change of changes) if (change.before) ids.delete(this.#keyOf(change.before));
    for (const { after } of changes) if (after) ids.set(this.#keyOf(after), after.id);
    this.#kept.set(table.lineage, { table: new WeakRef(table), ids });
    return ids;
  }
}
