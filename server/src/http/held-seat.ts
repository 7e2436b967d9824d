import { addressOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Caller } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** What a browser gives up when it takes another seat: as people call it, and where it works. */
export interface HeldSeat {
  readonly held: string;
  readonly heldAt: string;
}

/** The seat that this browser has. Undefined for none. */
export async function heldBy({ session }: Caller, streams: Streams): Promise<HeldSeat | undefined> {
  if (session?.kind !== 'seat') return undefined;
  return streams.with(meetingKind, session.meeting, ({ id, state }) => {
    const seat = seatsOf(state).find((one) => one.id === session.seat);
    return seat && { held: seat.name, heldAt: addressOf(id, seat) };
  });
}
