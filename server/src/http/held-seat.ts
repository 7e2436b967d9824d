import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Caller } from '../access/caller.ts';
import type { Streams } from '../streams/streams.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Who this browser is, as people call it: what it gives up when it becomes somebody else. Undefined for nobody. */
export async function heldBy({ session }: Caller, streams: Streams): Promise<string | undefined> {
  if (session === null) return undefined;
  if (session.kind === 'account') return session.account;
  return streams.with(
    meetingKind,
    session.meeting,
    ({ state }) => seatsOf(state).find(({ id }) => id === session.seat)?.name,
  );
}
