import { onOneLine } from '@doi-thoai/server/failure';
import { migrate } from '@doi-thoai/server/journal/database';
import { replayedPath } from './bare-replay.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { clock } from './raw-client.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs, type Stores } from './servers.ts';

/** A server that has just started opens a meeting with a long journal; bare, it reads the same rows. */
export async function* starting(environment: Environment): AsyncGenerator<Figure> {
  const { stores } = environment;
  const events = environment.quick ? 10_000 : 100_000;
  const petitions = events / 10;
  const rounds = environment.quick ? 1 : 3;
  const meeting = await environment.write('bench-starting', { petitions, events });
  const firstAnswer = (start: typeof startOurs, path: string) => async (): Promise<number> => {
    const server = environment.keep(await start(stores), (it) => it.stop());
    const took = await timed(() => answered(`${server.url}${path}`));
    await environment.clear();
    return took;
  };
  const reading = firstAnswer(startBare, `/${meeting.id}`);
  const replaying = firstAnswer(startBare, `${replayedPath}${meeting.id}`);
  const pair = await alternate(
    rounds,
    firstAnswer(startOurs, `/api/meetings/${meeting.id}/public`),
    async () => ({
      read: await reading(),
      replayed: await replaying(),
    }),
  );
  const what = `opening a meeting of ${meeting.events} events after the start`;
  const bare = median(pair.bare.map((one) => one.read));
  const replayed = median(pair.bare.map((one) => one.replayed));
  // Nothing can be answered of a meeting before its events are replayed: that alone is no overhead of ours.
  const floor = { how: 'bare replays', why: 'replayed', bare: replayed };
  yield* besideFloor({ what, ours: median(pair.ours), bare, unit: 'ms', budget: 1.5, ceiling: 3000 }, floor);
  const empty = await emptyStores(environment);
  const start = (over: Stores) => async (): Promise<number> => {
    const from = clock();
    environment.keep(await startOurs(over), (it) => it.stop());
    const took = clock() - from;
    await environment.clear();
    return took;
  };
  const starts = await alternate(rounds, start(stores), start(empty));
  yield {
    what: `start of a server over that journal, and over an empty one`,
    ours: median(starts.ours),
    bare: median(starts.bare),
    unit: 'ms',
    budget: 1.3,
  };
}

/** A database of its own in the same PostgreSQL, with all tables and nothing in them. */
async function emptyStores({ pool, stores }: Environment): Promise<Stores> {
  await pool.query('create database empty');
  const databaseUrl = Object.assign(new URL(stores.databaseUrl), { pathname: '/empty' }).href;
  const migrated = await migrate(databaseUrl);
  if (!migrated.ok) throw new Error(onOneLine(migrated.sentence));
  return { databaseUrl };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = clock();
  await work();
  return clock() - from;
}

async function answered(url: string): Promise<void> {
  const response = await fetch(url);
  const answer = (await response.json()) as { readonly ok: boolean };
  if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
}
