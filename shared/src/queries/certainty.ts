import type { Certainty } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { DepartmentId, PetitionId } from '../meeting/ids.ts';

/** Who owes something about a petition, and the day that is named for it. */
interface Named {
  readonly department: DepartmentId | null;
  readonly due: CivilDate | null;
}

/** How far a day that a disposition or a conclusion names can be relied on: the commitment itself says it (TD12). */
export function certaintyOfDue(
  petition: PetitionId,
  named: Named,
  commitments: Keyed<Pick<Commitment, 'petition' | 'department' | 'due' | 'certainty'>>,
): Certainty {
  const owed = rowsIn(commitments).find(
    (one) => one.petition === petition && one.department === named.department && one.due === named.due,
  );
  return owed?.certainty ?? 'official';
}
