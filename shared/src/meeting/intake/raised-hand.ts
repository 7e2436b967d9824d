import type { Meeting, MeetingEvent } from '../meeting.ts';
import { lastRank } from './registration-index.ts';
import { nobody, type Person } from './person.ts';
import type { RegistrationId } from '../ids.ts';

/** Somebody in the hall who registered nowhere before: a number, and what is known of them by then. */
export function raisedHand(
  meeting: Meeting,
  { registration, receipt: secret }: { readonly registration: RegistrationId; readonly receipt: string },
  person: Pick<Person, 'honorific' | 'name' | 'unit'>,
): MeetingEvent {
  return {
    type: 'speakerRegistered',
    id: registration,
    no: meeting.counters.registrations + 1,
    receipt: secret,
    state: 'queued',
    channel: 'floor',
    field: null,
    firstTime: false,
    consentName: false,
    minutes: 3,
    rank: lastRank(meeting.registrations),
    subject: registration,
    sealed: { ...nobody, ...person },
  };
}
