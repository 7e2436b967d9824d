import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { migrate, migrationsFolder, openDatabase } from '@doi-thoai/server/journal/database';

/** A meeting in the middle of its session, as the first release left it in its database. */
export interface FirstRelease {
  readonly meeting: string;
  readonly registration: string;
  readonly petition: string;
  /** The state that the first release had of it. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly event: readonly Row[];
  readonly command: readonly Row[];
  readonly meetingRows: readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;

/** How many changes of the tables the first release knew. */
const knownThen = 2;

const file = join(import.meta.dirname, '..', '..', 'server', 'samples', 'journals', 'first-release.json');

export function firstRelease(): FirstRelease {
  return JSON.parse(readFileSync(file, 'utf8')) as FirstRelease;
}

/** Makes the tables of the first release in an empty database, and fills them as it left them. */
export async function leaveAsFirstRelease(url: string): Promise<FirstRelease> {
  const left = firstRelease();
  await migrateAsThen(url);
  const pool = openDatabase(url);
  const tables = { event: left.event, command: left.command, meeting: left.meetingRows };
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows)
      await pool.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
        JSON.stringify(row),
      ]);
  await pool.end();
  return left;
}

async function migrateAsThen(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doi-thoai-migrations-'));
  cpSync(migrationsFolder, folder, { recursive: true });
  const list = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(list, 'utf8')) as { entries: object[] };
  writeFileSync(list, JSON.stringify({ ...journal, entries: journal.entries.slice(0, knownThen) }));
  expect(await migrate(url, folder)).toEqual({ ok: true });
  rmSync(folder, { recursive: true });
}
