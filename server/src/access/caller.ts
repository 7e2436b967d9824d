import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { AccessNote } from '@doi-thoai/shared/access/access';
import type { Actor, Role } from '@doi-thoai/shared/meeting/roles';
import type { Seat } from '@doi-thoai/shared/meeting/seats';
import type { AccountSession, Session } from '../accounts/accounts.ts';
import { actorsIn } from '../streams/granting.ts';
import { visitorOf } from '../streams/kinds.ts';
import { meetingKind, seatOf } from '../streams/meeting-kind.ts';

/** Who asks, as far as a session tells. Without one it is a citizen. */
export interface Caller {
  /** A seat's before an account's. */
  readonly session: Session | null;
  /** Who is signed in on a browser that has a seat as well. */
  readonly account?: AccountSession;
  /** The seat or account as which the page acts in the stream, where it entered it as one of several. */
  readonly as?: string;
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
export function actorsOf(meeting: Meeting, caller: Caller): readonly [Actor, ...Actor[]] {
  return actorsIn(meetingKind, meeting, caller);
}

/** The account that somebody is signed in with, whether or not the browser has a seat as well. */
export function accountOf({ session, account }: Caller): AccountSession | undefined {
  return session?.kind === 'account' ? session : account;
}

/** What somebody may who is signed in, whether or not the browser has a seat as well. */
export function rolesOf(caller: Caller): readonly Role[] {
  return accountOf(caller)?.roles ?? [];
}

/** The session in which the caller acted: of a browser that has a seat and an account, the one that the actor is of. */
export function sessionOf(caller: Caller, { seat }: Pick<Actor, 'seat'>): Session | null {
  const own = accountOf(caller);
  return own?.account === seat ? own : caller.session;
}

/** Who acted, and from which device, as the record of access says it. */
export function whoDid(caller: Caller, actor: Pick<Actor, 'seat'>): Pick<AccessNote, 'who' | 'device'> {
  return { who: actor.seat, device: sessionOf(caller, actor)?.id ?? null };
}
