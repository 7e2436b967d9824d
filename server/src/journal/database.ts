import { join } from 'node:path';
import { Client, Pool, type ClientConfig } from 'pg';
import type { Translated } from '@doi-thoai/shared/text/language';
import { drizzle, migrate as runMigrations } from '../drizzle.ts';

/** Written by `drizzle-kit generate --config=drizzle.config.json` after a change of a schema. */
export const migrationsFolder = join(import.meta.dirname, '..', '..', 'migrations');

/** Held while migrating, so that servers that start at once do so one after the other. */
const migrationLock = 0x646f69;

/** Milliseconds after which a server that is gone, or stands still, counts as away. */
const timeoutMs = 5000;

const usual = { connectionTimeoutMillis: timeoutMs, keepAlive: true } satisfies ClientConfig;

/** Connections to PostgreSQL for the journal and the accounts. Every query ends within seconds, one way or other. */
export function openDatabase(url: string): Pool {
  const pool = new Pool({
    ...usual,
    connectionString: url,
    max: 10,
    query_timeout: 2 * timeoutMs,
    statement_timeout: 2 * timeoutMs,
    idle_in_transaction_session_timeout: 2 * timeoutMs,
  });
  // A connection that breaks is replaced when the next query needs one; that query, or the one under way, says what
  // is wrong. While one is taken out of the pool, only it hears of its own end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

export type Migrated = { readonly ok: true } | { readonly ok: false; readonly sentence: Translated };

/**
 * Brings the tables of a database to what this release needs. For the start, before anything reads them.
 * @param folder the changes of the tables, which a test may take from an earlier release
 * @returns one sentence when the database cannot be reached or may not be changed
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<Migrated> {
  const client = new Client({ ...usual, connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(drizzle(client), { migrationsFolder: folder });
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: refusal(url, error) };
  } finally {
    // Frees the lock as well.
    await client.end().catch(() => undefined);
  }
}

function refusal(url: string, error: unknown): Translated {
  const { host, pathname } = new URL(url);
  const place = host + pathname;
  const why = reason(error);
  return {
    vi: `Không dùng được cơ sở dữ liệu PostgreSQL ở ${place} (${why}).`,
    en: `The PostgreSQL database at ${place} cannot be used (${why}).`,
  };
}

/** The innermost message: a failed statement carries its cause, a failed connection one error per address. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}
