import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Petition } from '../meeting/intake/petitions.ts';

type Part = Pick<Petition, 'id' | 'no' | 'partOf' | 'rerouted'>;

/** All parts of what this is a part of, itself among them, by number; empty where no other part is left. */
export function partsWith<P extends Part>({ partOf }: Part, petitions: Keyed<P>): P[] {
  if (partOf === null) return [];
  const parts = rowsIn(petitions).filter((row) => row.partOf === partOf && !row.rerouted);
  return parts.length > 1 ? parts.sort((a, b) => a.no - b.no) : [];
}
