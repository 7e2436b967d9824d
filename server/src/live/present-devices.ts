import type { PresentDevice, Remembered } from './live-state.ts';

/** What the script `present` answers, as a map; its words are written by `touch` and `left` alone. */
export function presentDevices(answer: unknown): ReadonlyMap<string, Remembered> {
  const [now, said, gone] = answer as [string, string[], string[]];
  const left = new Map(pairs(gone));
  return new Map(
    pairs(said).map(([device, value]) => {
      const cut = value.indexOf('|');
      const about = JSON.parse(value.slice(cut + 1)) as PresentDevice;
      const silentMs = Math.max(0, Number(now) - Number(value.slice(0, cut)));
      return [device, { about, silentMs, connected: left.get(device) !== about.socket }];
    }),
  );
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((key, at) => (at % 2 === 0 ? [[key, flat[at + 1] ?? ''] as [string, string]] : []));
}
