import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';
import type { SeatKey } from './accounts.ts';
import { places } from './schema/places.ts';
import { and, eq, drizzle } from '../drizzle.ts';

/**
 * Where seats stand in the hall. Kept beside pairings and PINs, which belong to the furniture of a hall too: it
 * outlives a restart, and the record of what was said has nothing of it.
 */
export class Places {
  readonly #db: NodePgDatabase;

  constructor(pool: Pool) {
    this.#db = drizzle(pool);
  }

  async set({ meeting, seat }: SeatKey, place: string): Promise<void> {
    if (place === '') {
      await withNotSaved(() =>
        this.#db.delete(places).where(and(eq(places.meeting, meeting), eq(places.seat, seat))),
      );
      return;
    }
    await withNotSaved(() =>
      this.#db
        .insert(places)
        .values({ meeting, seat, place })
        .onConflictDoUpdate({ target: [places.meeting, places.seat], set: { place } }),
    );
  }

  async of(meeting: string): Promise<ReadonlyMap<string, string>> {
    const rows = await withNotSaved(() => this.#db.select().from(places).where(eq(places.meeting, meeting)));
    return new Map(rows.map(({ seat, place }) => [seat, place]));
  }
}
