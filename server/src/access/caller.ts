import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Seat } from '@doi-thoai/shared/meeting/seats';
import type { Session } from '../accounts/accounts.ts';
import { visitorOf } from '../streams/kinds.ts';
import { meetingKind, seatOf } from '../streams/meeting-kind.ts';

/** Who asks, as far as a session tells. Without one it is a citizen. */
export interface Caller {
  readonly session: Session | null;
  /** The network address that requests come from. */
  readonly address: string;
  /** Names the open page that it comes from, where it comes over a socket. */
  readonly page?: string;
}

/** The seat that a caller's device is paired to in this meeting, if it still exists. */
export function seatIn(meeting: Meeting, { session }: Caller): Seat | undefined {
  return seatOf(meeting, visitorOf(session));
}

/** Everyone a caller can be in a meeting; never empty. A device in a seat, or someone signed in, is no citizen. */
export function actorsOf(meeting: Meeting, { session }: Caller): readonly [Actor, ...Actor[]] {
  return meetingKind.actorsOf(meeting, visitorOf(session));
}
