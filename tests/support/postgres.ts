import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onOneLine } from '@doi-thoai/server/failure';
import { startEmbeddedPostgres } from '@doi-thoai/server/embedded/start-embedded';
import { openDatabase } from '@doi-thoai/server/journal/database';

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  /** Ends connections to it, if there are any left. */
  drop(): Promise<void>;
}

/** Where test files find the PostgreSQL of their run, and in it the database that fresh ones are copies of. */
const ofThisRun = 'DOI_THOAI_TEST_POSTGRES';
const copiedFrom = 'DOI_THOAI_TEST_TEMPLATE';
/** What PostgreSQL itself makes databases from. */
export const empty = 'template1';

/** Starts a real PostgreSQL over an empty folder. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doi-thoai-test-'));
  const started = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  if (!started.ok) throw new Error(onOneLine(started.sentence));
  return {
    url: started.url,
    stop: async () => {
      await started.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Global setup of a test run: one PostgreSQL for all of its files. */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  process.env[ofThisRun] = postgres.url;
  return async () => {
    Reflect.deleteProperty(process.env, ofThisRun);
    Reflect.deleteProperty(process.env, copiedFrom);
    await postgres.stop();
  };
}

/** From now on fresh databases of this run have in them what this one has; nobody may be connected to it. */
export function copyFrom({ url }: TestDatabase): void {
  process.env[copiedFrom] = new URL(url).pathname.slice(1);
}

/** A fresh database in the run's PostgreSQL: empty, unless the run has one to copy from and nothing else is asked for. */
export async function createTestDatabase(from = process.env[copiedFrom] ?? empty): Promise<TestDatabase> {
  const url = process.env[ofThisRun];
  if (url === undefined) throw new Error('this project of tests has no PostgreSQL: see vitest.config.ts');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(url, `create database ${name} template ${from}`);
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    drop: () => asOwner(url, `drop database ${name} with (force)`),
  };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const pool = openDatabase(url);
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}
