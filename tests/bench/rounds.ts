/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface Pair<Ours, Bare = Ours> {
  readonly ours: Ours[];
  readonly bare: Bare[];
}

/** Takes turns, so that whatever else the machine does falls on both; who begins changes with every round. */
export async function alternate<Ours, Bare>(
  rounds: number,
  ours: () => Promise<Ours>,
  bare: () => Promise<Bare>,
): Promise<Pair<Ours, Bare>> {
  const pair: Pair<Ours, Bare> = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) pair.ours.push(await ours());
    pair.bare.push(await bare());
    if (round % 2 === 1) pair.ours.push(await ours());
  }
  return pair;
}
