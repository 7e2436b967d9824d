import { and, asc, eq, gt } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { appendStatement, eraseStatement, nothingStatement } from './append-statement.ts';
import { concernsLedger, followInLedger } from '../projections/commitments.ts';
import { erasedBy } from './event-rows.ts';
import { chain, type Chained } from './hash-chain.ts';
import type {
  Append,
  Appended,
  Head,
  Journal,
  MeetingSummary,
  Recorded,
  Together,
  Verified,
  Written,
} from './journal.ts';
import { changeOf, followInList, listMeetings } from '../projections/meeting-list.ts';
import { eventsAfter } from './read-events.ts';
import { isTaken, saving } from './pg-errors.ts';
import { commands } from './schema/commands.ts';
import { events, type EventRow } from './schema/events.ts';
import { meetings } from './schema/streams.ts';
import { verifyRows } from './verify.ts';

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
    const { meeting, after, events } = append;
    const written =
      events.length === 0
        ? await this.#writeNothing(append)
        : await this.appendTogether({ meeting, after, entries: [append] });
    if (written) return { ok: true, recorded: written.recorded, head: written.head };
    // Whoever was first may have been this very command, on another server.
    const known = await this.outcomeOf(append.meeting, append.command.id);
    return known ? { ok: false, why: 'seen', ...known } : { ok: false, why: 'behind' };
  }

  async appendTogether(together: Together): Promise<Written | null> {
    const chained = chain(together);
    return (await saving(() => this.#write(together, chained))) ? chained : null;
  }

  async remember(meeting: string, command: Append['command'], outcome: Outcome): Promise<void> {
    const { id, digest } = command;
    await saving(() =>
      this.#db.insert(commands).values({ meeting, id, digest, outcome }).onConflictDoNothing(),
    );
  }

  async outcomeOf(meeting: string, commandId: string): Promise<{ outcome: Outcome; digest: string } | null> {
    const [row] = await saving(() =>
      this.#db
        .select({ outcome: commands.outcome, digest: commands.digest })
        .from(commands)
        .where(and(eq(commands.meeting, meeting), eq(commands.id, commandId))),
    );
    return row ? { outcome: row.outcome as Outcome, digest: row.digest } : null;
  }

  read(meeting: string, after: number): AsyncIterable<readonly Recorded[]> {
    return eventsAfter(this.#pool, meeting, after);
  }

  async head(meeting: string): Promise<Head> {
    return saving(() => headIn(this.#db, meeting));
  }

  meetings(): Promise<MeetingSummary[]> {
    return saving(() => listMeetings(this.#pool));
  }

  verify(meeting: string): Promise<Verified> {
    // One snapshot for all of it, so that an erasure in between is not taken for tampering.
    return saving(() =>
      this.#db.transaction(async (tx) => verifyRows(rowsAfter(tx, meeting, 0), await headIn(tx, meeting)), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    );
  }

  /** Whether the journal still ended where this was decided, so that it is written now. */
  #write(together: Together, chained: Chained): Promise<boolean> {
    const needMore = chained.recorded.some(({ event }) => needsMore(event));
    return unlessTaken(
      needMore
        ? inTransaction(this.#pool, (client) => writeMore(client, together, chained))
        : this.#pool.query(appendStatement(together, chained)).then(wrote),
    );
  }

  async #writeNothing(append: Append): Promise<Pick<Written, 'recorded' | 'head'> | null> {
    const statement = nothingStatement(append);
    const written = await saving(() => unlessTaken(this.#pool.query(statement).then(wrote)));
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

/** Whether an event touches more than its own journal. */
function needsMore(event: MeetingEvent): boolean {
  return concernsLedger(event) || changeOf(event) !== undefined;
}

async function writeMore(client: PoolClient, together: Together, chained: Chained): Promise<boolean> {
  const { meeting } = together;
  if (!wrote(await client.query(appendStatement(together, chained)))) return false;
  const db = drizzle(client);
  for (const recorded of chained.recorded) {
    const erased = erasedBy(recorded.event);
    if (erased.length > 0) await client.query(eraseStatement(meeting, recorded.seq, erased));
    await followInLedger(db, meeting, recorded);
    await followInList(db, meeting, recorded.event);
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

async function headIn(db: Pick<NodePgDatabase, 'select'>, meeting: string): Promise<Head> {
  const { seq, hash, at } = meetings;
  const [end] = await db.select({ seq, hash, at }).from(meetings).where(eq(meetings.id, meeting));
  return end ? { ...end, at: instant(end.at) } : { seq: 0, hash: '', at: instant(0) };
}

async function* rowsAfter(
  db: Pick<NodePgDatabase, 'select'>,
  meeting: string,
  after: number,
): AsyncGenerator<readonly EventRow[]> {
  for (let last = after; ;) {
    const from = last;
    const rows = await saving(() =>
      db
        .select()
        .from(events)
        .where(and(eq(events.meeting, meeting), gt(events.seq, from)))
        .orderBy(asc(events.seq))
        .limit(batchSize),
    );
    const final = rows.at(-1);
    if (final) yield rows;
    if (!final || rows.length < batchSize) return;
    last = final.seq;
  }
}
