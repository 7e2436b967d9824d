import { randomUUID } from 'node:crypto';
import { patchesLike } from './bare-patches.ts';
import { registration } from './bench-meeting.ts';
import type { Request } from './crowd-messages.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { Line } from './line.ts';
import { addressOf, asBare, spread, staffOf } from './mixes.ts';
import { alternate, median, quantile } from './rounds.ts';
import { startBare, startOurs } from './servers.ts';

const phones = 300;
const withinMs = 1000;

/** 300 phones register within a second while the staff of the hall looks on (mission.md, "Volumes"). */
export async function* joining(ground: Ground): AsyncGenerator<Figure> {
  const { stores } = ground;
  const meeting = await ground.write('bench-joining', { petitions: 300 });
  const staff = await staffOf(meeting);
  const ours = ground.keep(await startOurs(stores), (it) => it.stop());
  const gather = async () => ground.keep(await Crowd.gather(1), (it) => it.disperse());
  const [watching, bareWatching, calling] = [await gather(), await gather(), await gather()];
  await watching.open(spread(staff, [ours.url]));
  const path = `/api/meetings/${meeting.id}/commands`;
  const send = (url: string, count: number) => calling.register(url, requests(path, count));
  await send(ours.url, 5);
  const bare = ground.keep(await startBare({ ...stores, example: meeting.id }), (it) => it.stop());
  await bareWatching.open(spread(asBare(staff), [bare.url]));
  const line = await Line.open({ url: bare.url, address: addressOf(0) });
  await line.ask('prepare', patchesLike(await watching.sample()));
  line.cut();
  await send(bare.url, 5);
  const pair = await alternate(
    ground.quick ? 3 : 7,
    () => ours.probe.profiled(ground.profile('joining'), () => send(ours.url, phones)),
    () => send(bare.url, phones),
  );
  await ground.clear();
  for (const [name, of] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const)
    yield {
      what: `registration among ${phones} within a second, ${name}`,
      ours: median(pair.ours.map((took) => quantile(took, of))),
      bare: median(pair.bare.map((took) => quantile(took, of))),
      unit: 'ms',
      budget: 1.5,
    };
}

let people = 0;

/** Evenly over the second, each from an address of its own. */
function requests(path: string, count: number): Request[] {
  return Array.from({ length: count }, (_, at) => {
    people += 1;
    const input = registration(people, `receipt-of-joining-${String(people).padStart(6, '0')}`);
    const body = { id: randomUUID(), type: 'speakers.register', input };
    return { after: (at / count) * withinMs, path, address: addressOf(100_000 + people), body };
  });
}
