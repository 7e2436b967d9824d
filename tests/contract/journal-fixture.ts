import { randomBytes } from 'node:crypto';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import type { Append, Head, Journal, RecordedEvent } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { createTestDatabase } from '../support/postgres.ts';

export interface OpenedJournal {
  readonly url: string;
  readonly pool: ReturnType<typeof openDatabase>;
  readonly journal: Journal;
  close(): Promise<void>;
}

/** A journal over a fresh database. */
export async function openTestJournal(): Promise<OpenedJournal> {
  const database = await createTestDatabase();
  const migrated = await migrate(database.url);
  if (!migrated.ok) throw new Error(migrated.sentence.en);
  const pool = openDatabase(database.url);
  const close = async () => {
    await pool.end();
    await database.drop();
  };
  return { url: database.url, pool, journal: openJournal(pool), close };
}

export const moderator: Actor = { role: 'moderator', seat: 'moderator-1' };
export const beginning: Head = { seq: 0, hash: '', at: instant(0) };

export function newMeeting(): string {
  return `meeting-${randomBytes(6).toString('hex')}`;
}

/** A command of a number of its own with these events. */
export function commandOf(meeting: string, after: Head, ...events: MeetingEvent[]): Append {
  const id = randomBytes(9).toString('base64url');
  return {
    stream: meeting,
    after,
    at: instant(after.at + 1000),
    by: moderator,
    command: { id, digest: `of ${id}` },
    events,
  };
}

/** Appends each list of events as one command after the other; gives the end of the journal. */
export async function write(journal: Journal, meeting: string, ...commands: MeetingEvent[][]): Promise<Head> {
  let head = await journal.head(meeting);
  for (const events of commands) {
    const appended = await journal.append(commandOf(meeting, head, ...events));
    if (!appended.ok) throw new Error(`not appended: ${appended.why}`);
    head = appended.head;
  }
  return head;
}

export async function readAll(journal: Journal, meeting: string, after = 0): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of journal.read(meeting, after)) all.push(...batch);
  return all;
}

/** An event with words of a person, as small as one can be. */
export function spoken(petition: string, text: string): MeetingEvent {
  return { type: 'petitionReleased', petition, subject: petition, sealed: { text } };
}

export function announced(id: string, text: string): MeetingEvent {
  return { type: 'announcementMade', id, text };
}

export function rerouted(petition: string, ...erase: string[]): MeetingEvent {
  return { type: 'petitionRerouted', petition, erase };
}
