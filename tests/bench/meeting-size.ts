import { setTimeout as pause } from 'node:timers/promises';
import { audiences } from '@doi-thoai/shared/meeting/roles';
import { addressOf, receiptOf, registration, type SentCommand } from '../cast/people.ts';
import { releasesOf, type BenchMeeting } from './bench-meeting.ts';
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

/** docs/performance.md, "Budgets": a command must cost the same however much the meeting holds. */
export async function* meetingSize(environment: Environment): AsyncGenerator<Figure> {
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const commands = environment.quick ? 15 : 100;
  const small = await hall(environment, server, 100);
  const large = await hall(environment, server, 10_000);
  for (const warm of [small, large]) await costOf(server, warm, 10);
  const pair = await alternate(
    environment.quick ? 3 : 7,
    () => server.probe.profiled(environment.profile('meeting-size'), () => costOf(server, large, commands)),
    () => costOf(server, small, commands),
  );
  await environment.clear();
  const of = (costs: readonly Cost[], which: keyof Cost) => median(costs.map((cost) => cost[which]));
  for (const [which, name] of [
    ['cpu', 'processor time'],
    ['took', 'until every audience has it'],
  ] as const)
    yield {
      what: `a command at 10,000 petitions and at 100, ${name}`,
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
  readonly release: () => SentCommand;
}

async function hall(environment: Environment, server: Measured, petitions: number): Promise<Hall> {
  const meeting = await environment.write(`bench-size-${petitions}`, { petitions });
  const pool = environment.keep(await ClientPool.start(1), (it) => it.stop());
  await pool.open(spread(await oneOfEach(meeting), [server.url]));
  const cookie = await meeting.cookie('moderator-1');
  const client = await RawClient.open({ url: server.url, address: addressOf(0), cookie });
  return { meeting, pool, client, release: releasesOf(meeting) };
}

/** One screen of every audience. */
async function oneOfEach(meeting: BenchMeeting): Promise<Viewer[]> {
  const staff = await staffOf(meeting);
  return audiences.map((audience, at) => {
    const seated = staff.find(({ enters }) => enters[0]?.audience === audience);
    const receipt = audience === 'receipt' ? { receipt: receiptOf(1) } : {};
    return seated ?? { address: addressOf(at), enters: [{ stream: meeting.id, audience, ...receipt }] };
  });
}

let registered = 1_000_000;

/** Releases, registrations, admissions and sorting in turn, each after everyone has seen the one before. */
async function costOf(
  server: Measured,
  { meeting, pool, client, release }: Hall,
  commands: number,
): Promise<Cost> {
  const petitions = [...meeting.state.petitions];
  const before = await server.probe.cpu();
  const took: number[] = [];
  for (let no = 0; no < commands; no += 1) {
    const message = messageOf(no, meeting, petitions[no % petitions.length]?.id ?? '', release);
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

function messageOf(no: number, meeting: BenchMeeting, petition: string, release: () => SentCommand) {
  registered += 1;
  const id = `bench-size-${process.pid}-${String(registered).padStart(8, '0')}`;
  if (no % 3 === 0) return release();
  if (no % 3 === 1)
    return { id, stream: meeting.id, type: 'speakers.register', input: registration(registered) };
  const sorted = { field: `field-${1 + (registered % 9)}`, authority: 'commune', necessity: 'normal' };
  return { id, stream: meeting.id, type: 'petitions.classify', input: { petition, ...sorted } };
}
