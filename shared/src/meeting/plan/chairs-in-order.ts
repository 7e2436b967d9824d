import { rowsInOrder, type Keyed, type Ordered } from '../../engine/keyed.ts';

/** The chairs as they were named; whoever presides comes first. */
export function chairsInOrder<Chair extends Ordered & { readonly id: string }>(
  chairs: Keyed<Chair>,
  presiding: string | undefined,
): Chair[] {
  return rowsInOrder(chairs).sort(
    (one, other) => Number(other.id === presiding) - Number(one.id === presiding),
  );
}
