import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from './bare-patches.ts';
import { addressOf } from '../cast/people.ts';
import { releasesOf } from './bench-meeting.ts';
import { ClientPool } from './client-pool.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { RawClient, seqIn } from './raw-client.ts';
import { asBare, screensOf, spread } from './audience-mix.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

/** docs/performance.md, "Budgets": everybody comes back at once, each has missed something, and is current again. */
export async function* reconnecting(environment: Environment): AsyncGenerator<Figure> {
  const screens = environment.quick ? 500 : 2000;
  const { stores } = environment;
  const meeting = await environment.write('bench-reconnecting', { petitions: 300 });
  const viewers = await screensOf(meeting, screens);
  const ours = environment.keep(await startOurs(stores), (it) => it.stop());
  const bareServer = environment.keep(await startBare(stores), (it) => it.stop());
  const startPool = async () => environment.keep(await ClientPool.start(2), (it) => it.stop());
  const [ourPool, barePool, askingPool] = [await startPool(), await startPool(), await startPool()];
  await ourPool.open(spread(viewers, [ours.url]));
  const silent = asBare(viewers).map(({ address }) => ({ address, enters: [] }));
  await barePool.open(spread(silent, [bareServer.url]));
  await askingPool.open(spread(asBare(viewers), [bareServer.url]));
  const release = releasesOf(meeting);
  const cookie = await meeting.cookie('moderator-1');
  const missSomething = async (): Promise<string> => {
    const client = await RawClient.open({ url: ours.url, address: addressOf(0), cookie });
    const answer = await client.ask('command', release());
    client.cut();
    return answer;
  };
  await ourPool.reached(seqIn(await missSomething()));
  await prepare([bareServer], await ourPool.sample());
  const storm = (pool: ClientPool, meanwhile: () => Promise<unknown>) => async (): Promise<number> => {
    await pool.drop();
    await meanwhile();
    // The server has yet to notice that they are gone.
    await pause(1000);
    return pool.comeBack();
  };
  const oursOnce = storm(ourPool, missSomething);
  const nothing = () => Promise.resolve();
  const [silentOnce, askingOnce] = [storm(barePool, nothing), storm(askingPool, nothing)];
  const pair = await alternate(
    environment.quick ? 1 : 7,
    () => ours.probe.profiled(environment.profile('reconnecting'), oursOnce),
    async () => ({ silent: await silentOnce(), asking: await askingOnce() }),
  );
  await environment.clear();
  const what = `${screens} screens come back at once, until all are current`;
  const bare = median(pair.bare.map((one) => one.silent));
  const asking = median(pair.bare.map((one) => one.asking));
  // Nobody is current who was not told what happened meanwhile: what that alone costs is no overhead of ours.
  const floor = { how: 'bare tells as much', why: 'told what they missed', bare: asking };
  yield* besideFloor({ what, ours: median(pair.ours), bare, unit: 'ms', budget: 1.5, ceiling: 1600 }, floor);
}
