import type { BrowserContext } from '@playwright/test';
import type { Caller } from '@doi-thoai/server/access/caller';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { allProcesses } from '@doi-thoai/server/processes/all';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { startInProcess, type InProcessServer } from './in-process-server.ts';
import { createTestDatabase, empty, type TestDatabase } from './postgres.ts';

/** A moment as a clock on a wall in Vietnam shows it: `2024-11-22T08:00`. */
export type Moment = `${number}-${number}-${number}T${number}:${number}`;

const millisecondsAt = (moment: Moment): number => Date.parse(`${moment}:00+07:00`);

/**
 * An office whose clock a test sets, and nobody else can: the server runs in the test's own process, over a database of
 * its own with nothing in it. From the moment that was set, its time goes on as ours does. Time never runs backwards.
 */
export class TimedOffice {
  readonly server: InProcessServer;
  readonly #database: TestDatabase;
  readonly #pool: ReturnType<typeof openDatabase>;
  readonly #ahead: { ms: number };
  readonly #contexts: BrowserContext[] = [];

  private constructor(
    server: InProcessServer,
    database: TestDatabase,
    pool: ReturnType<typeof openDatabase>,
    ahead: { ms: number },
  ) {
    this.server = server;
    this.#database = database;
    this.#pool = pool;
    this.#ahead = ahead;
  }

  /** Opens it at a moment, with the office founded. */
  static async opens(at: Moment): Promise<TimedOffice> {
    const database = await createTestDatabase(empty);
    const ahead = { ms: millisecondsAt(at) - Date.now() };
    const now = () => Date.now() + ahead.ms;
    const server = await startInProcess({ databaseUrl: database.url, clock: now, wall: now });
    const office = new TimedOffice(server, database, openDatabase(database.url), ahead);
    await office.processesRun();
    return office;
  }

  get now(): number {
    return Date.now() + this.#ahead.ms;
  }

  /** Goes on to a later moment, on the server and on every device; what is due by then is done. */
  async turnsTo(at: Moment): Promise<void> {
    const ms = millisecondsAt(at) - Date.now();
    if (ms < this.#ahead.ms) throw new Error(`${at} is over`);
    this.#ahead.ms = ms;
    await Promise.all(this.#contexts.map((context) => context.clock.setSystemTime(this.now)));
    await this.processesRun();
  }

  /** A device whose clock goes with the office's from now on. */
  async sets(context: BrowserContext): Promise<void> {
    await context.clock.setSystemTime(this.now);
    this.#contexts.push(context);
  }

  /** What a server does by itself: once, and to the end. */
  async processesRun(): Promise<void> {
    const { app, journal } = this.server;
    const clock = () => this.now;
    const runner = new ProcessRunner(allProcesses(app, clock), {
      ...{ pool: this.#pool, journal, handleCommand: app.handleCommand, log: app.http.log as never },
      clock,
    });
    await runner.run();
    await runner.close();
  }

  /** Sends a command, past the screens, that must be taken. */
  async must(caller: Caller, stream: string, type: string, input: object): Promise<void> {
    const outcome = await this.server.command(caller, stream, type, input);
    if (!outcome.ok) throw new Error(`${stream} refused ${type}: ${JSON.stringify(outcome)}`);
  }

  state(meeting: string): Promise<Meeting> {
    return this.server.app.streams.with(meetingKind, meeting, ({ state }) => state);
  }

  async closes(): Promise<void> {
    await this.server.stop();
    await this.#pool.end();
    await this.#database.drop();
  }
}
