import { addDays, civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import { openDatabase } from '@doi-thoai/server/journal/database';

type Database = ReturnType<typeof openDatabase>;

/**
 * The wall clock of a record is that of its PostgreSQL, whatever the machines of its servers say. Here it can be put
 * ahead: `now` and `clock_timestamp` are found before those of PostgreSQL, so that sessions, leases and streams go by
 * them, and the servers are those that everybody runs.
 */
const ahead = [
  'create table public.days_ahead (ms bigint not null)',
  'insert into public.days_ahead values (0)',
  ...(['now', 'clock_timestamp'] as const).map(
    (name) => `create function public.${name}() returns timestamptz language sql volatile as
      $$ select pg_catalog.${name}() + (select ms from public.days_ahead) * interval '1 millisecond' $$`,
  ),
];

/** Seven in the morning in Vietnam. */
const morning = 'T00:00:00Z';

/** The days that pass in a database. */
export class DaysAhead {
  readonly #pool: Database;

  private constructor(pool: Database) {
    this.#pool = pool;
  }

  /** In a database that nobody is connected to yet; whoever connects from now on goes by it. */
  static async in(url: string): Promise<DaysAhead> {
    const pool = openDatabase(url);
    const database = new URL(url).pathname.slice(1);
    for (const statement of ahead) await pool.query(statement);
    await pool.query(`alter database "${database}" set search_path = public, pg_catalog`);
    await pool.end();
    return new DaysAhead(openDatabase(url));
  }

  async now(): Promise<Instant> {
    const { rows } = await this.#pool.query<{ ms: number }>(
      'select round(extract(epoch from clock_timestamp()) * 1000)::float8 as ms',
    );
    return instant(rows[0]?.ms ?? 0);
  }

  async today(): Promise<CivilDate> {
    return civilDateOf(await this.now());
  }

  async to(day: CivilDate): Promise<void> {
    await this.by(Date.parse(`${day}${morning}`) - (await this.now()));
  }

  /** The morning so many days later. */
  async pass(days: number): Promise<void> {
    await this.to(addDays(await this.today(), days));
  }

  /** Milliseconds. */
  async by(ms: number): Promise<void> {
    await this.#pool.query('update days_ahead set ms = ms + $1', [Math.round(ms)]);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
