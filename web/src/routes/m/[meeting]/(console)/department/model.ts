import type { AssignmentState } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { liesReady } from '@doi-thoai/shared/queries/assignments';
import type { State } from '#lib/ui/state.ts';

export type Data = DataOf<'department'>;
export type OwnAssignment = EntityOf<'department', 'assignments'>;
export type OwnAnsweringTurn = EntityOf<'department', 'answeringTurns'>;
export type OwnPetition = EntityOf<'department', 'petitions'>;

/** What is asked of the department, most pressing first; writing the first word moves nothing under a finger. */
const urgency: Readonly<Record<AssignmentState, number>> = {
  offered: 0,
  returned: 1,
  acknowledged: 2,
  drafting: 2,
  submitted: 3,
  approved: 4,
  delivered: 5,
  declined: 6,
  withdrawn: 6,
};

type Asked = Pick<Data, 'about' | 'floor'>;

export function byUrgency(assignments: Iterable<OwnAssignment>, data: Asked): OwnAssignment[] {
  return [...assignments]
    .filter((row) => row.state !== 'withdrawn' && row.state !== 'declined')
    .sort(
      (a, b) =>
        urgency[a.state] - urgency[b.state] ||
        hallWaits(data, a) - hallWaits(data, b) ||
        a.offeredAt - b.offeredAt,
    );
}

/**
 * What is asked of the department, most pressing first; an answer that lies ready stands before all when its petition is
 * before the hall.
 */
export function inOrder(data: Data): OwnAssignment[] {
  const ready = liesReady(data);
  const rows = byUrgency(Object.values(data.assignments), data);
  return ready ? [ready, ...rows.filter((row) => row.id !== ready.id)] : rows;
}

/** What is before the hall comes first, then what was asked in the session, then what was given before the day. */
function hallWaits({ about, floor }: Asked, { petition, offeredAt }: OwnAssignment): number {
  if (petition === floor[only]?.petition) return 0;
  const startedAt = about[only]?.startedAt ?? null;
  return startedAt !== null && offeredAt >= startedAt ? 1 : 2;
}

export const tone: Readonly<Record<AssignmentState, State>> = {
  offered: 'ring',
  acknowledged: 'seen',
  drafting: 'seen',
  submitted: 'wait',
  returned: 'ring',
  approved: 'done',
  delivered: 'done',
  declined: 'other',
  withdrawn: 'other',
};

/** The words to answer to: as given to this department, else as released to everyone. */
export function wordsOf(petition: OwnPetition | undefined): string {
  return petition?.text ?? petition?.released ?? '';
}
