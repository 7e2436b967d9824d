import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { livesIn } from './processes.ts';
import { startEmbeddedPostgres } from './start-embedded.ts';

/** A first start creates the database, which takes a few seconds on a busy machine. */
const SLOW = 60_000;

let dataDir: string;
let servers: ChildProcessByStdio<null, Readable, null>[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'doi-thoai-test-'));
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await kill(server);
  await vi.waitFor(() => expect(postgresPid()).toBeUndefined(), SLOW);
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the database that comes along', () => {
  test('keeps what was written when it is stopped and started again', { timeout: SLOW }, async () => {
    const first = await start();
    await query(first.url, 'create table fact (body text)');
    await query(first.url, `insert into fact values ('đất đai')`);
    await first.stop();
    expect(postgresPid()).toBeUndefined();
    const second = await start();
    expect(await query(second.url, 'select body from fact')).toEqual([{ body: 'đất đai' }]);
    await second.stop();
  });

  test('writes durably, listens on loopback only and asks for its password', { timeout: SLOW }, async () => {
    const { url, stop } = await start();
    const settings = await query(
      url,
      `select name, setting from pg_settings where name in
      ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding') order by name`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
    });
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password/);
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    await stop();
  });

  test(
    'ends with its server though that is killed, and recovers at the next start',
    { timeout: SLOW },
    async () => {
      const { server, url } = await startServer();
      await query(url, 'create table fact as select 7 as n');
      await kill(server);
      await vi.waitFor(() => expect(postgresPid()).toBeUndefined(), SLOW);
      const { url: again, stop } = await start();
      expect(await query(again, 'select n from fact')).toEqual([{ n: 7 }]);
      await stop();
    },
  );

  test('recovers when the database itself was killed with its server', { timeout: SLOW }, async () => {
    const { server, url } = await startServer();
    await query(url, 'create table fact as select 7 as n');
    process.kill(postgresPid() ?? 0, 'SIGKILL');
    await kill(server);
    const { url: again, stop } = await start();
    expect(await query(again, 'select n from fact')).toEqual([{ n: 7 }]);
    await stop();
  });

  test('takes over from a database that outlived its server', { timeout: SLOW }, async () => {
    const { server } = await startServer();
    for (const watchdog of childrenOf(server.pid ?? 0, 'sh')) process.kill(watchdog, 'SIGKILL');
    await kill(server);
    const orphan = postgresPid();
    expect(orphan).toBeDefined();
    const { stop } = await start();
    expect(postgresPid()).not.toBe(orphan);
    await stop();
  });

  test('a stale file that names a living stranger does not block the start', { timeout: SLOW }, async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
    await (await start()).stop();
  });

  test('a second server over the same data is refused in one sentence', { timeout: SLOW }, async () => {
    const { server } = await startServer();
    const second = await startEmbeddedPostgres({ dataDir, log: () => {} });
    expect(second).toMatchObject({ ok: false, code: 'inUse' });
    if (!second.ok) expect(second.sentence.en).toContain(`process ${server.pid}`);
  });

  test('a data folder that cannot be written is refused', async () => {
    const file = join(dataDir, 'occupied');
    writeFileSync(file, '');
    const inFile = await startEmbeddedPostgres({ dataDir: join(file, 'data'), log: () => {} });
    expect(inFile).toMatchObject({ ok: false, code: 'unwritable' });
    const readOnly = await startEmbeddedPostgres({ dataDir: '/proc/doi-thoai', log: () => {} });
    expect(readOnly).toMatchObject({ ok: false, code: 'unwritable' });
  });

  test('runs below a folder that other users may not enter', { timeout: SLOW }, async () => {
    chmodSync(dataDir, 0o700);
    const below = join(dataDir, 'deeper', 'data');
    const result = await startEmbeddedPostgres({ dataDir: below, log: () => {} });
    expect(result).toMatchObject({ ok: true });
    if (result.ok) await result.stop();
    expect(existsSync(join(below, 'server.lock'))).toBe(false);
  });

  test('data of another major version are refused', { timeout: SLOW }, async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    const result = await startEmbeddedPostgres({ dataDir, log: () => {} });
    expect(result).toMatchObject({ ok: false, code: 'otherVersion' });
  });
});

async function start(): Promise<{ url: string; stop: () => Promise<void> }> {
  const result = await startEmbeddedPostgres({ dataDir, log: () => {} });
  if (!result.ok) throw new Error(result.sentence.en);
  return result;
}

/** A database in a process of its own, which a test can kill. */
async function startServer(): Promise<{ server: ChildProcessByStdio<null, Readable, null>; url: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve('./start-embedded.ts'))};
    const result = await startEmbeddedPostgres({ dataDir: process.argv[1], log: () => {} });
    console.log(result.ok ? result.url : result.sentence.en);
    setInterval(() => {}, 60_000);`;
  const args = ['--input-type=module', '--eval', program, '--', dataDir];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  for await (const line of createInterface(server.stdout)) return { server, url: line };
  throw new Error('the server ended before its database was ready');
}

async function kill(server: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The living PostgreSQL over the data folder. */
function postgresPid(): number | undefined {
  const folder = join(dataDir, 'postgres');
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return livesIn(pid, folder) ? pid : undefined;
}

function childrenOf(parent: number, name: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0)
    .filter((pid) => {
      if (!existsSync(`/proc/${pid}/stat`)) return false;
      const [, command, , ppid] =
        /^\d+ \((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return command === name && Number(ppid) === parent;
    });
}
