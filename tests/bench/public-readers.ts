import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forEachInTurn } from '../cast/people.ts';
import { command } from '../cast/sessions.ts';
import type { Environment } from './environment.ts';
import type { Figure } from './figures.ts';
import { clock } from './raw-client.ts';
import { quantile } from './rounds.ts';
import { startOurs } from './servers.ts';

const program = (name: string) => join(import.meta.dirname, name);
const wanted = 2000;

interface Read {
  readonly perSecond: number;
  readonly failed: number;
  readonly took: readonly number[];
}

/**
 * A town reads what came of a conference while another one is in session on the same server: pages behind a cache that
 * keeps them for a second, as they say, and what the chair of the other feels of it, beside the same without readers.
 */
export async function* publicReaders(environment: Environment): AsyncGenerator<Figure> {
  const seconds = environment.quick ? 10 : 60;
  const over = await environment.write('bench-read-by-all', { petitions: 60 });
  const meeting = await environment.write('bench-read-beside', { petitions: 300 });
  const { databaseUrl } = environment.stores;
  const server = environment.keep(await startOurs({ databaseUrl }), (it) => it.stop());
  const { url } = server;
  await command({ url, meeting: over.id, cookie: await over.cookie('chair-chair-1') }, 'meeting.close', {});
  const cache = environment.keep(await started('public-cache.ts', { BENCH_ORIGIN: url }), ended);
  const [{ url: before }] = (await once(cache, 'message')) as [{ url: string }];
  const acts = { url, meeting: meeting.id, cookie: await meeting.cookie('chair-chair-1') };
  const next = forEachInTurn(meeting, 'petitions.raise', (petition) => ({ petition }));
  const act = async () => {
    const { type, input } = next();
    const from = clock();
    await command(acts, type, input);
    return clock() - from;
  };
  await during(2, act);
  const quiet = await during(seconds / 2, act);
  const reading = await started('public-reader-process.ts', {
    ...{ BENCH_HOST: new URL(before).hostname, BENCH_PORT: new URL(before).port },
    ...{ BENCH_PATH: `/m/${over.id}/results`, BENCH_RATE: String(wanted), BENCH_SECONDS: String(seconds) },
  });
  const answered = once(reading, 'message') as Promise<[Read]>;
  const beside = await during(seconds, act);
  const [{ perSecond, failed, took }] = await answered;
  if (failed > 0) throw new Error(`${failed} readers were not answered`);
  quiet.push(...(await during(seconds / 2, act)));
  cache.send('asked');
  const [{ asked }] = (await once(cache, 'message')) as [{ asked: number }];
  const p99 = (values: readonly number[]) => quantile(values, 0.99);
  yield {
    what: `the chair’s command → durable acknowledgement, p99, beside ${wanted} readers a second`,
    ...{ ours: p99(beside), bare: p99(quiet), unit: 'ms', budget: 1.5, ceiling: 30 },
  };
  yield { what: 'readers that a cache answered', ours: perSecond, bare: null, unit: '/s', budget: null };
  yield { what: 'a reader’s page, p99', ours: p99(took), bare: null, unit: 'ms', budget: null };
  yield {
    what: 'times that the cache asked the server',
    ...{ ours: asked / seconds, bare: null, unit: '/s', budget: null, ceiling: 2 },
  };
  await environment.clear();
}

/** Acts for so long, one after the other. */
async function during(seconds: number, act: () => Promise<number>): Promise<number[]> {
  const took: number[] = [];
  for (const end = clock() + seconds * 1000; clock() < end;) took.push(await act());
  return took;
}

function started(name: string, env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = fork(program(name), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return once(child, 'spawn').then(() => child);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
