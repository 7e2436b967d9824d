// A server that counts what it holds when it is asked. Run by tests/chaos/soak/run.ts, with --expose-gc.
import { openSettings } from '@doi-thoai/server/accounts/settings';
import { createApp } from '@doi-thoai/server/app';
import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { onOneLine } from '@doi-thoai/server/failure';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { redisLiveState } from '@doi-thoai/server/live/redis';
import { openLog } from '@doi-thoai/server/log';
import type { ServerResources, Told } from './server-resources.ts';
import { Projections } from '@doi-thoai/server/projections/projections';

interface Emitter {
  eventNames(): readonly (string | symbol)[];
  listenerCount(event: string | symbol): number;
}

const [databaseUrl = '', redisUrl = '', dataDir = '', timesLife = '1'] = process.argv.slice(2);
const began = Date.now();
/** Hours pass in minutes. */
const clock = (): number => began + (Date.now() - began) * Number(timesLife);

const migrated = await migrate(databaseUrl);
if (!migrated.ok) throw new Error(onOneLine(migrated.sentence));
const pool = openDatabase(databaseUrl);
const accounts = await openAccounts(pool);
const opened = await redisLiveState(redisUrl);
if (!opened.ok) throw new Error(onOneLine(opened.sentence));
const { live } = opened;
const journal = openJournal(pool);
const log = openLog('error');
const app = await createApp(
  {
    ...{ port: 0, host: '127.0.0.1', dataDir, origins: [], tls: undefined, sourceUrl: undefined },
    ...{ fastPath: true, mail: undefined },
  },
  {
    journal,
    accounts,
    settings: await openSettings(pool),
    live,
    projections: new Projections(pool, journal, log),
    log,
    clock,
  },
);
const url = `http://127.0.0.1:${await app.listen()}`;

process.on('message', (wanted) => {
  if (wanted === 'count') void count().then(tell);
  if (wanted === 'end') void end();
});
tell({ url, token: app.localToken });

function tell(told: Told): void {
  process.send?.(told);
}

async function count(): Promise<ServerResources> {
  // What a first collection leaves to finalizers, a second takes.
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const resources: Record<string, number> = {};
  for (const type of process.getActiveResourcesInfo()) resources[type] = (resources[type] ?? 0) + 1;
  const metrics: Record<string, number> = {};
  for (const [, name = '', value] of app.metrics.text().matchAll(/^doithoai_(\w+) (\d+)$/gm))
    metrics[name] = Number(value);
  const emitters: Readonly<Record<string, Emitter>> = { process, http: app.http.server, pool };
  const listeners: Record<string, number> = {};
  for (const [name, emitter] of Object.entries(emitters))
    listeners[name] = emitter.eventNames().reduce((sum, event) => sum + emitter.listenerCount(event), 0);
  return { heapMB: process.memoryUsage().heapUsed / 1_048_576, resources, metrics, listeners };
}

async function end(): Promise<void> {
  await app.close();
  await live.close();
  await accounts.close();
  await pool.end();
  // Whatever were left behind would keep this process alive.
  process.disconnect();
}
