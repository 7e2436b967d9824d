import type { Instant } from '../../calendar/instant.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Meeting } from '../meeting.ts';
import type { Actor } from '../roles.ts';
import type { SpeakerRegistration } from './registrations.ts';

/** How long a desk puts right, takes back or sends on what it wrote down itself (R17). */
export const deskMinutes = 10;

type Taken = Pick<SpeakerRegistration, 'takenBy' | 'submittedAt'>;

/** Until when the desk at this seat may still change a registration; null for what was taken elsewhere. */
export function changesUntil({ takenBy, submittedAt }: Taken, seat: string): Instant | null {
  return takenBy === seat ? ((submittedAt + deskMinutes * 60_000) as Instant) : null;
}

/** One tablet at the door destroys nothing: why it may not change this, if it may not. Others are not held back. */
export function refusedAtDesk(
  meeting: Meeting,
  taken: Taken | undefined,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Refusal | undefined {
  if (actor.role !== 'desk') return undefined;
  if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
  const until = taken ? changesUntil(taken, actor.seat) : null;
  if (until === null) return refuse('takenElsewhere');
  return now > until ? refuse('tooLateAtDesk', { minutes: deskMinutes }) : undefined;
}
