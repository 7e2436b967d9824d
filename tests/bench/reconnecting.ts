import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from './bare-patches.ts';
import { addressOf } from '../cast/people.ts';
import { releasesOf } from './bench-meeting.ts';
import { Crowd } from './crowd.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { Line, seqIn } from './line.ts';
import { asBare, screensOf, spread } from './mixes.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

/** docs/performance.md, "Budgets": everybody comes back at once, each has missed something, and is current again. */
export async function* reconnecting(ground: Ground): AsyncGenerator<Figure> {
  const screens = ground.quick ? 500 : 2000;
  const { stores } = ground;
  const meeting = await ground.write('bench-reconnecting', { petitions: 300 });
  const viewers = await screensOf(meeting, screens);
  const ours = ground.keep(await startOurs(stores), (it) => it.stop());
  const bareServer = ground.keep(await startBare(stores), (it) => it.stop());
  const gather = async () => ground.keep(await Crowd.gather(2), (it) => it.disperse());
  const [ourCrowd, bareCrowd, askingCrowd] = [await gather(), await gather(), await gather()];
  await ourCrowd.open(spread(viewers, [ours.url]));
  const silent = asBare(viewers).map(({ address }) => ({ address, enters: [] }));
  await bareCrowd.open(spread(silent, [bareServer.url]));
  await askingCrowd.open(spread(asBare(viewers), [bareServer.url]));
  const release = releasesOf(meeting);
  const cookie = await meeting.cookie('moderator-1');
  const missSomething = async (): Promise<string> => {
    const line = await Line.open({ url: ours.url, address: addressOf(0), cookie });
    const answer = await line.ask('command', release());
    line.cut();
    return answer;
  };
  await ourCrowd.reached(seqIn(await missSomething()));
  await prepare([bareServer], await ourCrowd.sample());
  const storm = (crowd: Crowd, meanwhile: () => Promise<unknown>) => async (): Promise<number> => {
    await crowd.drop();
    await meanwhile();
    // The server has yet to notice that they are gone.
    await pause(1000);
    return crowd.comeBack();
  };
  const oursOnce = storm(ourCrowd, missSomething);
  const nothing = () => Promise.resolve();
  const [silentOnce, askingOnce] = [storm(bareCrowd, nothing), storm(askingCrowd, nothing)];
  const pair = await alternate(
    ground.quick ? 1 : 7,
    () => ours.probe.profiled(ground.profile('reconnecting'), oursOnce),
    async () => ({ silent: await silentOnce(), asking: await askingOnce() }),
  );
  await ground.clear();
  const what = `${screens} screens come back at once, until all are current`;
  const bare = median(pair.bare.map((one) => one.silent));
  const asking = median(pair.bare.map((one) => one.asking));
  // Nobody is current who was not told what happened meanwhile: what that alone costs is no overhead of ours.
  const floor = { how: 'bare tells as much', why: 'told what they missed', bare: asking };
  yield* besideFloor({ what, ours: median(pair.ours), bare, unit: 'ms', budget: 1.5, ceiling: 1600 }, floor);
}
