/** Something in an order that people change by hand; a lower place is earlier. */
export interface Placed {
  readonly id: string;
  readonly place: number;
}

/** A place between two neighbours; outside of them when one is missing. */
function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  if (after === undefined) return before + 1;
  return (before + after) / 2;
}

/**
 * The places to give so that `moved` comes to stand at `index` among the others, which are in order: one place
 * as a rule, and everyone's once halving has left no room between two neighbours.
 */
export function placesFor(moved: string, others: readonly Placed[], index: number): Placed[] {
  const before = others[index - 1]?.place;
  const after = others[index]?.place;
  const place = between(before, after);
  if ((before ?? -Infinity) < place && place < (after ?? Infinity)) return [{ id: moved, place }];
  const first = Math.floor(others[0]?.place ?? 0);
  return others
    .map((other) => other.id)
    .toSpliced(index, 0, moved)
    .map((id, at) => ({ id, place: first + at }));
}
