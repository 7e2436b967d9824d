import { setTimeout as pause } from 'node:timers/promises';
import { audiences, type AudienceName } from '@doi-thoai/shared/meeting/roles';
import { addressOf, receiptOf, registration } from '../cast/people.ts';
import { releasesOf, type BenchMeeting } from './bench-meeting.ts';
import type { ScreenPlan } from './client-pool-messages.ts';
import { ClientPool } from './client-pool.ts';
import type { Figure } from './figures.ts';
import type { Environment } from './environment.ts';
import { clock, RawClient } from './raw-client.ts';
import { staffOf, spread, type Viewer } from './audience-mix.ts';
import { alternate, median } from './rounds.ts';
import { startOurs, type Measured } from './servers.ts';

interface Cost {
  /** Milliseconds of the server's processor for one command. */
  readonly cpu: number;
  /** Milliseconds from a command to the last of the audiences. */
  readonly took: number;
}

/** What is sent to a meeting in turn, each after everyone has seen the one before. */
export type Messages = (meeting: BenchMeeting) => (no: number) => { type: string; input: object };

/** The same commands in a small meeting and in a large one, on one server. */
export interface AtSizes {
  readonly name: string;
  readonly sizes: { readonly small: number; readonly large: number };
  readonly what: (large: string, small: string) => string;
  readonly write: (size: number) => Promise<BenchMeeting>;
  readonly screens: (meeting: BenchMeeting, url: string) => Promise<ScreenPlan[]>;
  readonly messages: Messages;
}

/** docs/performance.md, "Budgets": a command must cost the same however much the meeting holds. */
export async function* meetingSize(environment: Environment): AsyncGenerator<Figure> {
  yield* costAtSizes(environment, {
    name: 'meeting-size',
    sizes: { small: 100, large: 10_000 },
    what: (large, small) => `a command at ${large} petitions and at ${small}`,
    write: (petitions) => environment.write(`bench-size-${petitions}`, { petitions }),
    screens: async (meeting, url) => spread(await oneOfEach(meeting), [url]),
    messages,
  });
}

export async function* costAtSizes(environment: Environment, wanted: AtSizes): AsyncGenerator<Figure> {
  const { name, sizes, what } = wanted;
  const commands = environment.quick ? 15 : 100;
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const small = await hall(environment, server, wanted, await wanted.write(sizes.small));
  const large = await hall(environment, server, wanted, await wanted.write(sizes.large));
  for (const warm of [small, large]) await costOf(server, warm, 10);
  const pair = await alternate(
    environment.quick ? 3 : 7,
    () => server.probe.profiled(environment.profile(name), () => costOf(server, large, commands)),
    () => costOf(server, small, commands),
  );
  await environment.clear();
  const of = (costs: readonly Cost[], which: keyof Cost) => median(costs.map((cost) => cost[which]));
  const inWords = (size: number) => size.toLocaleString('en-GB');
  for (const [which, measured] of [
    ['cpu', 'processor time'],
    ['took', 'until every audience has it'],
  ] as const)
    yield {
      what: `${what(inWords(sizes.large), inWords(sizes.small))}, ${measured}`,
      ours: of(pair.ours, which),
      bare: of(pair.bare, which),
      unit: 'ms',
      budget: 1.3,
    };
}

interface Hall {
  readonly meeting: BenchMeeting;
  readonly pool: ClientPool;
  readonly client: RawClient;
  readonly next: ReturnType<Messages>;
}

async function hall(
  environment: Environment,
  server: Measured,
  { screens, messages: made }: AtSizes,
  meeting: BenchMeeting,
): Promise<Hall> {
  const pool = environment.keep(await ClientPool.start(1), (it) => it.stop());
  await pool.open(await screens(meeting, server.url));
  const cookie = await meeting.cookie('moderator-1');
  const client = await RawClient.open({ url: server.url, address: addressOf(0), cookie });
  return { meeting, pool, client, next: made(meeting) };
}

/** Who comes by an account or a link of the office has no seat in the hall. */
const ofTheOffice: readonly AudienceName[] = ['preparation', 'link', 'registry'];

/** Whose seat follows an audience: the chair's book is read on the chair's device. */
const seatFor = (audience: AudienceName): AudienceName => (audience === 'book' ? 'chair' : audience);

/** One screen of every audience that has a seat or a receipt. */
async function oneOfEach(meeting: BenchMeeting): Promise<Viewer[]> {
  const staff = await staffOf(meeting);
  return audiences
    .filter((audience) => !ofTheOffice.includes(audience))
    .map((audience, at) => {
      const seat = staff.find(({ enters }) => enters[0]?.audience === seatFor(audience));
      const receipt = audience === 'receipt' ? { receipt: receiptOf(1) } : {};
      const enters = [{ stream: meeting.id, audience, ...receipt }];
      return { ...(seat ?? { address: addressOf(at) }), enters };
    });
}

let sent = 1_000_000;

async function costOf(
  server: Measured,
  { meeting, pool, client, next }: Hall,
  commands: number,
): Promise<Cost> {
  const before = await server.probe.cpu();
  const took: number[] = [];
  for (let no = 0; no < commands; no += 1) {
    sent += 1;
    const id = `bench-size-${process.pid}-${String(sent).padStart(8, '0')}`;
    const message = { id, stream: meeting.id, ...next(sent) };
    const from = clock();
    const answer = await client.ask('command', message);
    const seq = /"seq":(\d+)/.exec(answer)?.[1];
    if (seq === undefined) throw new Error(`${message.type}: ${answer}`);
    took.push((await pool.reached(Number(seq))) - from);
    // What looks on from phones is told at once only after a moment of quiet.
    await pause(120);
  }
  return { cpu: ((await server.probe.cpu()) - before) / commands, took: median(took) };
}

/** Releases, registrations, admissions and sorting in turn. */
const messages: Messages = (meeting) => {
  const petitions = [...meeting.state.petitions];
  const release = releasesOf(meeting);
  return (no) => {
    if (no % 3 === 0) {
      const { type, input } = release();
      return { type, input };
    }
    if (no % 3 === 1) return { type: 'speakers.register', input: registration(no) };
    const petition = petitions[no % petitions.length]?.id ?? '';
    const sorted = { field: `field-${1 + (no % 9)}`, authority: 'commune', necessity: 'normal' };
    return { type: 'petitions.classify', input: { petition, ...sorted } };
  };
};
