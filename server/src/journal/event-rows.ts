import { instant } from '@doi-thoai/shared/calendar/instant';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Recorded } from './journal.ts';
import type { EventRow } from './schema/events.ts';

/** An event in the parts in which the record keeps it. */
export interface EventParts {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null for an event without a sealed part. */
  readonly sealed: { readonly subject: string; readonly content: unknown } | null;
}

export function partsOf(event: MeetingEvent): EventParts {
  if (!('sealed' in event)) {
    const { type, ...data } = event;
    return { type, data, sealed: null };
  }
  const { type, subject, sealed, ...data } = event;
  return { type, data, sealed: { subject, content: sealed } };
}

/** What of a row is read to replay it; the rest is for those who verify. */
export type ReplayRow = Pick<EventRow, 'seq' | 'type' | 'at' | 'by' | 'data' | 'subject' | 'sealed' | 'hash'>;

/** The event of a row; content that was erased reads as null. */
export function recordedOf(row: ReplayRow): Recorded {
  const { seq, hash, type, subject, sealed } = row;
  const data = row.data as Record<string, unknown>;
  const event = { ...data, type, ...(subject === null ? {} : { subject, sealed }) };
  return { seq, at: instant(row.at), by: row.by as Actor, event: event as MeetingEvent, hash };
}

/** The subjects whose content this event erases. */
export function erasedBy(event: object): readonly string[] {
  return 'erase' in event && Array.isArray(event.erase) ? (event.erase as string[]) : [];
}
