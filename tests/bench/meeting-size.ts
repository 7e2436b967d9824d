import { setTimeout as pause } from 'node:timers/promises';
import { audiences } from '@doi-thoai/shared/meeting/roles';
import { addressOf, receiptOf, registration, type SentCommand } from '../cast/people.ts';
import { releasesOf, type BenchMeeting } from './bench-meeting.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock, Line } from './line.ts';
import { staffOf, spread, type Viewer } from './mixes.ts';
import { alternate, median } from './rounds.ts';
import { startOurs, type Measured } from './servers.ts';

interface Cost {
  /** Milliseconds of the server's processor for one command. */
  readonly cpu: number;
  /** Milliseconds from a command to the last of the audiences. */
  readonly took: number;
}

/** docs/performance.md, "Budgets": a command must cost the same however much the meeting holds. */
export async function* meetingSize(ground: Ground): AsyncGenerator<Figure> {
  const server = ground.keep(await startOurs(ground.stores), (it) => it.stop());
  const commands = ground.quick ? 15 : 100;
  const small = await hall(ground, server, 100);
  const large = await hall(ground, server, 10_000);
  for (const warm of [small, large]) await costOf(server, warm, 10);
  const pair = await alternate(
    ground.quick ? 3 : 7,
    () => server.probe.profiled(ground.profile('meeting-size'), () => costOf(server, large, commands)),
    () => costOf(server, small, commands),
  );
  await ground.clear();
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
  readonly crowd: Crowd;
  readonly line: Line;
  readonly release: () => SentCommand;
}

async function hall(ground: Ground, server: Measured, petitions: number): Promise<Hall> {
  const meeting = await ground.write(`bench-size-${petitions}`, { petitions });
  const crowd = ground.keep(await Crowd.gather(1), (it) => it.disperse());
  await crowd.open(spread(await oneOfEach(meeting), [server.url]));
  const cookie = await meeting.cookie('moderator-1');
  const line = await Line.open({ url: server.url, address: addressOf(0), cookie });
  return { meeting, crowd, line, release: releasesOf(meeting) };
}

/** One screen of every audience. */
async function oneOfEach(meeting: BenchMeeting): Promise<Viewer[]> {
  const staff = await staffOf(meeting);
  return audiences.map((audience, at) => {
    const seated = staff.find(({ enters }) => enters[0]?.audience === audience);
    const receipt = audience === 'receipt' ? { receipt: receiptOf(1) } : {};
    return seated ?? { address: addressOf(at), enters: [{ meeting: meeting.id, audience, ...receipt }] };
  });
}

let registered = 1_000_000;

/** Releases, registrations, admissions and sorting in turn, each after everyone has seen the one before. */
async function costOf(
  server: Measured,
  { meeting, crowd, line, release }: Hall,
  commands: number,
): Promise<Cost> {
  const petitions = [...meeting.state.petitions];
  const before = await server.probe.cpu();
  const took: number[] = [];
  for (let no = 0; no < commands; no += 1) {
    const message = messageOf(no, meeting, petitions[no % petitions.length]?.id ?? '', release);
    const from = clock();
    const answer = await line.ask('command', message);
    const seq = /"seq":(\d+)/.exec(answer)?.[1];
    if (seq === undefined) throw new Error(`${message.type}: ${answer}`);
    took.push((await crowd.reached(Number(seq))) - from);
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
    return { id, meeting: meeting.id, type: 'speakers.register', input: registration(registered) };
  const sorted = { field: `field-${1 + (registered % 9)}`, authority: 'commune', necessity: 'normal' };
  return { id, meeting: meeting.id, type: 'petitions.classify', input: { petition, ...sorted } };
}
