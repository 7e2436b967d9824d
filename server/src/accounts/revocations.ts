import type { Pool, PoolClient } from 'pg';
import { withNotSaved } from '../journal/pg-errors.ts';

/** PostgreSQL tells every server that listens here, once the revocation is written. */
export const revokedChannel = 'doi_thoai_revoked';

/** Milliseconds between two looks whether the listening connection is still alive, and between two tries. */
const heartbeat = 10_000;
const retryAfter = 500;

/**
 * News of sessions that were ended before their time, on whichever server. While the connection is away nobody
 * can be told, so afterwards the table is asked for what was revoked meanwhile.
 */
export class Revocations {
  readonly #pool: Pool;
  readonly #cuts: ((sessionIds: readonly string[]) => void)[] = [];
  #client: PoolClient | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** By PostgreSQL's clock, when listening last began; revocations before it have been told. */
  #since: Date | undefined;
  /** When that was by a clock that nobody sets. */
  #sinceSteady = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  listen(cut: (sessionIds: readonly string[]) => void): void {
    this.#cuts.push(cut);
  }

  tell(sessionIds: readonly string[]): void {
    if (sessionIds.length > 0) for (const cut of this.#cuts) cut(sessionIds);
  }

  /** Throws `NotSaved`. */
  async start(): Promise<void> {
    const client = await withNotSaved(() => this.#pool.connect());
    client.on('error', () => this.#again(client));
    client.on('notification', ({ payload }) => this.tell(payload ? [payload] : []));
    this.#client = client;
    try {
      await withNotSaved(() => this.#listenOn(client));
    } catch (error) {
      this.#drop(client);
      throw error;
    }
    if (this.#stopped) this.#drop(client);
    this.#later(() => this.#look(client), heartbeat);
  }

  stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (this.#client) this.#drop(this.#client);
    return Promise.resolve();
  }

  async #listenOn(client: PoolClient): Promise<void> {
    await client.query(`listen ${revokedChannel}`);
    const listeningFrom = performance.now();
    const { rows } = await client.query<{ now: Date; ids: string[] | null }>({
      name: 'revoked-since',
      // Somebody may have set the clock meanwhile, either way.
      text: `select now() as now, (select array_agg(id) from session
        where revoked >= least($1, now() - $2 * interval '1 millisecond')) as ids`,
      values: [this.#since ?? 'infinity', this.#since ? listeningFrom - this.#sinceSteady : 0],
    });
    this.#since = rows[0]?.now;
    this.#sinceSteady = listeningFrom;
    this.tell(rows[0]?.ids ?? []);
  }

  /** A connection can be dead without a word, after a cut in the network. */
  async #look(client: PoolClient): Promise<void> {
    try {
      await client.query('select 1');
      if (client === this.#client) this.#later(() => this.#look(client), heartbeat);
    } catch {
      this.#again(client);
    }
  }

  #again(client: PoolClient): void {
    if (client !== this.#client) return;
    this.#drop(client);
    this.#later(() => this.#tryAgain(), retryAfter);
  }

  async #tryAgain(): Promise<void> {
    try {
      await this.start();
    } catch {
      this.#later(() => this.#tryAgain(), retryAfter);
    }
  }

  #drop(client: PoolClient): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    client.release(true);
  }

  #later(work: () => Promise<void>, ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void work(), ms);
    this.#timer.unref();
  }
}
