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

const folder = join(import.meta.dirname, '..', '..', 'server', 'samples', 'journals');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

export function firstRelease(): FirstRelease {
  return read('first-release.json') as FirstRelease;
}

/** How the first release went on with the same meeting until it closed it. */
type Closed = Pick<FirstRelease, 'event' | 'command' | 'meetingRows'>;

/** The same meeting once the first release had closed it; what it kept as its state is not known. */
export function closedByFirstRelease(): Omit<FirstRelease, 'state'> {
  const left = firstRelease();
  const closed = read('first-release-closed.json') as Closed;
  const { meeting, registration, petition, event, command } = left;
  return {
    ...{ meeting, registration, petition, meetingRows: closed.meetingRows },
    event: [...event, ...closed.event],
    command: [...command, ...closed.command],
  };
}

/** Makes the tables of the first release in an empty database, and fills them as it left them. */
export async function leaveAsFirstRelease(url: string): Promise<FirstRelease> {
  const left = firstRelease();
  await leaveRows(url, left);
  return left;
}

/** The same with a meeting that it had closed. */
export async function leaveClosed(url: string): Promise<Omit<FirstRelease, 'state'>> {
  const left = closedByFirstRelease();
  await leaveRows(url, left);
  return left;
}

async function leaveRows(url: string, left: Closed): Promise<void> {
  await migrateAsThen(url);
  const pool = openDatabase(url);
  const tables = { event: left.event, command: left.command, meeting: left.meetingRows };
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows)
      await pool.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
        JSON.stringify(row),
      ]);
  await pool.end();
}

async function migrateAsThen(url: string): Promise<void> {
  const copied = mkdtempSync(join(tmpdir(), 'doi-thoai-migrations-'));
  cpSync(migrationsFolder, copied, { recursive: true });
  const list = join(copied, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(list, 'utf8')) as { entries: object[] };
  writeFileSync(list, JSON.stringify({ ...journal, entries: journal.entries.slice(0, knownThen) }));
  expect(await migrate(url, copied)).toEqual({ ok: true });
  rmSync(copied, { recursive: true });
}
