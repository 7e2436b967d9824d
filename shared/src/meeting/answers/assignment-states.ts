import type { Instant } from '../../calendar/instant.ts';

// Apart from the actions, so that a page that shows assignments is not sent the schema library.
/** Where an assignment stands (G3, G4, W6, W7). */
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

/** States from which an answer can be given: held, and not given yet. */
export function isDeliverable(state: AssignmentState): boolean {
  return holds(state) && state !== 'delivered';
}

/** What a session says of when bells ring in it. */
interface Session {
  readonly state: string;
  readonly startedAt: Instant | null;
  readonly rules: { readonly acknowledgeSeconds: number };
}

interface Offer {
  readonly state: AssignmentState;
  readonly offeredAt: Instant;
}

/** Since when a tablet rings for an offer: bells ring in session only, for what was offered before from its opening. */
export function ringsSince({ state, offeredAt }: Offer, session: Session): Instant | null {
  if (state !== 'offered' || session.state !== 'inSession' || session.startedAt === null) return null;
  return offeredAt > session.startedAt ? offeredAt : session.startedAt;
}

/** An offer that nobody has answered for longer than the rule allows; it rises on the chair's console (BX2). */
export function rises(offer: Offer, session: Session, now: Instant): boolean {
  const since = ringsSince(offer, session);
  return since !== null && now - since >= session.rules.acknowledgeSeconds * 1000;
}
