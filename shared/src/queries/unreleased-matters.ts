import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { isFollowed } from '../meeting/followup/standing.ts';

type Row = Parameters<typeof isFollowed>[0] & { readonly no: number; readonly released: string | null };

/**
 * Numbers of the matters whose words nobody released, of those that are followed up: papers leave their words blank, and
 * the public reads that they are not published (V19).
 */
export function unreleasedMatters(data: {
  readonly about: Parameters<typeof isFollowed>[1];
  readonly petitions: Keyed<Row>;
}): readonly number[] {
  return rowsIn(data.petitions)
    .filter((row) => isFollowed(row, data.about) && row.released === null)
    .map(({ no }) => no)
    .sort((one, other) => one - other);
}
