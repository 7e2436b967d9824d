import { erasedBy } from '@doi-thoai/server/journal/event-rows';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { NotSaved, type Journal, type Verified } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { blankMeeting, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import { replayed } from '../support/replay.ts';

type Database = ReturnType<typeof openDatabase>;

/** So many states back are remembered. */
const kept = 6000;

interface Written {
  readonly command: string;
  readonly first: number;
  readonly last: number;
  readonly events: number;
}

/** The record, read beside everybody, and the state after each of its events. */
export class Mirror {
  readonly meeting: string;
  readonly #url: () => string | undefined;
  readonly #states: Meeting[];
  #firstSeq = 0;
  #hash = '';
  #connected: { url: string; pool: Database; journal: Journal } | undefined;
  /** By subject, the event that sealed something of it first. */
  readonly #sealed = new Map<string, number>();
  /** From which event to which something was there that is erased by now. */
  readonly #erased: { readonly from: number; readonly to: number }[] = [];
  #reading: Promise<void> = Promise.resolve();

  constructor(meeting: string, url: () => string | undefined) {
    this.meeting = meeting;
    this.#url = url;
    this.#states = [blankMeeting(meeting)];
  }

  get seq(): number {
    return this.#firstSeq + this.#states.length - 1;
  }

  get state(): Meeting {
    return this.at(this.seq) ?? blankMeeting(this.meeting);
  }

  at(seq: number): Meeting | undefined {
    return this.#states[seq - this.#firstSeq];
  }

  /** Whether something that the state after this event held has been erased since. */
  isBlurred(seq: number): boolean {
    return this.#erased.some(({ from, to }) => from <= seq && seq < to);
  }

  /** Reads what is new. Throws `NotSaved` while PostgreSQL is away. */
  read(): Promise<void> {
    this.#reading = this.#reading.then(
      () => this.#readOn(),
      () => this.#readOn(),
    );
    return this.#reading;
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

  async #readOn(): Promise<void> {
    for await (const batch of this.#journal().read(this.meeting, this.seq))
      for (const recorded of batch) {
        const { event, ...stamp } = recorded;
        if (stamp.seq !== this.seq + 1) throw new Error(`event ${stamp.seq} follows ${this.seq}`);
        this.#states.push(replayed(this.state, recorded));
        this.#hash = recorded.hash;
        if ('subject' in event && !this.#sealed.has(String(event.subject)))
          this.#sealed.set(String(event.subject), stamp.seq);
        for (const subject of erasedBy(event))
          this.#erased.push({ from: this.#sealed.get(subject) ?? stamp.seq, to: stamp.seq });
      }
    const tooMany = this.#states.length - kept;
    if (tooMany > 0) this.#firstSeq += this.#states.splice(0, tooMany).length;
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
