import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';
import { erasedBy } from '@doi-thoai/server/journal/event-rows';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { NotSaved, type Journal, type Verified } from '@doi-thoai/server/journal/journal';
import { RecordedStates } from '../cast/recorded-states.ts';

type Database = ReturnType<typeof openDatabase>;

interface Written {
  readonly command: string;
  readonly first: number;
  readonly last: number;
  readonly events: number;
}

/** The record, and what else it says of commands and of what was erased. */
export class Mirror extends RecordedStates {
  readonly #url: () => string | undefined;
  #hash = '';
  #connected: { url: string; pool: Database; journal: Journal } | undefined;
  /** By subject, the event that sealed something of it first. */
  readonly #sealed = new Map<string, number>();
  /** From which event to which something was there that is erased by now. */
  readonly #erased: { readonly from: number; readonly to: number }[] = [];
  #reading: Promise<unknown> = Promise.resolve();

  constructor(meeting: string, url: () => string | undefined) {
    super(meeting, 6000);
    this.#url = url;
  }

  /** Whether something that the state after this event held has been erased since. */
  isBlurred(seq: number): boolean {
    return this.#erased.some(({ from, to }) => from <= seq && seq < to);
  }

  /** Reads what is new. Throws `NotSaved` while PostgreSQL is away. */
  async read(): Promise<void> {
    const readOn = (): Promise<unknown> => this.readOn(this.#journal());
    this.#reading = this.#reading.then(readOn, readOn);
    await this.#reading;
  }

  /** Reads what is new if that can be had now. */
  async look(): Promise<void> {
    await this.read().catch((error: unknown) => {
      if (!(error instanceof NotSaved)) throw error;
    });
  }

  /** Whether the record still has, at the place up to which it was read, what was read there. */
  async stillHolds(): Promise<boolean> {
    const { rows } = await this.#pool().query<{ hash: string }>(
      'select hash from event where stream = $1 and seq = $2',
      [this.meeting, this.seq],
    );
    return this.seq === 0 || rows[0]?.hash === this.#hash;
  }

  verify(): Promise<Verified> {
    return this.#journal().verify(this.meeting);
  }

  /** What the record holds of these commands, by command. */
  async written(commands: readonly string[]): Promise<ReadonlyMap<string, Written>> {
    const { rows } = await this.#pool().query<Written>(
      `select command, min(seq) as first, max(seq) as last, count(*)::int as events
       from event where stream = $1 and command = any($2::text[]) group by command`,
      [this.meeting, commands],
    );
    return new Map(rows.map((row) => [row.command, row]));
  }

  /** The outcomes that the record remembers of these commands, by command. */
  async outcomes(commands: readonly string[]): Promise<ReadonlyMap<string, { ok: boolean; seq?: number }>> {
    const { rows } = await this.#pool().query<{ id: string; outcome: { ok: boolean; seq?: number } }>(
      'select id, outcome from command where stream = $1 and id = any($2::text[])',
      [this.meeting, commands],
    );
    return new Map(rows.map(({ id, outcome }) => [id, outcome]));
  }

  /** Ends every session at PostgreSQL but our own. */
  async endSessions(): Promise<void> {
    await this.#pool().query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
  }

  async close(): Promise<void> {
    await this.#connected?.pool.end();
    this.#connected = undefined;
  }

  protected override take(recorded: RecordedEvent): void {
    super.take(recorded);
    const { event, seq, hash } = recorded;
    this.#hash = hash;
    if ('subject' in event && !this.#sealed.has(String(event.subject)))
      this.#sealed.set(String(event.subject), seq);
    for (const subject of erasedBy(event))
      this.#erased.push({ from: this.#sealed.get(subject) ?? seq, to: seq });
  }

  #journal(): Journal {
    return this.#connect().journal;
  }

  #pool(): Database {
    return this.#connect().pool;
  }

  #connect(): { url: string; pool: Database; journal: Journal } {
    const url = this.#url();
    if (url === undefined) throw new NotSaved('there is no database now');
    if (this.#connected?.url === url) return this.#connected;
    void this.#connected?.pool.end().catch(() => undefined);
    const pool = openDatabase(url);
    this.#connected = { url, pool, journal: openJournal(pool) };
    return this.#connected;
  }
}
