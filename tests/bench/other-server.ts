import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { protocol } from '@doi-thoai/shared/wire/version';
import { addressOf, type SentCommand } from '../cast/people.ts';
import { startTestRedis } from '../support/redis.ts';
import { prepare } from './bare-patches.ts';
import { releasesOf, type BenchMeeting } from './bench-meeting.ts';
import { atFloor, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock, Line } from './line.ts';
import { median } from './rounds.ts';
import { startBare, startOurs, type Measured } from './servers.ts';

/** As for an acknowledgement: the other server, too, reads what happened and moves its state on. */
const most = 1.5;
/** Longer than anything is gathered for. */
const paceMs = 60;

/** Architecture.md, "Budgets": a patch is on the other server one Redis round trip after it is on the own one. */
export async function* otherServer(ground: Ground): AsyncGenerator<Figure> {
  const redis = ground.keep(await startTestRedis(), (it) => it.stop());
  const meeting = await ground.write('bench-other-server', { petitions: 300 });
  const stores = { ...ground.stores, redisUrl: redis.url, example: meeting.id };
  const start = async (how: typeof startOurs) => ground.keep(await how(stores), (it) => it.stop());
  const pairOf = async (how: typeof startOurs) => [await start(how), await start(how)] as const;
  const ours = await Two.on(await pairOf(startOurs), meeting, 'command', await meeting.cookie('moderator-1'));
  const bareServers = await pairOf(startBare);
  const bare = await Two.on(bareServers, meeting, 'relayed');
  const trip = await RoundTrip.over(redis.url);
  for (const one of [ours, bare, trip]) ground.keep(one, (it) => it.close());
  const release = releasesOf(meeting);
  await ours.command(release());
  await prepare(bareServers, { screen: ours.sample });
  for (let no = 0; no < (ground.quick ? 30 : 400); no += 1) {
    await ours.command(release());
    await pause(paceMs);
    await bare.command(release());
    await trip.once();
    await pause(paceMs);
  }
  await ground.clear();
  const what = 'patch on the other server; on the same one and a Redis round trip';
  const [mine, theirs] = [ours, bare].map((two) => ({
    ours: median(two.other),
    bare: median(two.own) + median(trip.took),
    unit: 'ms',
  })) as [Beside, Beside];
  // Another process has to be woken up: two servers that do nothing else need as long for it.
  const isProved = beyond(mine) <= most * beyond(theirs);
  yield atFloor({ what, ...mine, budget: 1, ceiling: 10 }, 'as two bare servers', isProved);
  yield { what: `${what}, two bare servers`, ...theirs, budget: null };
}

type Beside = Pick<Figure, 'ours' | 'unit'> & { readonly bare: number };

/** What the other server takes longer than the round trip explains. */
function beyond({ ours, bare }: Beside): number {
  return ours - bare;
}

/** Two servers, a hall screen on each, and somebody who commands on the first. */
class Two {
  /** Milliseconds from each command to the patch. */
  readonly own: number[] = [];
  readonly other: number[] = [];
  readonly #screens: readonly [Watching, Watching];
  readonly #line: Line;
  readonly #event: string;

  private constructor(screens: readonly [Watching, Watching], line: Line, event: string) {
    this.#screens = screens;
    this.#line = line;
    this.#event = event;
  }

  static async on(
    [own, other]: readonly [Measured, Measured],
    meeting: BenchMeeting,
    event: string,
    cookie?: string,
  ): Promise<Two> {
    const screens = [await Watching.on(own, meeting, 1), await Watching.on(other, meeting, 2)] as const;
    const line = await Line.open({ url: own.url, address: addressOf(0), cookie });
    return new Two(screens, line, event);
  }

  /** The last patch of the hall screen, as JSON. */
  get sample(): string {
    return this.#screens[0].last;
  }

  async command(sent: SentCommand): Promise<void> {
    const from = clock();
    const [here, there] = this.#screens.map((screen) => screen.next());
    await this.#line.ask(this.#event, sent);
    this.own.push(((await here) ?? 0) - from);
    this.other.push(((await there) ?? 0) - from);
  }

  close(): void {
    this.#line.cut();
    for (const screen of this.#screens) screen.leave();
  }
}

/** A hall screen that tells when its next patch came. */
class Watching {
  readonly meeting: string;
  last = '';
  readonly #line: Line;
  #told: ((at: number) => void) | undefined;

  private constructor(line: Line, meeting: string) {
    this.meeting = meeting;
    this.#line = line;
    line.onEvent = (json) => {
      if (!json.toString('latin1', 0, 8).startsWith('["patch"')) return;
      this.#told?.(clock());
      this.last = json.toString();
    };
  }

  static async on(server: Measured, meeting: BenchMeeting, no: number): Promise<Watching> {
    const cookie = await meeting.cookie(`screen-screen-${no}`);
    const line = await Line.open({ url: server.url, address: addressOf(no), cookie });
    await line.ask('enter', { protocol, stream: meeting.id, audience: 'screen' });
    return new Watching(line, meeting.id);
  }

  next(): Promise<number> {
    return new Promise((resolve) => (this.#told = resolve));
  }

  leave(): void {
    this.#line.cut();
  }
}

const stream = 'bench-round-trip';

/** From writing into a stream until who waits for it has it: what any server must wait for to hear of another. */
class RoundTrip {
  /** Milliseconds. */
  readonly took: number[] = [];
  readonly #writing: ReturnType<typeof createClient>;
  readonly #waiting: ReturnType<typeof createClient>;
  #last = '0';

  private constructor(url: string) {
    this.#writing = createClient({ url });
    this.#waiting = createClient({ url });
  }

  static async over(url: string): Promise<RoundTrip> {
    const trip = new RoundTrip(url);
    await Promise.all([trip.#writing.connect(), trip.#waiting.connect()]);
    return trip;
  }

  async once(): Promise<void> {
    const waiting = this.#waiting.xRead({ key: stream, id: this.#last }, { BLOCK: 5000 });
    // Whoever waits is there, as a rule, before something is written.
    await this.#writing.ping();
    const from = clock();
    this.#last = await this.#writing.xAdd(stream, '*', { from: String(from) });
    await waiting;
    this.took.push(clock() - from);
  }

  close(): void {
    this.#writing.destroy();
    this.#waiting.destroy();
  }
}
