import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { aDevice, startInProcess } from '../support/in-process-server.ts';
import { BareRows } from './bare-rows.ts';
import { registration, Releases } from './bench-meeting.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { clock } from './line.ts';
import { quantile } from './rounds.ts';

interface Message {
  readonly id: string;
  readonly type: string;
  readonly input: unknown;
}

/** Architecture.md, "Budgets": from a command to its durable acknowledgement, one at a time. */
export async function* acknowledgement(ground: Ground): AsyncGenerator<Figure> {
  const meeting = await ground.write('bench-acknowledgement', { petitions: 300 });
  const { databaseUrl } = ground.stores;
  const server = ground.keep(await startInProcess({ databaseUrl }), (it) => it.stop());
  const moderator = aDevice(meeting.id, 'moderator-1');
  const send = async ({ id, type, input }: Message): Promise<void> => {
    const outcome: Outcome = await server.command(moderator, meeting.id, type, input, { id });
    if (!outcome.ok) throw new Error(`${type}: ${outcome.code}`);
  };
  const releases = new Releases(meeting);
  let registered = 0;
  const register = (): Message => {
    registered += 1;
    const receipt = `receipt-of-acknowledgement-${registered}`;
    const input = registration(registered, receipt);
    return { id: `bench-registration-${registered}-${process.pid}`, type: 'speakers.register', input };
  };
  const kinds = [
    ['a command of one event', () => releases.next(meeting.id)],
    ['a command of two events (registration)', register],
  ] as const;
  for (const [name, next] of kinds) {
    await send(next());
    const rows = new BareRows(ground.pool);
    await rows.like(meeting.id);
    const took = await interleaved(
      ground.quick ? 200 : 1000,
      () => send(next()),
      () => rows.add(),
    );
    for (const [share, of] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const)
      yield {
        what: `${name} → durable acknowledgement, ${share}`,
        ours: quantile(took.ours, of),
        bare: quantile(took.bare, of),
        unit: 'ms',
        budget: 1.5,
      };
  }
  await ground.clear();
}

/** One of ours, one of theirs, in turn: what the disk does just now falls on both. */
async function interleaved(
  count: number,
  ours: () => Promise<void>,
  bare: () => Promise<void>,
): Promise<{ ours: number[]; bare: number[] }> {
  const timed = async (work: () => Promise<void>): Promise<number> => {
    const from = clock();
    await work();
    return clock() - from;
  };
  const took = { ours: [] as number[], bare: [] as number[] };
  const warm = 50;
  for (let no = 0; no < count + warm; no += 1) {
    const one = await timed(ours);
    const other = await timed(bare);
    if (no < warm) continue;
    took.ours.push(one);
    took.bare.push(other);
  }
  return took;
}
