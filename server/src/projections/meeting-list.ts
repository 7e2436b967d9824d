import type { Pool } from 'pg';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { MeetingState } from '@doi-thoai/shared/meeting/session/session';
import { withNotSaved } from '../journal/pg-errors.ts';
import { stripNul } from '../journal/strip-nul.ts';
import { meetings } from './schema/meetings.ts';
import type { Tables } from './transaction.ts';
import { desc, eq, sql, drizzle } from '../drizzle.ts';

/** A line of the list of meetings. */
export interface MeetingSummary {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly place: string;
  /** As it is planned: which conference comes after which hangs on that. */
  readonly heldOn: string | null;
  readonly period: string;
  readonly programme: string | null;
  readonly state: MeetingState;
  readonly rehearsal: boolean;
}

/** Meetings that have been convened, the latest first; those without a day come first of all. Throws `NotSaved`. */
export async function listMeetings(pool: Pool): Promise<MeetingSummary[]> {
  const rows = await withNotSaved(() =>
    drizzle(pool)
      .select()
      .from(meetings)
      .orderBy(sql`${desc(meetings.heldOn)} nulls first`, meetings.id),
  );
  return rows.map((row) => ({ ...row, state: row.state as MeetingState }));
}

/** Whether a meeting is a rehearsal, as far as the list has followed it; undefined where it is not listed. */
export async function isRehearsal(db: Tables, meeting: string): Promise<boolean | undefined> {
  const [row] = await db
    .select({ rehearsal: meetings.rehearsal })
    .from(meetings)
    .where(eq(meetings.id, meeting));
  return row?.rehearsal;
}

const listed: ReadonlySet<string> = new Set<MeetingEvent['type']>([
  ...(['meetingConvened', 'sampleRemoved', 'scheduleChanged', 'factsChanged'] as const),
  ...(['meetingStateChanged', 'meetingCancelled', 'meetingClosed'] as const),
]);

/** Which events change the list. */
export function wantedInList(type: string): boolean {
  return listed.has(type);
}

/** Follows one event of a meeting in the list. */
export async function followInList(db: Tables, id: string, event: MeetingEvent): Promise<void> {
  if (event.type === 'meetingConvened') {
    const row = { id, ...factsOf(event) };
    await db.insert(meetings).values(row).onConflictDoUpdate({ target: meetings.id, set: row });
  }
  if (event.type === 'sampleRemoved') await db.delete(meetings).where(eq(meetings.id, id));
  const changed = changeOf(event);
  if (changed) await db.update(meetings).set(changed).where(eq(meetings.id, id));
  const state = stateAfter(event);
  if (state !== undefined) await db.update(meetings).set({ state }).where(eq(meetings.id, id));
}

function stateAfter(event: MeetingEvent): MeetingState | undefined {
  if (event.type === 'meetingStateChanged') return event.to;
  if (event.type === 'meetingCancelled') return 'cancelled';
  return event.type === 'meetingClosed' ? 'closed' : undefined;
}

/** What a change of the plan changes in the list; undefined where it changes nothing that is listed. */
function changeOf(event: MeetingEvent): Partial<typeof meetings.$inferInsert> | undefined {
  if (event.type === 'scheduleChanged') {
    const { heldOn, period, place } = event;
    return { heldOn, period: stripNul(period), place: stripNul(place) };
  }
  if (event.type !== 'factsChanged') return undefined;
  const { title, host, programme } = event.set;
  const set = {
    ...(title !== undefined && { title: stripNul(title) }),
    ...(host !== undefined && { host: stripNul(host) }),
    ...(programme !== undefined && { programme: programme && stripNul(programme) }),
  };
  return Object.keys(set).length === 0 ? undefined : set;
}

function factsOf(
  event: Extract<MeetingEvent, { type: 'meetingConvened' }>,
): Omit<typeof meetings.$inferInsert, 'id'> {
  const { title, host, place, heldOn, period, programme, rehearsal } = event;
  return {
    title: stripNul(title),
    host: stripNul(host),
    place: stripNul(place),
    heldOn,
    period: stripNul(period),
    programme: programme === null ? null : stripNul(programme),
    rehearsal,
    state: 'convened',
  };
}
