import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { appendStatement, eraseStatement, nothingStatement } from './append-statement.ts';
import { erasedBy } from './event-rows.ts';
import { chain, type Chained } from './hash-chain.ts';
import type {
  Append,
  Appended,
  CoveredRow,
  Head,
  Journal,
  RecordedEvent,
  Together,
  Verified,
  Written,
} from './journal.ts';
import { coveredUntil } from './read-covered.ts';
import { eventsAfter } from './read-events.ts';
import { isTaken, withNotSaved } from './pg-errors.ts';
import { commands } from './schema/commands.ts';
import { events, type EventRow } from './schema/events.ts';
import { streams } from './schema/streams.ts';
import { verifyRows } from './verify.ts';
import { and, asc, eq, gt, drizzle } from '../drizzle.ts';

/** Rows verified at once. */
const batchSize = 500;

/** The journal in PostgreSQL; the pool stays the caller's to end. */
export function openJournal(pool: Pool): Journal {
  return new PostgresJournal(pool);
}

class PostgresJournal implements Journal {
  readonly #pool: Pool;
  readonly #db: NodePgDatabase;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#db = drizzle(pool);
  }

  async append(append: Append): Promise<Appended> {
    const { stream, after, events } = append;
    const written =
      events.length === 0
        ? await this.#writeNothing(append)
        : await this.appendTogether({ stream, after, entries: [append] });
    if (written) return { ok: true, recorded: written.recorded, head: written.head };
    // Whoever was first may have been this very command, on another server.
    const known = await this.outcomeOf(append.stream, append.command.id);
    return known ? { ok: false, why: 'seen', ...known } : { ok: false, why: 'behind' };
  }

  async appendTogether(together: Together): Promise<Written | null> {
    const chained = chain(together);
    return (await withNotSaved(() => this.#write(together, chained))) ? chained : null;
  }

  async remember(stream: string, command: Append['command'], outcome: Outcome): Promise<void> {
    const { id, digest } = command;
    await withNotSaved(() =>
      this.#db.insert(commands).values({ stream, id, digest, outcome }).onConflictDoNothing(),
    );
  }

  async outcomeOf(stream: string, commandId: string): Promise<{ outcome: Outcome; digest: string } | null> {
    const [row] = await withNotSaved(() =>
      this.#db
        .select({ outcome: commands.outcome, digest: commands.digest })
        .from(commands)
        .where(and(eq(commands.stream, stream), eq(commands.id, commandId))),
    );
    return row ? { outcome: row.outcome as Outcome, digest: row.digest } : null;
  }

  read(stream: string, after: number): AsyncIterable<readonly RecordedEvent[]> {
    return eventsAfter(this.#pool, stream, after);
  }

  readCovered(stream: string, until: number): AsyncIterable<readonly CoveredRow[]> {
    return coveredUntil(this.#db, stream, until);
  }

  async head(stream: string): Promise<Head> {
    return withNotSaved(() => headIn(this.#db, stream));
  }

  streams(): Promise<readonly { readonly id: string; readonly seq: number }[]> {
    const { id, seq } = streams;
    return withNotSaved(() => this.#db.select({ id, seq }).from(streams).orderBy(id));
  }

  verify(stream: string): Promise<Verified> {
    // One snapshot for all of it, so that an erasure in between is not taken for tampering.
    return withNotSaved(() =>
      this.#db.transaction(async (tx) => verifyRows(rowsAfter(tx, stream, 0), await headIn(tx, stream)), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    );
  }

  /** Whether the journal still ended where this was decided, so that it is written now. */
  #write(together: Together, chained: Chained): Promise<boolean> {
    const erases = chained.recorded.some(({ event }) => erasedBy(event).length > 0);
    return unlessTaken(
      erases
        ? inTransaction(this.#pool, (client) => writeAndErase(client, together, chained))
        : this.#pool.query(appendStatement(together, chained)).then(wrote),
    );
  }

  async #writeNothing(append: Append): Promise<Pick<Written, 'recorded' | 'head'> | null> {
    const statement = nothingStatement(append);
    const written = await withNotSaved(() => unlessTaken(this.#pool.query(statement).then(wrote)));
    return written ? { recorded: [], head: append.after } : null;
  }
}

/** False where a command's id is known already. */
async function unlessTaken(writing: Promise<boolean>): Promise<boolean> {
  try {
    return await writing;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

async function writeAndErase(client: PoolClient, together: Together, chained: Chained): Promise<boolean> {
  if (!wrote(await client.query(appendStatement(together, chained)))) return false;
  for (const { event, seq } of chained.recorded) {
    const erased = erasedBy(event);
    if (erased.length > 0) await client.query(eraseStatement(together.stream, seq, erased));
  }
  return true;
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => (broken = failure));
    throw error;
  } finally {
    client.release(broken instanceof Error);
  }
}

function wrote({ rowCount }: { readonly rowCount: number | null }): boolean {
  return rowCount !== null && rowCount > 0;
}

async function headIn(db: Pick<NodePgDatabase, 'select'>, stream: string): Promise<Head> {
  const { seq, hash, at } = streams;
  const [end] = await db.select({ seq, hash, at }).from(streams).where(eq(streams.id, stream));
  return end ? { ...end, at: instant(end.at) } : { seq: 0, hash: '', at: instant(0) };
}

async function* rowsAfter(
  db: Pick<NodePgDatabase, 'select'>,
  stream: string,
  after: number,
): AsyncGenerator<readonly EventRow[]> {
  for (let last = after; ;) {
    const from = last;
    const rows = await withNotSaved(() =>
      db
        .select()
        .from(events)
        .where(and(eq(events.stream, stream), gt(events.seq, from)))
        .orderBy(asc(events.seq))
        .limit(batchSize),
    );
    const final = rows.at(-1);
    if (final) yield rows;
    if (!final || rows.length < batchSize) return;
    last = final.seq;
  }
}
