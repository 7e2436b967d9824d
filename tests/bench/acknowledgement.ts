import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { registration } from '../cast/people.ts';
import { aDevice, startInProcess } from '../support/in-process-server.ts';
import { BareCommands } from './bare-commands.ts';
import { BareRows } from './bare-rows.ts';
import { releasesOf } from './bench-meeting.ts';
import { besideFloor, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock } from './line.ts';
import { quantile } from './rounds.ts';

interface Message {
  readonly id: string;
  readonly type: string;
  readonly input: unknown;
}

/** Architecture.md, "Budgets". */
const most = 1.5;

/** From a command to its durable acknowledgement, one at a time. */
export async function* acknowledgement(ground: Ground): AsyncGenerator<Figure> {
  const meeting = await ground.write('bench-acknowledgement', { petitions: 300 });
  const { databaseUrl } = ground.stores;
  const server = ground.keep(await startInProcess({ databaseUrl }), (it) => it.stop());
  const moderator = aDevice(meeting.id, 'moderator-1');
  const send = async ({ id, type, input }: Message): Promise<void> => {
    const outcome: Outcome = await server.command(moderator, meeting.id, type, input, { id });
    if (!outcome.ok) throw new Error(`${type}: ${outcome.code}`);
  };
  let registered = 1_000_000;
  const register = (): Message => {
    registered += 1;
    const input = registration(registered);
    return { id: `bench-registration-${registered}-${process.pid}`, type: 'speakers.register', input };
  };
  const kinds = [
    ['a command of one event', releasesOf(meeting)],
    ['a command of two events (registration)', register],
  ] as const;
  for (const [name, next] of kinds) {
    await send(next());
    const rows = new BareRows(ground.pool);
    await rows.like(meeting.id);
    const commands = await BareCommands.over(ground.journal, meeting.id);
    const took = await interleaved(ground.quick ? 200 : 1000, {
      ours: () => send(next()),
      bare: () => rows.add(),
      decided: () => {
        commands.take(by, { stream: meeting.id, ...next() });
        return rows.add();
      },
    });
    for (const [share, of, ceiling] of [
      ['p50', 0.5, 3],
      ['p99', 0.99, 15],
    ] as const)
      yield* figuresOf(`${name} → durable acknowledgement, ${share}`, took, { of, ceiling });
  }
  await ground.clear();
}

const by: Actor = { role: 'moderator', seat: 'moderator-1' };

const ways = ['ours', 'bare', 'decided'] as const;
type Way = (typeof ways)[number];

function* figuresOf(
  what: string,
  took: Readonly<Record<Way, number[]>>,
  { of, ceiling }: { readonly of: number; readonly ceiling: number },
): Generator<Figure> {
  const [ours, bare, decided] = ways.map((way) => quantile(took[way], of)) as [number, number, number];
  // Nothing is recorded that was not read, decided and chained: what that alone costs is no overhead of ours.
  const floor = { how: 'bare decides first', why: 'decided before written', bare: decided };
  yield* besideFloor({ what, ours, bare, unit: 'ms', budget: most, ceiling }, floor);
}

/** One of each in turn: what the disk does just now falls on all. */
async function interleaved(
  count: number,
  work: Readonly<Record<Way, () => Promise<void>>>,
): Promise<Record<Way, number[]>> {
  const took: Record<Way, number[]> = { ours: [], bare: [], decided: [] };
  const warm = 50;
  for (let no = 0; no < count + warm; no += 1)
    for (const way of ways) {
      const from = clock();
      await work[way]();
      if (no >= warm) took[way].push(clock() - from);
    }
  return took;
}
