import { desc, eq, ne, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { MeetingState } from '@doi-thoai/shared/meeting/session/session';
import type { MeetingSummary } from '../journal/journal.ts';
import { meetings } from '../journal/schema/streams.ts';
import { storable } from '../journal/strip-nul.ts';

/** Meetings that have been convened, the latest first; those without a day come first of all. */
export async function listMeetings(pool: Pool): Promise<MeetingSummary[]> {
  const rows = await drizzle(pool)
    .select()
    .from(meetings)
    .where(ne(meetings.title, ''))
    .orderBy(sql`${desc(meetings.heldOn)} nulls first`, meetings.id);
  return rows.map(({ seq: _seq, hash: _hash, at: _at, state, ...facts }) => ({
    ...facts,
    state: state as MeetingState,
  }));
}

type Shown = Omit<typeof meetings.$inferInsert, 'id' | 'seq' | 'hash' | 'at'>;

/** Follows one event of a meeting in the list, within the transaction that writes the event. */
export async function followInList(db: NodePgDatabase, meeting: string, event: MeetingEvent): Promise<void> {
  const change = changeOf(event);
  if (change) await db.update(meetings).set(change).where(eq(meetings.id, meeting));
}

/** What an event changes of a meeting's line in the list; undefined when nothing. */
export function changeOf(event: MeetingEvent): Shown | undefined {
  if (event.type === 'meetingStateChanged') return { state: event.to };
  if (event.type === 'meetingClosed') return { state: 'closed' };
  if (event.type !== 'meetingConvened') return undefined;
  const { title, host, place, heldOn, period, programme, rehearsal } = event;
  return {
    title: storable(title),
    host: storable(host),
    place: storable(place),
    heldOn,
    period: storable(period),
    programme: programme === null ? null : storable(programme),
    rehearsal,
    state: 'convened',
  };
}
