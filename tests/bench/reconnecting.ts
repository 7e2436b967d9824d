import { setTimeout as pause } from 'node:timers/promises';
import { Releases } from './bench-meeting.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { Line } from './line.ts';
import { addressOf, asBare, screensOf, spread } from './mixes.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

/** Architecture.md, "Budgets": everybody comes back at once, each has missed something, and is current again. */
export async function* reconnecting(ground: Ground): AsyncGenerator<Figure> {
  const screens = ground.quick ? 1000 : 2000;
  const { stores } = ground;
  const meeting = await ground.write('bench-reconnecting', { petitions: 300 });
  const viewers = await screensOf(meeting, screens);
  const ours = ground.keep(await startOurs(stores), (it) => it.stop());
  const bare = ground.keep(await startBare(stores), (it) => it.stop());
  const gather = async () => ground.keep(await Crowd.gather(2), (it) => it.disperse());
  const [ourCrowd, bareCrowd] = [await gather(), await gather()];
  await ourCrowd.open(spread(viewers, [ours.url]));
  await bareCrowd.open(
    spread(
      asBare(viewers).map(({ address }) => ({ address, enters: [] })),
      [bare.url],
    ),
  );
  const releases = new Releases(meeting);
  const cookie = await meeting.cookie('moderator-1');
  const missSomething = async (): Promise<void> => {
    const line = await Line.open({ url: ours.url, address: addressOf(0), cookie });
    await line.ask('command', releases.next(meeting.id));
    line.cut();
  };
  const storm = (crowd: Crowd, meanwhile: () => Promise<void>) => async (): Promise<number> => {
    await crowd.drop();
    await meanwhile();
    // The server has yet to notice that they are gone.
    await pause(1000);
    return crowd.comeBack();
  };
  const oursOnce = storm(ourCrowd, missSomething);
  const bareOnce = storm(bareCrowd, () => Promise.resolve());
  const pair = await alternate(
    ground.quick ? 3 : 7,
    () => ours.probe.profiled(ground.profile('reconnecting'), oursOnce),
    bareOnce,
  );
  await ground.clear();
  yield {
    what: `${screens} screens come back at once, until all are current`,
    ours: median(pair.ours),
    bare: median(pair.bare),
    unit: 'ms',
    budget: 1.5,
  };
}
