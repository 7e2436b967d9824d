import { addressOf } from '../cast/people.ts';
import { Line } from './line.ts';
import type { Measured } from './servers.ts';

/** By audience, what the bare server sends instead of a patch of ours. */
export type BarePatches = Readonly<Record<string, { readonly stream: string; readonly changes: unknown }>>;

/** Lets bare servers send from then on the same bytes as ours sent, given one event of each audience as JSON. */
export async function prepare(
  servers: readonly Measured[],
  sample: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { url } of servers) {
    const line = await Line.open({ url, address: addressOf(0) });
    await line.ask('prepare', patchesLike(sample));
    line.cut();
  }
}

function patchesLike(sample: Readonly<Record<string, string>>): BarePatches {
  return Object.fromEntries(
    Object.entries(sample).map(([audience, json]) => {
      const [, { stream, changes }] = JSON.parse(json) as [string, { stream: string; changes: unknown }];
      return [audience, { stream, changes }];
    }),
  );
}
