import { randomUUID } from 'node:crypto';
import { addressOf, registration } from '../cast/people.ts';
import { decidedPath } from './bare-commands.ts';
import { prepare } from './bare-patches.ts';
import type { Request } from './client-pool-messages.ts';
import { ClientPool } from './client-pool.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { asBare, spread, staffOf } from './audience-mix.ts';
import { alternate, median, quantile } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

const phones = 300;
const withinMs = 1000;
const maxRatio = 1.5;

/** 300 phones register within a second while the staff of the hall looks on (docs/performance.md, "Budgets"). */
export async function* joining(environment: Environment): AsyncGenerator<Figure> {
  const { stores } = environment;
  const meeting = await environment.write('bench-joining', { petitions: 300 });
  const staff = await staffOf(meeting);
  const ours = environment.keep(await startOurs(stores), (it) => it.stop());
  const startPool = async () => environment.keep(await ClientPool.start(1), (it) => it.stop());
  const [watching, bareWatching, calling] = [await startPool(), await startPool(), await startPool()];
  await watching.open(spread(staff, [ours.url]));
  const path = `/api/meetings/${meeting.id}/commands`;
  const send = (url: string, count: number, to = path) => calling.register(url, requests(to, count));
  await send(ours.url, 5);
  const bare = environment.keep(await startBare({ ...stores, example: meeting.id }), (it) => it.stop());
  await bareWatching.open(spread(asBare(staff), [bare.url]));
  await prepare([bare], await watching.sample());
  // As elsewhere, what is measured is not a program's first time.
  for (const [url, to] of [
    [ours.url, path],
    [bare.url, path],
    [bare.url, decidedPath],
  ] as const)
    await send(url, phones, to);
  const pair = await alternate(
    environment.quick ? 2 : 11,
    () => ours.probe.profiled(environment.profile('joining'), () => send(ours.url, phones)),
    async () => ({
      plain: await send(bare.url, phones),
      decided: await send(bare.url, phones, decidedPath),
    }),
  );
  await environment.clear();
  for (const [name, of, ceiling] of [
    ['p50', 0.5, 10],
    ['p99', 0.99, 60],
  ] as const) {
    const share = (rounds: readonly (readonly number[])[]) =>
      median(rounds.map((took) => quantile(took, of)));
    const what = `registration among ${phones} within a second, ${name}`;
    const plain = share(pair.bare.map((one) => one.plain));
    const decided = share(pair.bare.map((one) => one.decided));
    const floor = { how: 'bare decides first', why: 'decided before written', bare: decided };
    const ours = share(pair.ours);
    yield* besideFloor({ what, ours, bare: plain, unit: 'ms', budget: maxRatio, ceiling }, floor);
  }
}

let people = 100_000;

/** Evenly over the second, each from an address of its own. */
function requests(path: string, count: number): Request[] {
  return Array.from({ length: count }, (_, at) => {
    people += 1;
    const body = { id: randomUUID(), type: 'speakers.register', input: registration(people) };
    return { after: (at / count) * withinMs, path, address: addressOf(people), body };
  });
}
