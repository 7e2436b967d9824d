import type { Instant } from '../calendar/instant.ts';

// Apart from the actions, so that a page that shows assignments is not sent the schema library.
/** Where an assignment stands; mission.md, "Life cycles". */
export type AssignmentState =
  | 'offered'
  | 'acknowledged'
  | 'drafting'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'delivered'
  | 'declined'
  | 'withdrawn';

/** States in which a department holds an assignment. */
export function holds(state: AssignmentState): boolean {
  return state !== 'declined' && state !== 'withdrawn';
}

/** An offer that nobody has answered for longer than the rule allows; it rises on the chair's console (BX2). */
export function rises(
  assignment: { readonly state: AssignmentState; readonly offeredAt: Instant },
  acknowledgeSeconds: number,
  now: Instant,
): boolean {
  return assignment.state === 'offered' && now - assignment.offeredAt >= acknowledgeSeconds * 1000;
}
