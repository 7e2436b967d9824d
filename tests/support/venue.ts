import { test, type Browser } from '@playwright/test';
import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import type { SeatCode } from '@doi-thoai/server/cli/local-access';
import { everyoneLeaves, type PersonClass, type Person, type Size } from './people.ts';
import { createTestDatabase, empty, type TestDatabase } from './postgres.ts';
import { freshDataDir, startServer, type DataDir, type RunningServer } from './server.ts';
import { seated } from './taking-seats.ts';

/** What most tests play; every server has it among its samples. */
export const meeting = 'uong-bi-2024';

/**
 * A server with the run's PostgreSQL and the samples in it, with nothing at all as on its first day, or one that brings
 * its own PostgreSQL as in a hall.
 */
export type Brings = 'nothing' | 'nobody and no samples' | 'its own database';

/**
 * For one file of tests: a server for all of them or a fresh one for each, and its seats to be taken. Everybody
 * leaves after each test.
 */
export class Venue {
  #folder: DataDir | undefined;
  #database: TestDatabase | undefined;
  #server: RunningServer | undefined;
  #codes = new Map<string, Promise<Map<string, SeatCode>>>();
  readonly #settings: Readonly<Record<string, string>>;

  constructor(
    freshFor: 'file' | 'test',
    brings: Brings = 'nothing',
    settings: Readonly<Record<string, string>> = {},
  ) {
    this.#settings = settings;
    const open = async () => {
      this.#folder = freshDataDir();
      const isFirstDay = brings === 'nobody and no samples';
      this.#database =
        brings === 'its own database' ? undefined : await createTestDatabase(...(isFirstDay ? [empty] : []));
      this.#server = await this.#start(isFirstDay ? { SAMPLES: 'off' } : {});
      this.#codes.clear();
    };
    const close = async () => {
      await this.#server?.stop();
      await this.#database?.drop();
      this.#folder?.remove();
    };
    if (freshFor === 'file') test.beforeAll(open);
    else test.beforeEach(open);
    test.afterEach(({ browser }) => everyoneLeaves(browser));
    if (freshFor === 'file') test.afterAll(close);
    else test.afterEach(close);
  }

  get server(): RunningServer {
    if (!this.#server) throw new Error('no server yet');
    return this.#server;
  }

  /** Where its record is; of a server that brings its own PostgreSQL nobody knows. */
  get databaseUrl(): string {
    if (!this.#database) throw new Error('no database of ours');
    return this.#database.url;
  }

  /** Starts the server again where it ended: with the same data, at the same address. */
  async startAgain(): Promise<RunningServer> {
    const { port } = new URL(this.server.url);
    return (this.#server = await this.#start({ PORT: port }));
  }

  /** Somebody of the office has an account: the database is a copy, and its first password was said to others. */
  async hasAccount(account: { name: string; password: string; roles: readonly Role[] }): Promise<void> {
    const pool = openDatabase(this.#database?.url ?? '');
    const accounts = await openAccounts(pool);
    await accounts.saveAccount(account);
    await accounts.close();
    await pool.end();
  }

  /** A seat with a code that nobody has used yet. */
  async seat(name: string, of = meeting): Promise<SeatCode> {
    // Asked for once, whoever else asks meanwhile: fresh codes make the others void.
    let codes = await (this.#codes.get(of) ?? this.#freshCodes(of));
    if (!codes.has(name)) codes = await this.#freshCodes(of);
    const row = codes.get(name);
    if (!row) throw new Error(`no seat ${name}`);
    codes.delete(name);
    return row;
  }

  /** Somebody at a device of their own takes a seat. */
  async sits<P extends Person>(
    browser: Browser,
    kind: PersonClass<P>,
    seat: string,
    size: Size,
    of = meeting,
  ): Promise<P> {
    const { name, code } = await this.seat(seat, of);
    return seated(kind, browser, { server: this.server, meeting: of, name, ...size }, code);
  }

  #start(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
    const database = this.#database ? { DATABASE_URL: this.#database.url } : {};
    return startServer(this.#folder?.path ?? '', { ...database, ...this.#settings, ...env });
  }

  #freshCodes(of: string): Promise<Map<string, SeatCode>> {
    const codes = this.server.seats(of).then((rows) => new Map(rows.map((row) => [row.seat, row])));
    this.#codes.set(of, codes);
    return codes;
  }
}
