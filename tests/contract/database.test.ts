import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('J10 servers that start at once bring the tables up to date once', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => migrate(database.url)));
  expect(all).toEqual(all.map(() => ({ ok: true })));
  const pool = openDatabase(database.url);
  const { rows: applied } = await pool.query<{ hash: string }>(
    'select hash from drizzle.__drizzle_migrations',
  );
  expect(new Set(applied.map((row) => row.hash)).size).toBe(applied.length);
  const { rows } = await pool.query(
    `select 1 from pg_tables where schemaname = 'public' and tablename = 'event'`,
  );
  expect(rows).toHaveLength(1);
  await pool.end();
});

test('J7 a connection that is lost while it is in use and asks for nothing ends nothing but itself', async () => {
  const pool = openDatabase(database.url);
  const client = await pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const gone = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await gone;
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
  expect((await pool.query('select 1')).rowCount).toBe(1);
  await pool.end();
});

test('J11 a database that cannot be used is refused in one sentence, without the password', async () => {
  const withPath = (path: string): string => Object.assign(new URL(database.url), { pathname: path }).href;
  const withPassword = Object.assign(new URL(database.url), { password: 'wrong-secret' }).href;
  const urls = ['postgres://u:top-secret@127.0.0.1:1/none', withPath('/not-there'), withPassword];
  for (const url of urls) {
    const migrated = await migrate(url);
    if (migrated.ok) throw new Error(`${url} was taken`);
    expect(migrated.sentence.vi).toMatch(/^Không dùng được cơ sở dữ liệu PostgreSQL ở .+ \(.+\)\.$/);
    expect(migrated.sentence.en).toMatch(/^The PostgreSQL database at .+ cannot be used \(.+\)\.$/);
    expect(JSON.stringify(migrated)).not.toMatch(/secret/);
  }
});
