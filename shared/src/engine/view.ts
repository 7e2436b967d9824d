import { Table, type Row, type RowChange } from './table.ts';

/** Who looks: what a projection may depend on besides the state. */
export interface Viewer {
  readonly audience: string;
  readonly seat: string;
}

/**
 * One kind of entity in a view. An entity is shown from one row alone: a row is projected again only when it changed
 * itself. What `show` looks up elsewhere in the state never changes after it was written (a department's words, who
 * asked), or whatever changes it touches the row as well (a name that is corrected). Null hides the row.
 */
export interface Collection<State, Who extends Viewer, Entity extends object> {
  all(state: State, viewer: Who): Iterable<readonly [string, Entity]>;
  changed(
    before: State,
    after: State,
    viewer: Who,
    changesOf: ChangesOf,
  ): Iterable<readonly [string, Entity | null]>;
}

/** The rows that differ between two tables. */
export type ChangesOf = <R extends Row>(before: Table<R>, after: Table<R>) => readonly RowChange<R>[];

/** Any view of any kind of stream; which state and viewer it takes is known where it is named. */
export type View<State = never, Who extends Viewer = never> = Readonly<
  Record<string, Collection<State, Who, object>>
>;

/** The plain data that a view is on the wire and in a browser: collection → id → entity. */
export type ViewData<V extends View = View> = {
  [Name in keyof V]: Record<string, V[Name] extends Collection<never, never, infer Entity> ? Entity : never>;
};

/** Whole entities by id; null takes one away. Applying the same changes twice is harmless. */
export type Changes = Record<string, Record<string, object | null>>;

/** The id of the only entity of a collection that has one. */
export const only = 'only';

/** How collections of one kind of stream are described. */
export interface Collections<State, Who extends Viewer> {
  /**
   * Entities that are shown row by row. `dependents` names further rows of the table that a changed row decides
   * about: they are looked at again with it.
   */
  readonly rows: <R extends Row, Entity extends object>(
    table: (state: State) => Table<R>,
    show: (row: R, viewer: Who, state: State) => Entity | null,
    dependents?: (row: R, state: State) => Iterable<R>,
  ) => Collection<State, Who, Entity>;
  /** A part of the state of which there is one. */
  readonly single: <Part, Entity extends object>(
    part: (state: State) => Part,
    show: (part: Part, state: State) => Entity,
  ) => Collection<State, Who, Entity>;
  /**
   * Few entities that are made of much: all of them are looked at again once one of the parts that they are made of is
   * another.
   */
  readonly gathered: <Entity extends object>(
    parts: (state: State) => readonly unknown[],
    entries: (state: State, viewer: Who) => Iterable<readonly [string, Entity]>,
  ) => Collection<State, Who, Entity>;
}

/** The ways to describe a collection, with the state and the viewer of one kind of stream. */
export function collectionsOf<State, Who extends Viewer>(): Collections<State, Who> {
  return { rows, single, gathered };
}

function rows<State, Who extends Viewer, R extends Row, Entity extends object>(
  table: (state: State) => Table<R>,
  show: (row: R, viewer: Who, state: State) => Entity | null,
  dependents?: (row: R, state: State) => Iterable<R>,
): Collection<State, Who, Entity> {
  const shown = (row: R | undefined, viewer: Who, state: State) => (row ? show(row, viewer, state) : null);
  return {
    *all(state, viewer) {
      for (const row of table(state)) {
        const entity = show(row, viewer, state);
        if (entity) yield [row.id, entity];
      }
    },
    *changed(before, after, viewer, changesOf) {
      const looked = new Set<string>();
      for (const change of changesOf(table(before), table(after))) {
        looked.add(change.id);
        for (const row of change.before && dependents ? dependents(change.before, before) : [])
          looked.add(row.id);
        for (const row of change.after && dependents ? dependents(change.after, after) : [])
          looked.add(row.id);
      }
      for (const id of looked) {
        const was = shown(table(before).get(id), viewer, before);
        const is = shown(table(after).get(id), viewer, after);
        if (!same(was, is)) yield [id, is];
      }
    },
  };
}

function single<State, Who extends Viewer, Part, Entity extends object>(
  part: (state: State) => Part,
  show: (part: Part, state: State) => Entity,
): Collection<State, Who, Entity> {
  return {
    *all(state) {
      yield [only, show(part(state), state)];
    },
    *changed(before, after) {
      if (part(before) === part(after)) return;
      const is = show(part(after), after);
      if (!same(show(part(before), before), is)) yield [only, is];
    },
  };
}

function gathered<State, Who extends Viewer, Entity extends object>(
  parts: (state: State) => readonly unknown[],
  entries: (state: State, viewer: Who) => Iterable<readonly [string, Entity]>,
): Collection<State, Who, Entity> {
  return {
    all: entries,
    *changed(before, after, viewer) {
      const were = parts(before);
      if (parts(after).every((part, at) => part === were[at])) return;
      const was = new Map(entries(before, viewer));
      const is = new Map(entries(after, viewer));
      for (const id of was.keys()) if (!is.has(id)) yield [id, null];
      for (const [id, entity] of is) if (!same(was.get(id) ?? null, entity)) yield [id, entity];
    },
  };
}

/** What a viewer sees of a stream, whole. */
export function project<V extends View<State, Who>, State, Who extends Viewer>(
  view: V,
  state: State,
  viewer: Who,
): ViewData<V> {
  const data: Record<string, Record<string, object>> = {};
  for (const [name, collection] of Object.entries(view as View<State, Who>))
    data[name] = Object.fromEntries(collection.all(state, viewer));
  return data as ViewData<V>;
}

const changesBetween: ChangesOf = (before, after) => Table.changes(before, after);

/** What changed for a viewer between two states of a stream; empty when nothing did. */
export function diff<State, Who extends Viewer>(
  view: View<State, Who>,
  before: State,
  after: State,
  viewer: Who,
  changesOf: ChangesOf = changesBetween,
): Changes {
  const changes: Changes = {};
  for (const [name, collection] of Object.entries(view))
    for (const [id, entity] of collection.changed(before, after, viewer, changesOf))
      (changes[name] ??= {})[id] = entity;
  return changes;
}

/**
 * `Table.changes`, each found once: many viewers are told of the same change. To be let go of right afterwards, for it
 * holds rows as they were, words among them that may have been erased since.
 */
export function rememberedChanges(): ChangesOf {
  const known = new Map<unknown, { readonly after: unknown; readonly changes: readonly RowChange<Row>[] }>();
  return <R extends Row>(before: Table<R>, after: Table<R>) => {
    if (before === after) return [];
    const last = known.get(before);
    if (last?.after === after) return last.changes as readonly RowChange<R>[];
    const changes = Table.changes(before, after);
    known.set(before, { after, changes });
    return changes;
  };
}

/** The data after the changes; what did not change keeps its identity. */
export function apply<Data extends Record<string, Record<string, object>>>(
  data: Data,
  changes: Changes,
): Data {
  const next: Record<string, Record<string, object>> = { ...data };
  for (const [name, entities] of Object.entries(changes)) {
    const collection = { ...next[name] };
    for (const [id, entity] of Object.entries(entities)) {
      if (entity === null) Reflect.deleteProperty(collection, id);
      else collection[id] = entity;
    }
    next[name] = collection;
  }
  return next as Data;
}

/** Equality of plain data by value. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}
