import { setTimeout as pause } from 'node:timers/promises';
import { addressOf } from '../cast/people.ts';
import { startTestRedis } from '../support/redis.ts';
import { prepare } from './bare-patches.ts';
import { releasesOf, type BenchMeeting } from './bench-meeting.ts';
import { ClientPool } from './client-pool.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { clock, RawClient, seqIn } from './raw-client.ts';
import { asBare, screensOf, spread } from './audience-mix.ts';
import { alternate, median, quantile, type Pair } from './rounds.ts';
import { startBare, startOurs, type Measured } from './servers.ts';

/** docs/performance.md, "Budgets". */
const maxRatio = 1.25;
/** People act one after the other, with a moment in between. */
const paceMs = 150;

interface Hall {
  readonly screens: number;
  readonly servers: 1 | 2;
  readonly rounds: number;
  readonly commands: number;
  /** Commands before these, which are not counted, each time that people have come. */
  readonly warm: number;
  /** The most milliseconds that the slowest command may take. */
  readonly ceiling: number;
}

/** docs/performance.md, "Budgets": from a command to the last of N screens. */
export async function* fanOut(environment: Environment): AsyncGenerator<Figure> {
  const size = environment.quick
    ? { rounds: 1, warm: 5, commands: 12 }
    : { rounds: 3, warm: 10, commands: 60 };
  const meeting = await environment.write('bench-fan-out', { petitions: 300 });
  const small = environment.quick ? 12 : 100;
  yield* fanOutTo(environment, meeting, { ...size, commands: small, screens: 300, servers: 1, ceiling: 35 });
  // Of 60 commands the slowest counts, so it takes more rounds for one that the machine kept waiting not to count.
  if (!environment.quick)
    yield* fanOutTo(environment, meeting, { ...size, rounds: 5, screens: 2000, servers: 1, ceiling: 110 });
  const large = environment.quick ? 5 : 40;
  yield* fanOutTo(environment, meeting, {
    ...size,
    commands: large,
    screens: environment.quick ? 3000 : 10_000,
    servers: 2,
    ceiling: 450,
  });
}

async function* fanOutTo(
  environment: Environment,
  meeting: BenchMeeting,
  hall: Hall,
): AsyncGenerator<Figure> {
  const redis = hall.servers === 2 ? environment.keep(await startTestRedis(), (it) => it.stop()) : undefined;
  const stores = { ...environment.stores, redisUrl: redis?.url, example: meeting.id };
  const start = async (how: typeof startOurs): Promise<Measured[]> => {
    const servers: Measured[] = [];
    while (servers.length < hall.servers)
      servers.push(environment.keep(await how(stores), (it) => it.stop()));
    return servers;
  };
  const [ours, bare] = [await start(startOurs), await start(startBare)];
  const pool = environment.keep(await ClientPool.start(hall.screens > 2000 ? 4 : 2), (it) => it.stop());
  const viewers = await screensOf(meeting, hall.screens);
  const release = releasesOf(meeting);
  let sample: Readonly<Record<string, string>> = {};

  const oursOnce = async (): Promise<Took> => {
    await pool.open(spread(viewers, urlsOf(ours)));
    for (const { probe } of ours) await probe.tidy();
    const client = await commander(ours, await meeting.cookie('moderator-1'));
    const send = () => client.ask('command', release());
    const told = () => measure(pool, send, hall);
    const took = await ours[0]?.probe.profiled(environment.profile(`fan-out-${hall.screens}`), told);
    sample = await pool.sample();
    await leave(pool, client);
    return { told: took ?? [], durable: [] };
  };
  const bareOnce = async (): Promise<Took> => {
    await pool.open(spread(asBare(viewers), urlsOf(bare)));
    await prepare(bare, sample);
    for (const { probe } of bare) await probe.tidy();
    const client = await commander(bare);
    const send = (event: string) => () => client.ask(event, release());
    const told = await measure(pool, send('command'), hall);
    const durable = await measure(pool, send('durable'), hall);
    await leave(pool, client);
    return { told, durable };
  };
  const pair = await alternate(hall.rounds, oursOnce, bareOnce);
  await environment.clear();
  const name = `command → last of ${hall.screens} screens${hall.servers === 2 ? ', 2 servers' : ''}`;
  yield* figuresOf(name, pair, hall);
}

/** Milliseconds of each command; bare, also of one that is written to the record before anyone is told. */
interface Took {
  readonly told: readonly number[];
  readonly durable: readonly number[];
}

function* figuresOf(name: string, { ours, bare }: Pair<Took>, { ceiling }: Hall): Generator<Figure> {
  const share = (rounds: readonly Took[], which: keyof Took, of: number) =>
    median(rounds.map((round) => quantile(round[which], of)));
  const beside = (of: number, which: keyof Took) => ({
    ours: share(ours, 'told', of),
    bare: share(bare, which, of),
    unit: 'ms',
  });
  yield { what: `${name}, p50`, ...beside(0.5, 'told'), budget: null };
  // Nobody may be told before it is durable: what that alone costs is no overhead of ours.
  const { bare: written } = beside(0.99, 'durable');
  const floor = { how: 'bare writes first', why: 'durable before told', bare: written };
  yield* besideFloor({ what: `${name}, p99`, ...beside(0.99, 'told'), budget: maxRatio, ceiling }, floor);
}

/** Milliseconds from each command to the last screen that was told. */
async function measure(pool: ClientPool, command: () => Promise<string>, hall: Hall): Promise<number[]> {
  const once = async (): Promise<number> => {
    const from = clock();
    const seq = seqIn(await command());
    const took = (await pool.reached(seq)) - from;
    await pause(paceMs);
    return took;
  };
  const took: number[] = [];
  for (let no = 0; no < hall.warm + hall.commands; no += 1) took.push(await once());
  return took.slice(hall.warm);
}

function urlsOf(servers: readonly Measured[]): string[] {
  return servers.map(({ url }) => url);
}

function commander([server]: readonly Measured[], cookie?: string): Promise<RawClient> {
  return RawClient.open({ url: server?.url ?? '', address: addressOf(0), cookie });
}

async function leave(pool: ClientPool, client: RawClient): Promise<void> {
  client.cut();
  await pool.drop();
  // The server has yet to notice.
  await pause(500);
}
