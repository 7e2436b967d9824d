import type { Action } from '@doi-thoai/shared/engine/action';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { audiencesOfRole, type Actor, type AudienceName } from '@doi-thoai/shared/meeting/roles';
import { actorOf, seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { Session } from '../accounts/accounts.ts';

/** Who asks, as far as a session tells. Without one it is a citizen. */
export interface Caller {
  readonly session: Session | null;
  /** The network address that requests come from. */
  readonly address: string;
  /** Names the open page that it comes from, where it comes over a socket. */
  readonly page?: string;
}

const citizen: Actor = { role: 'citizen', seat: 'citizen' };

/** The seat that a caller's device is paired to in this meeting, if it still exists. */
export function seatIn(meeting: Meeting, { session }: Caller): Seat | undefined {
  if (session?.kind !== 'seat' || session.meeting !== meeting.about.id) return undefined;
  return seatsOf(meeting).find(({ id }) => id === session.seat);
}

/** Everyone a caller can be in a meeting; never empty. A device in a seat, or someone signed in, is no citizen. */
export function actorsOf(meeting: Meeting, caller: Caller): readonly [Actor, ...Actor[]] {
  const { session } = caller;
  if (session?.kind === 'account') {
    const [first = citizen, ...others] = session.roles.map((role) => ({ role, seat: session.account }));
    return [first, ...others];
  }
  const seat = seatIn(meeting, caller);
  return [seat ? actorOf(seat) : citizen];
}

/** As whom a caller may command this, or undefined (mission.md, "Roles"). */
export function actorFor(
  meeting: Meeting,
  caller: Caller,
  { may }: Pick<Action<unknown>, 'may'>,
): Actor | undefined {
  return actorsOf(meeting, caller).find(({ role }) => may.includes(role));
}

/** As whom a caller may see this, or undefined. */
export function viewerFor(meeting: Meeting, caller: Caller, audience: AudienceName): Actor | undefined {
  return actorsOf(meeting, caller).find(({ role }) => audiencesOfRole[role].includes(audience));
}
