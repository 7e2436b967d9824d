import { performance } from 'node:perf_hooks';
import type { SeatCode } from './local-access.ts';
import { requireLocalDoor } from './local-access.ts';
import { Director } from '../rehearsal/director.ts';
import { listenToKeys } from '../rehearsal/keys.ts';
import { tell } from '../rehearsal/narration.ts';
import { castPreparing, type Account } from '../rehearsal/preparing/cast.ts';
import { inventedScript } from '../rehearsal/preparing/invented.ts';

export interface Preparing {
  readonly pace: number;
  readonly paused: boolean;
  /** What chance begins with. */
  readonly seed: number;
  /** How many conferences are prepared at the same time. */
  readonly conferences: number;
}

interface Founded {
  readonly meeting: string;
  readonly accounts: readonly Account[];
}

interface Played {
  readonly acts: number;
  readonly refused: number;
}

/** Whoever is refused so often does something wrong, and would wait for ever. */
const maxRefusals = 3;

/**
 * `npm run rehearse -- --prepare [--conferences 1] [--seed 1]`: simulated people take conferences from their plan to
 * answers, on a running server (BX12). Gives whether nothing was refused.
 */
export async function rehearsePreparing({ pace, paused, seed, conferences }: Preparing): Promise<boolean> {
  const { url, ask } = requireLocalDoor();
  const say = (text: string): void => void process.stdout.write(text);
  say(`\nDiễn tập khâu chuẩn bị — rehearsing how conferences are prepared: --seed ${seed}\n`);
  const { origin } = await ask<{ origin: string | null }>('/api/local/address');
  const began = performance.now();
  const numbers = Array.from({ length: conferences }, (_, at) => at);
  const played = await Promise.all(numbers.map(prepare));
  const sum = (part: keyof Played): number => played.reduce((all, one) => all + one[part], 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  const acts = sum('acts').toLocaleString('en');
  say(
    `\nseed ${seed}, ${conferences} conference${conferences === 1 ? '' : 's'}, ${seconds} s: ${acts} acts, ${sum('refused')} refused\n`,
  );
  return sum('refused') === 0;

  async function prepare(at: number): Promise<Played> {
    const { meeting, accounts } = await ask<Founded>('/api/local/preparations');
    const { seats } = await ask<{ seats: readonly SeatCode[] }>(`/api/local/meetings/${meeting}/seats`);
    const changes = { heard: (): void => undefined };
    const script = inventedScript(seed + at);
    const changed = (): void => changes.heard();
    const cast = await castPreparing({ url, meeting, accounts, seats, script, pace, changed });
    const count = { acts: 0, refused: 0 };
    const director = new Director(cast, (act) => {
      say(tell(act, new Date()));
      count.acts += 1;
      if (act.refusal) count.refused += 1;
      if (count.refused >= maxRefusals) director.stop();
    });
    changes.heard = director.look;
    await cast.moderator.act('rehearsal.setPace', { pace });
    if (paused) await cast.moderator.act('rehearsal.pause', {});
    const deafen = at === 0 ? listenToKeys(cast.moderator, { stop: () => director.stop() }) : undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => director.stop());
    say(`  ${origin ?? url}/office/prepare/${meeting}\n`);
    await director.run();
    deafen?.();
    for (const person of cast.people) person.close();
    await ask(`/api/local/rehearsals/${meeting}/end`);
    return count;
  }
}
