import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Caller } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** The seat that this browser has, as people call it: what it gives up when it takes another. Undefined for none. */
export async function heldBy({ session }: Caller, streams: Streams): Promise<string | undefined> {
  if (session?.kind !== 'seat') return undefined;
  return streams.with(
    meetingKind,
    session.meeting,
    ({ state }) => seatsOf(state).find(({ id }) => id === session.seat)?.name,
  );
}
