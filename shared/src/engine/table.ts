/** Anything kept in a table has an identity of its own. */
export interface Row {
  readonly id: string;
}

export interface RowChange<R extends Row> {
  readonly id: string;
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/** Rows in the order in which they came. A plain list, for it is copied far more often than looked through. */
type Bucket<R> = readonly R[];

const BUCKETS = 256;
const EMPTY_BUCKET: Bucket<never> = [];
const NO_BUCKETS: readonly Bucket<never>[] = new Array<Bucket<never>>(BUCKETS).fill(EMPTY_BUCKET);

/**
 * An immutable set of rows by id. A change copies one bucket of 256 and shares the rest, so that a meeting of
 * 10,000 petitions costs a command hardly more than one of 100, and two states are compared by reference:
 * only buckets that differ are looked into. Iteration has no order; who shows rows sorts them.
 */
export class Table<R extends Row> implements Iterable<R> {
  readonly size: number;
  /** The same object for all tables that came of one another: what follows from one is carried on to the next. */
  readonly lineage: object;
  private readonly buckets: readonly Bucket<R>[];

  private constructor(buckets: readonly Bucket<R>[], size: number, lineage: object = {}) {
    this.buckets = buckets;
    this.size = size;
    this.lineage = lineage;
  }

  static of<R extends Row>(rows: Iterable<R> = []): Table<R> {
    const buckets: Map<string, R>[] = [];
    let size = 0;
    for (const row of rows) {
      const at = bucketOf(row.id);
      const bucket = (buckets[at] ??= new Map());
      if (!bucket.has(row.id)) size += 1;
      bucket.set(row.id, row);
    }
    if (size === 0) return new Table<R>(NO_BUCKETS, 0);
    return new Table<R>(
      NO_BUCKETS.map((empty, at) => (buckets[at] ? [...buckets[at].values()] : empty)),
      size,
    );
  }

  /** The rows in parts; a part is the same object as long as no row in it changes. */
  get parts(): readonly (readonly R[])[] {
    return this.buckets;
  }

  get(id: R['id']): R | undefined {
    const bucket = this.bucket(bucketOf(id));
    const place = placeOf(bucket, id);
    return place < 0 ? undefined : bucket[place];
  }

  has(id: R['id']): boolean {
    return this.get(id) !== undefined;
  }

  with(row: R): Table<R> {
    const at = bucketOf(row.id);
    const bucket = this.bucket(at);
    const place = placeOf(bucket, row.id);
    if (place < 0) return this.next(at, [...bucket, row], this.size + 1);
    return this.next(at, bucket.with(place, row), this.size);
  }

  /** Changes one row; a row that is not there is a fault of ours, for events speak only of what exists. */
  update(id: R['id'], change: (row: R) => R): Table<R> {
    const row = this.get(id);
    if (!row) throw new Error(`no row ${id} to update`);
    return this.with(change(row));
  }

  without(id: R['id']): Table<R> {
    const at = bucketOf(id);
    const bucket = this.bucket(at);
    const place = placeOf(bucket, id);
    if (place < 0) return this;
    return this.next(at, bucket.toSpliced(place, 1), this.size - 1);
  }

  private next(at: number, bucket: Bucket<R>, size: number): Table<R> {
    return new Table(this.buckets.with(at, bucket), size, this.lineage);
  }

  private bucket(at: number): Bucket<R> {
    return this.buckets[at] ?? EMPTY_BUCKET;
  }

  *[Symbol.iterator](): Iterator<R> {
    for (const bucket of this.buckets) for (const row of bucket) yield row;
  }

  filter(keep: (row: R) => boolean): R[] {
    const kept: R[] = [];
    for (const bucket of this.buckets) for (const row of bucket) if (keep(row)) kept.push(row);
    return kept;
  }

  find(wanted: (row: R) => boolean): R | undefined {
    for (const bucket of this.buckets) for (const row of bucket) if (wanted(row)) return row;
    return undefined;
  }

  /** Rows sorted by id, so that equal tables have equal JSON. */
  toJSON(): R[] {
    return [...this].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The rows that are not the same object in both tables; cost follows what changed, not what is there. */
  static changes<R extends Row>(before: Table<R>, after: Table<R>): RowChange<R>[] {
    if (before === after) return [];
    const changes: RowChange<R>[] = [];
    for (let at = 0; at < BUCKETS; at += 1) {
      const was = before.buckets[at] ?? EMPTY_BUCKET;
      const is = after.buckets[at] ?? EMPTY_BUCKET;
      if (was === is) continue;
      // A row that moved up because another one left is among both.
      const [gone, come] = [notInPlace(was, is), notInPlace(is, was)];
      for (const row of come) {
        const old = gone.find(({ id }) => id === row.id);
        if (old !== row) changes.push({ id: row.id, before: old, after: row });
      }
      for (const row of gone)
        if (placeOf(is, row.id) < 0) changes.push({ id: row.id, before: row, after: undefined });
    }
    return changes;
  }
}

/** Where a row is in its bucket; -1 when it is not there. */
function placeOf(bucket: Bucket<Row>, id: string): number {
  // Straight on: every event of a journal that is read anew comes through here.
  for (let place = 0; place < bucket.length; place += 1) if (bucket[place]?.id === id) return place;
  return -1;
}

/** The rows that are not the same object at the same place of another bucket. */
function notInPlace<R extends Row>(bucket: Bucket<R>, other: Bucket<R>): Bucket<R> {
  return bucket.filter((row, place) => other[place] !== row);
}

/** FNV-1a, folded to a bucket number. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
