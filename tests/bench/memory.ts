import { setTimeout as pause } from 'node:timers/promises';
import type { ScreenPlan } from './client-pool-messages.ts';
import { ClientPool } from './client-pool.ts';
import type { Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { asBare, screensOf, spread, type Viewer } from './audience-mix.ts';
import { alternate, median } from './rounds.ts';
import { startBare, startOurs, type Measured } from './servers.ts';

/** Screens that are there already, so that what is needed once is not counted for each. */
const there = 300;

interface PerScreen {
  readonly used: number;
  readonly resident: number;
}

/** docs/performance.md, "Budgets": what one more screen costs in a server's memory. */
export async function* memory(environment: Environment): AsyncGenerator<Figure> {
  const screens = environment.quick ? 1000 : 2000;
  const meeting = await environment.write('bench-memory', { petitions: 300 });
  const viewers = await screensOf(meeting, there + screens);
  const bare = asBare(viewers).map(({ address }) => ({ address, enters: [] }));
  const { stores } = environment;
  const once = (start: typeof startOurs, plans: readonly Viewer[]) => async (): Promise<PerScreen> => {
    const server = environment.keep(await start(stores), (it) => it.stop());
    const perScreen = await measure(environment, server, spread(plans, [server.url]));
    await environment.clear();
    return perScreen;
  };
  // Each time in a process of its own: memory that was let go of may stay with the process.
  const pair = await alternate(environment.quick ? 1 : 3, once(startOurs, viewers), once(startBare, bare));
  const of = (rounds: readonly PerScreen[], which: keyof PerScreen) =>
    median(rounds.map((round) => round[which])) / 1000;
  for (const [which, name] of [
    ['used', 'in use'],
    ['resident', 'resident'],
  ] as const)
    yield {
      what: `memory per connected screen, ${name}`,
      ours: of(pair.ours, which),
      bare: of(pair.bare, which),
      unit: 'kB',
      budget: 1.2,
    };
}

async function measure(
  environment: Environment,
  server: Measured,
  screens: readonly ScreenPlan[],
): Promise<PerScreen> {
  const [first, rest] = await Promise.all([ClientPool.start(1), ClientPool.start(1)]);
  environment.keep([first, rest], (pools) => pools.forEach((pool) => pool.stop()));
  await first.open(screens.slice(0, there));
  const before = await settled(server);
  await rest.open(screens.slice(there));
  const after = await settled(server);
  const count = screens.length - there;
  return {
    used: (after.used - before.used) / count,
    resident: (after.resident - before.resident) / count,
  };
}

/** After what was begun for the last one who came has ended. */
async function settled(server: Measured): Promise<PerScreen> {
  await pause(1000);
  return server.probe.memory();
}
