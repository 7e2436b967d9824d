import type { MeetingState } from '../session/session.ts';
import type { Participant } from './participants.ts';

// Apart from the actions, so that a page at the door is not sent the schema library.

/** Whether registrations are taken: from intake until the meeting is closed, also in a pause. */
export function registrationIsOpen(state: MeetingState | undefined): boolean {
  return state === 'collecting' || state === 'ready' || state === 'inSession' || state === 'paused';
}

/** Whether somebody may come in: invited, or admitted by the organiser. */
export function mayComeIn({ admission }: Pick<Participant, 'admission'>): boolean {
  return admission === 'invited' || admission === 'admitted';
}
