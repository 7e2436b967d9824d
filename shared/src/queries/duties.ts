import { rowsIn } from '../engine/keyed.ts';
import { opensCommitment } from '../meeting/answers/owing.ts';
import type { DispositionKind } from '../meeting/answers/dispositions.ts';
import type { DataOf, EntityOf } from '../views/audiences.ts';
import type { DepartmentId } from '../meeting/ids.ts';

/** What a body has to do after the meeting. */
export interface Duty extends Pick<
  EntityOf<'department', 'commitments'>,
  'id' | 'wording' | 'due' | 'certainty' | 'state' | 'promised'
> {
  /** The number of its petition. */
  readonly no: number | undefined;
  /** What the disposition asks of this body; null where only its own promise binds it. */
  readonly asks: DispositionKind | null;
}

/**
 * What a body owes, first what is due first. One commitment can stand for both, what it promised and what the disposition
 * asks of it, and says so (D13).
 */
export function dutiesOf(
  department: DepartmentId,
  { commitments, petitions }: Pick<DataOf<'department'>, 'commitments' | 'petitions'>,
): Duty[] {
  return rowsIn(commitments)
    .map(({ id, petition, wording, due, certainty, state, promised }) => {
      const row = petitions[petition];
      const said = row?.disposition;
      const asks = said && said.department === department && opensCommitment(said.kind) ? said.kind : null;
      return { id, no: row?.no, asks, wording, due, certainty, state, promised };
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}
