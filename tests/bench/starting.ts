import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock } from './line.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

/** A server that has just started opens a meeting with a long journal; bare, it reads the same rows. */
export async function* starting(ground: Ground): AsyncGenerator<Figure> {
  const { stores } = ground;
  const events = ground.quick ? 20_000 : 100_000;
  const petitions = events / 10;
  const short = await timed(() => startAndStop(ground));
  const meeting = await ground.write('bench-starting', { petitions, events });
  const long = await timed(() => startAndStop(ground));
  const firstAnswer = (start: typeof startOurs, path: string) => async (): Promise<number> => {
    const server = ground.keep(await start(stores), (it) => it.stop());
    const took = await timed(() => answered(`${server.url}${path}`));
    await ground.clear();
    return took;
  };
  const pair = await alternate(
    ground.quick ? 1 : 3,
    firstAnswer(startOurs, `/api/meetings/${meeting.id}/public`),
    firstAnswer(startBare, `/${meeting.id}`),
  );
  yield {
    what: `opening a meeting of ${meeting.events} events after the start`,
    ours: median(pair.ours),
    bare: median(pair.bare),
    unit: 'ms',
    budget: 1.5,
  };
  yield {
    what: `start of a server over that journal, and over an empty one`,
    ours: long,
    bare: short,
    unit: 'ms',
    budget: 1.3,
  };
}

async function startAndStop(ground: Ground): Promise<void> {
  ground.keep(await startOurs(ground.stores), (it) => it.stop());
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
