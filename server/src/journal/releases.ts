import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { migrationsFolder } from './database.ts';
import { withNotSaved } from './pg-errors.ts';

/** When the last change of the tables that this release knows was made, in milliseconds since the epoch. */
const lastKnown = Math.max(...readKnown());

function readKnown(): number[] {
  const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return (JSON.parse(journal) as { entries: { when: number }[] }).entries.map(({ when }) => when);
}

/** Writes down which release writes from now on. Throws `NotSaved`. */
export async function noteRelease(pool: Pool, name: string): Promise<void> {
  await withNotSaved(() =>
    pool.query(
      `insert into release (id, name, started) values (1, $1, now())
       on conflict (id) do update set name = excluded.name, started = excluded.started`,
      [name],
    ),
  );
}

/** The release that began to write last; null where none said so. Throws `NotSaved`. */
export async function lastRelease(pool: Pool): Promise<string | null> {
  const { rows } = await withNotSaved(() =>
    pool.query<{ name: string }>('select name from release where id = 1'),
  );
  return rows[0]?.name ?? null;
}

/** Whether a newer release has changed the tables, so that this one must not go on. Throws `NotSaved`. */
export async function isMigratedByNewer(pool: Pool): Promise<boolean> {
  const { rows } = await withNotSaved(() =>
    pool.query<{ last: string | null }>(
      'select max(created_at)::text as last from drizzle.__drizzle_migrations',
    ),
  );
  return Number(rows[0]?.last ?? 0) > lastKnown;
}
