import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient } from 'redis';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { startTestPostgres } from '../../support/postgres.ts';
import { startTestRedis } from '../../support/redis.ts';
import { freshDataDir } from '../../support/server.ts';
import type { ServerResources, Reached, Told } from './server-resources.ts';

/** Everything that is still there on behalf of a server, in its own process and at its stores. */
export interface Everything extends ServerResources {
  readonly connections: { readonly postgres: number; readonly redis: number };
}

/** A server in a process of its own that tells what it holds. */
export interface WatchedServer extends Reached {
  readonly databaseUrl: string;
  count(): Promise<Everything>;
  /** Closes it and waits until its process has ended by itself; whether it did so in time. */
  end(): Promise<boolean>;
  /** Ends what it stood on. */
  cleanUp(): Promise<void>;
}

/** Milliseconds in which a closed server must have ended; anything left behind would keep it alive. */
const endTimeoutMs = 15_000;

/** @param timesLife how many times faster than life its clock runs */
export async function startWatchedServer(timesLife: number): Promise<WatchedServer> {
  const [postgres, redis] = await Promise.all([startTestPostgres(), startTestRedis()]);
  const folder = freshDataDir();
  const file = join(import.meta.dirname, 'server-under-watch.ts');
  const given = [postgres.url, redis.url, folder.path, String(timesLife)];
  const child = spawn(process.execPath, ['--expose-gc', file, ...given], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const hear = async <T extends Told>(): Promise<T> => {
    const [told] = (await once(child, 'message')) as [T];
    return told;
  };
  const reached = await hear<Reached>();
  return {
    ...reached,
    databaseUrl: postgres.url,
    count: async () => {
      child.send('count');
      const held = await hear<ServerResources>();
      return { ...held, connections: await connectionsAt(postgres.url, redis.url) };
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.send('end');
      const late = AbortSignal.timeout(endTimeoutMs);
      const inTime = await Promise.race([ended.then(() => true), once(late, 'abort').then(() => false)]);
      if (!inTime) child.kill('SIGKILL');
      return inTime;
    },
    cleanUp: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
      folder.remove();
    },
  };
}

/** Connections that others than we hold. */
async function connectionsAt(databaseUrl: string, redisUrl: string): Promise<Everything['connections']> {
  const pool = openDatabase(databaseUrl);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await pool.end();
  const client = createClient({ url: redisUrl });
  await client.connect();
  const clients = (await client.clientList()).length - 1;
  client.destroy();
  return { postgres: rows[0]?.count ?? 0, redis: clients };
}
