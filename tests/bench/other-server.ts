import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { protocol } from '@doi-thoai/shared/wire/version';
import { startTestRedis } from '../support/redis.ts';
import { Releases, type BenchMeeting } from './bench-meeting.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock, Line } from './line.ts';
import { addressOf } from './mixes.ts';
import { median } from './rounds.ts';
import { startOurs, type Measured } from './servers.ts';

/** Longer than anything is gathered for. */
const paceMs = 60;

/** Architecture.md, "Budgets": a patch is on the other server one Redis round trip after it is on the own one. */
export async function* otherServer(ground: Ground): AsyncGenerator<Figure> {
  const redis = ground.keep(await startTestRedis(), (it) => it.stop());
  const meeting = await ground.write('bench-other-server', { petitions: 300 });
  const start = async () =>
    ground.keep(await startOurs({ ...ground.stores, redisUrl: redis.url }), (it) => it.stop());
  const [own, other] = [await start(), await start()];
  const trip = await RoundTrip.over(redis.url);
  ground.keep(trip, (it) => it.close());
  const screens = [await Watching.on(own, meeting, 1), await Watching.on(other, meeting, 2)] as const;
  const cookie = await meeting.cookie('moderator-1');
  const line = await Line.open({ url: own.url, address: addressOf(0), cookie });
  const releases = new Releases(meeting);
  const took = { own: [] as number[], other: [] as number[], trip: [] as number[] };
  for (let no = 0; no < (ground.quick ? 60 : 400); no += 1) {
    const from = clock();
    const [here, there] = screens.map((screen) => screen.next());
    await line.ask('command', releases.next(meeting.id));
    took.own.push(((await here) ?? 0) - from);
    took.other.push(((await there) ?? 0) - from);
    took.trip.push(await trip.once());
    await pause(paceMs);
  }
  line.cut();
  for (const screen of screens) screen.leave();
  await ground.clear();
  yield {
    what: 'patch on the other server; on the same one and a Redis round trip',
    ours: median(took.other),
    bare: median(took.own) + median(took.trip),
    unit: 'ms',
    budget: 1,
  };
}

/** A hall screen that tells when its next patch came. */
class Watching {
  readonly #line: Line;
  #told: ((at: number) => void) | undefined;

  private constructor(line: Line) {
    this.#line = line;
    line.onEvent = (json) => {
      if (json.toString('latin1', 0, 8).startsWith('["patch"')) this.#told?.(clock());
    };
  }

  static async on(server: Measured, meeting: BenchMeeting, no: number): Promise<Watching> {
    const cookie = await meeting.cookie(`screen-screen-${no}`);
    const line = await Line.open({ url: server.url, address: addressOf(no), cookie });
    await line.ask('enter', { protocol, meeting: meeting.id, audience: 'screen' });
    return new Watching(line);
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

  async once(): Promise<number> {
    const waiting = this.#waiting.xRead({ key: stream, id: this.#last }, { BLOCK: 5000 });
    // Whoever waits is there, as a rule, before something is written.
    await this.#writing.ping();
    const from = clock();
    this.#last = await this.#writing.xAdd(stream, '*', { from: String(from) });
    await waiting;
    return clock() - from;
  }

  close(): void {
    this.#writing.destroy();
    this.#waiting.destroy();
  }
}
