import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Petition } from '../meeting/intake/petitions.ts';

export { answeredTogether, keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';

type Mergeable = Pick<Petition, 'id' | 'no' | 'mergedInto'>;

/** All that was merged into a petition, also by way of others, by number: they are answered together (P5). */
export function mergedInto<P extends Mergeable>(into: string, petitions: Keyed<P>): P[] {
  return rowsIn(petitions)
    .filter((petition) => isBelow(petition, into, petitions))
    .sort((a, b) => a.no - b.no);
}

function isBelow<P extends Mergeable>(petition: P, into: string, petitions: Keyed<P>): boolean {
  let row: P | undefined = petition;
  while (row && row.mergedInto !== null) {
    if (row.mergedInto === into) return true;
    row = rowOf(petitions, row.mergedInto);
  }
  return false;
}
