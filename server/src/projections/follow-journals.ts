import type { Pool } from 'pg';
import type { Journal, RecordedEvent } from '../journal/journal.ts';
import { withNotSaved } from '../journal/pg-errors.ts';
import { streams } from '../journal/schema/streams.ts';
import { firstsAhead, type Behind, type Firsts } from './event-types-ahead.ts';
import { cursors } from './schema/cursors.ts';
import type { Tables } from './transaction.ts';
import { and, eq, gt, isNull, or, sql, drizzle } from '../drizzle.ts';

/** Who follows the journals, and which events are anything to it. */
interface Follower {
  /** Of its cursor. */
  readonly name: string;
  /** Whether it follows this stream at all. */
  readonly follows: (stream: string) => boolean;
  /** Whether this release knows the event; where not, the stream is followed no further here. */
  knows(stream: string, type: string): boolean;
  /** Whether events of this type are anything to it: past others its cursor goes without reading them. */
  wants(type: string): boolean;
}

/** What is followed event by event. */
export interface JournalFollower extends Follower {
  /** Within the transaction that moves the cursor: all of it is kept, or it comes again. */
  apply(db: Tables, stream: string, recorded: RecordedEvent): Promise<void>;
}

/** What is made anew of what a stream has come to, once for all that came in between. */
export interface StateFollower extends Follower {
  /**
   * Within the transaction that moves the cursor; gives the number of the last event that it knew of. `end` is where the
   * stream ended when it was looked at.
   */
  replace(db: Tables, stream: string, end: number): Promise<number>;
}

/**
 * Brings a follower to where the journals end, stream by stream. Several servers may do so at once: the cursor is locked
 * while one moves it. Throws `NotSaved`.
 */
export async function followJournals(
  pool: Pool,
  journal: Journal,
  follower: JournalFollower | StateFollower,
): Promise<void> {
  // What follows from one stream may have been written into another one that was looked at before.
  while (await followAll(pool, journal, follower));
}

/** Goes through all streams once; whether anything was found in them. */
async function followAll(
  pool: Pool,
  journal: Journal,
  follower: JournalFollower | StateFollower,
): Promise<boolean> {
  const behind = (await streamsBehind(pool, follower)).filter(({ stream }) => follower.follows(stream));
  const firsts = await firstsAhead(pool, behind);
  let found = false;
  for (const one of behind) {
    const ahead = aheadOf(follower, one, firsts.get(one.stream) ?? new Map());
    // What a stream has come to cannot be known where it holds what this release does not know.
    if ('replace' in follower && ahead.until < one.end) continue;
    if (ahead.wanted === undefined) await goPast(pool, follower, one, ahead.until);
    else if (await followThrough(pool, journal, follower, { ...one, first: ahead.wanted })) found = true;
  }
  return found;
}

/** Follows one stream to where it ended when it was looked at; whether its cursor has moved. */
async function followThrough(
  pool: Pool,
  journal: Journal,
  follower: JournalFollower | StateFollower,
  ahead: Behind & { readonly first: number },
): Promise<boolean> {
  for (let at = ahead.from; ;) {
    const seq = await followSome(pool, journal, follower, ahead);
    if (seq <= at) return at > ahead.from;
    if (seq >= ahead.end) return true;
    at = seq;
  }
}

/** Forgets how far a follower has come, within the transaction that clears what it made. */
export async function startOver(db: Tables, name: string): Promise<void> {
  await db.delete(cursors).where(eq(cursors.name, name));
}

function streamsBehind(pool: Pool, { name }: Follower): Promise<Behind[]> {
  return withNotSaved(() =>
    drizzle(pool)
      .select({ stream: streams.id, end: streams.seq, from: sql<number>`coalesce(${cursors.seq}, 0)` })
      .from(streams)
      .leftJoin(cursors, and(eq(cursors.stream, streams.id), eq(cursors.name, name)))
      .where(or(isNull(cursors.seq), gt(streams.seq, cursors.seq)))
      .orderBy(streams.id),
  );
}

/** Up to where a stream can be followed, and the first event on the way there that is anything to the follower. */
function aheadOf(
  follower: Follower,
  { stream, end }: Behind,
  firsts: Firsts,
): { readonly until: number; readonly wanted: number | undefined } {
  const ofThose = (fits: (type: string) => boolean) =>
    Math.min(...[...firsts].flatMap(([type, seq]) => (fits(type) ? [seq] : [])));
  const until = Math.min(end, ofThose((type) => !follower.knows(stream, type)) - 1);
  const wanted = ofThose((type) => follower.wants(type));
  return { until, wanted: wanted <= until ? wanted : undefined };
}

/**
 * Moves the cursor past what is nothing to its follower, unless it was moved or taken back meanwhile: whoever starts over
 * has to see again what stands before.
 */
async function goPast(pool: Pool, { name }: Follower, { stream, from }: Behind, seq: number): Promise<void> {
  if (seq <= from) return;
  const db = drizzle(pool);
  await withNotSaved(async () => {
    if (from === 0) await db.insert(cursors).values({ name, stream, seq }).onConflictDoNothing();
    else
      await db
        .update(cursors)
        .set({ seq })
        .where(and(eq(cursors.name, name), eq(cursors.stream, stream), eq(cursors.seq, from)));
  });
}

/** Follows one batch, or takes all that a stream has come to; gives where the cursor stands then. */
function followSome(
  pool: Pool,
  journal: Journal,
  follower: JournalFollower | StateFollower,
  { stream, from: seen, end, first }: Behind & { readonly first: number },
): Promise<number> {
  const { name } = follower;
  const own = and(eq(cursors.name, name), eq(cursors.stream, stream));
  return withNotSaved(() =>
    drizzle(pool).transaction(async (db) => {
      await db.insert(cursors).values({ name, stream, seq: 0 }).onConflictDoNothing();
      const [cursor] = await db.select({ seq: cursors.seq }).from(cursors).where(own).for('update');
      const stands = cursor?.seq ?? 0;
      // Where nobody moved it since, nothing that is wanted lies between it and the first that is.
      const from = stands === seen ? first - 1 : stands;
      const seq =
        'replace' in follower
          ? await follower.replace(db, stream, end)
          : await applySome(db, journal, follower, { stream, from });
      if (seq <= stands) return stands;
      await db.update(cursors).set({ seq }).where(own);
      return seq;
    }),
  );
}

/** Applies what is wanted of one batch; gives the number of the last event that was looked at. */
async function applySome(
  db: Tables,
  journal: Journal,
  follower: JournalFollower,
  { stream, from }: { readonly stream: string; readonly from: number },
): Promise<number> {
  let seq = from;
  for await (const batch of journal.read(stream, from)) {
    for (const recorded of batch) {
      const { type } = recorded.event;
      if (!follower.knows(stream, type)) break;
      if (follower.wants(type)) await follower.apply(db, stream, recorded);
      seq = recorded.seq;
    }
    break;
  }
  return seq;
}
