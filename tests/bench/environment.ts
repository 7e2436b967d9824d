import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openAccounts, type Accounts } from '@doi-thoai/server/accounts/accounts';
import { onOneLine } from '@doi-thoai/server/failure';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { startTestPostgres } from '../support/postgres.ts';
import { writeMeeting, type BenchMeeting, type MeetingSize } from './bench-meeting.ts';
import type { Figure } from './figures.ts';
import { keptHouse } from './kept-office.ts';
import type { Stores } from './servers.ts';

/** What all measurements run in: one PostgreSQL of their own, and everything that is to be ended afterwards. */
export interface Environment {
  readonly quick: boolean;
  readonly stores: Stores;
  readonly pool: ReturnType<typeof openDatabase>;
  readonly journal: Journal;
  readonly accounts: Accounts;
  write(id: string, size: MeetingSize): Promise<BenchMeeting>;
  /** Where a profile of this name goes, when profiles are wanted. */
  profile(name: string): string | undefined;
  /** Keeps what was begun until the measurement or the whole bench ends; returns it. */
  keep<Thing>(thing: Thing, end: (thing: Thing) => Promise<void> | void): Thing;
  /** Ends what was kept since the last time. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export type Measurement = (environment: Environment) => AsyncIterable<Figure>;

export interface EnvironmentOptions {
  readonly quick: boolean;
  readonly profile: string | undefined;
}

export async function openEnvironment({ quick, profile }: EnvironmentOptions): Promise<Environment> {
  const ends: (() => Promise<void> | void)[] = [];
  let closing: Promise<void> | undefined;
  const unwind = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop())
      await Promise.resolve(end()).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  };
  const postgres = await startTestPostgres();
  const migrated = await migrate(postgres.url);
  if (!migrated.ok) throw new Error(onOneLine(migrated.sentence));
  const pool = openDatabase(postgres.url);
  const journal = openJournal(pool);
  const accounts = await openAccounts(pool);
  const house = await keptHouse({ databaseUrl: postgres.url }, journal);
  if (profile !== undefined) mkdirSync(profile, { recursive: true });
  return {
    quick,
    stores: { databaseUrl: postgres.url },
    pool,
    journal,
    accounts,
    write: (id, size) => writeMeeting({ journal, accounts, house }, id, size),
    profile: (name) => (profile === undefined ? undefined : join(profile, `${name}.cpuprofile`)),
    keep: (thing, end) => {
      ends.push(() => end(thing));
      return thing;
    },
    clear: unwind,
    close: () =>
      (closing ??= unwind().then(async () => {
        await accounts.close();
        await pool.end();
        await postgres.stop();
      })),
  };
}
