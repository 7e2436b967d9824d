import type { Pool } from 'pg';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { withNotSaved } from '../journal/pg-errors.ts';
import { keptMatters } from './schema/kept-matters.ts';
import { inArray, drizzle } from '../drizzle.ts';

/** What is kept of all meetings, by their ids, with the event up to which each was made. Throws `NotSaved`. */
export class KeptMattersReader {
  readonly #pool: Pool;
  /** What was read before; of a meeting that has not moved on it need not be read again. */
  readonly #read = new Map<string, { readonly seq: number; readonly kept: KeptMatters }>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async all(): Promise<readonly KeptMatters[]> {
    const { meeting, seq } = keptMatters;
    const db = drizzle(this.#pool);
    const ends = await withNotSaved(() => db.select({ meeting, seq }).from(keptMatters).orderBy(meeting));
    const moved = ends
      .filter((one) => this.#read.get(one.meeting)?.seq !== one.seq)
      .map((one) => one.meeting);
    const rows =
      moved.length === 0
        ? []
        : await withNotSaved(() => db.select().from(keptMatters).where(inArray(meeting, moved)));
    for (const row of rows) this.#read.set(row.meeting, { seq: row.seq, kept: row.kept as KeptMatters });
    const here = new Set(ends.map((one) => one.meeting));
    for (const id of this.#read.keys()) if (!here.has(id)) this.#read.delete(id);
    return ends.flatMap((one) => this.#read.get(one.meeting)?.kept ?? []);
  }
}
