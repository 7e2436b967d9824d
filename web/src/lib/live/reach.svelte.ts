import type { Assignment } from '@doi-thoai/shared/meeting/answers/assignments';
import type { RingStep, SeatReach } from '@doi-thoai/shared/wire/reach';
import { followFleet } from './fleet.svelte.ts';

/** What became of a call: `given` says no more than that it is in the record and that no tablet has told of it yet. */
export type Call = 'given' | RingStep;

/**
 * How people can be reached (BX2), for chairs and moderators. All of it is what devices told within the last seconds;
 * it is undefined while nobody knows, because this page hears nothing.
 *
 *     const reach = followReach(meeting);
 *     reach.department('dat-dai');   // 'none' | 'away' | 'here' | undefined
 *     reach.chair('pho-chu-tich');   // the same of a co-chair, before presiding is passed
 *     reach.call(assignment);        // 'given' | 'shown' | 'sounding' | 'seen' | undefined, of one that rings
 *
 * `departmentNote` in `lib/parts/department-note.ts` makes one sentence of it for a tile.
 */
export interface Reach {
  department(id: string): SeatReach['device'] | undefined;
  chair(id: string): SeatReach['device'] | undefined;
  call(assignment: Pick<Assignment, 'id' | 'department'>): Call | undefined;
}

/** To be called while a component is set up; however many ask, the page is told once. */
export function followReach(meeting: string): Reach {
  const fleet = followFleet(meeting);
  const known = $derived(fleet.current ? fleet.news?.reach : undefined);
  return {
    department: (id) => known?.[`department-${id}`]?.device,
    chair: (id) => known?.[`chair-${id}`]?.device,
    call: ({ id, department }) => known && (known[`department-${department}`]?.rings[id] ?? 'given'),
  };
}
