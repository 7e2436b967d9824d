import type { Pool } from 'pg';
import type { Journal, RecordedEvent } from '../journal/journal.ts';
import { withNotSaved } from '../journal/pg-errors.ts';
import { streams } from '../journal/schema/streams.ts';
import { cursors } from './schema/cursors.ts';
import type { Tables } from './transaction.ts';
import { and, eq, gt, isNull, or, sql, drizzle } from '../drizzle.ts';

/** Who follows the journals, and what it does with each event. */
export interface JournalFollower {
  /** Of its cursor. */
  readonly name: string;
  /** Whether it follows this stream at all. */
  readonly follows: (stream: string) => boolean;
  /** Whether this release knows the event; where not, the stream is followed no further here. */
  knows(stream: string, type: string): boolean;
  /** Within the transaction that moves the cursor: all of it is kept, or it comes again. */
  apply(db: Tables, stream: string, recorded: RecordedEvent): Promise<void>;
}

/**
 * Brings a follower to where the journals end, stream by stream. Several servers may do so at once: the cursor is locked
 * while one moves it. Throws `NotSaved`.
 */
export async function followJournals(pool: Pool, journal: Journal, follower: JournalFollower): Promise<void> {
  for (const stream of await streamsBehind(pool, follower))
    while (await followSome(pool, journal, follower, stream));
}

/** Forgets how far a follower has come, within the transaction that clears what it made. */
export async function startOver(db: Tables, name: string): Promise<void> {
  await db.delete(cursors).where(eq(cursors.name, name));
}

async function streamsBehind(pool: Pool, { name, follows }: JournalFollower): Promise<string[]> {
  const rows = await withNotSaved(() =>
    drizzle(pool)
      .select({ id: streams.id })
      .from(streams)
      .leftJoin(cursors, and(eq(cursors.stream, streams.id), eq(cursors.name, name)))
      .where(or(isNull(cursors.seq), gt(streams.seq, cursors.seq)))
      .orderBy(streams.id),
  );
  return rows.map(({ id }) => id).filter(follows);
}

/** One batch; false when nothing is left that could be followed. */
function followSome(
  pool: Pool,
  journal: Journal,
  follower: JournalFollower,
  stream: string,
): Promise<boolean> {
  const { name } = follower;
  const own = and(eq(cursors.name, name), eq(cursors.stream, stream));
  return withNotSaved(() =>
    drizzle(pool).transaction(async (db) => {
      await db.insert(cursors).values({ name, stream, seq: 0 }).onConflictDoNothing();
      const [cursor] = await db.select({ seq: cursors.seq }).from(cursors).where(own).for('update');
      const from = cursor?.seq ?? 0;
      let seq = from;
      for await (const batch of journal.read(stream, from)) {
        for (const recorded of batch) {
          if (!follower.knows(stream, recorded.event.type)) break;
          await follower.apply(db, stream, recorded);
          seq = recorded.seq;
        }
        break;
      }
      if (seq > from) await db.update(cursors).set({ seq }).where(own);
      return seq > from && seq < (await endOf(db, stream));
    }),
  );
}

async function endOf(db: Tables, stream: string): Promise<number> {
  const [end] = await db
    .select({ seq: sql<number>`${streams.seq}` })
    .from(streams)
    .where(eq(streams.id, stream));
  return end?.seq ?? 0;
}
