import type { Actor, StreamEvent } from '@doi-thoai/shared/engine/action';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { contentOf } from './envelope.ts';
import type { RecordedEvent } from './journal.ts';
import type { EventRow } from './schema/events.ts';

/** An event in the parts in which the record keeps it. */
export interface EventParts {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null for an event without a sealed part. */
  readonly sealed: { readonly subject: string; readonly content: unknown } | null;
  /** The secret of a receipt that the event gives out. */
  readonly secret: string | null;
}

export function partsOf(event: StreamEvent): EventParts {
  const { type, subject, sealed, receipt, ...data } = event as StreamEvent & Record<string, unknown>;
  const secret = typeof receipt === 'string' ? receipt : null;
  if (!('sealed' in event))
    return { type, data: subject === undefined ? data : { ...data, subject }, sealed: null, secret };
  return { type, data, sealed: { subject: String(subject), content: sealed }, secret };
}

/** The event of its parts, with its members in one order wherever it comes from. */
export function eventOf({ type, data, sealed, secret }: EventParts, erased: boolean): StreamEvent {
  return {
    ...data,
    type,
    ...(secret === null ? {} : { receipt: secret }),
    ...(sealed ? { subject: sealed.subject, sealed: erased ? null : sealed.content } : {}),
  };
}

/** What of a row is read to replay it; the rest is for those who verify. */
export type ReplayRow = Pick<
  EventRow,
  'seq' | 'format' | 'type' | 'at' | 'by' | 'data' | 'subject' | 'sealed' | 'key' | 'secret' | 'hash'
>;

/** The event of a row; content that was erased reads as null. */
export function recordedOf(row: ReplayRow): RecordedEvent {
  const { seq, hash, type, subject, secret } = row;
  const sealed = subject === null ? null : { subject, content: contentOf(row) };
  const event = eventOf({ type, data: row.data as EventParts['data'], sealed, secret }, false);
  return { seq, at: instant(row.at), by: row.by as Actor, event, hash };
}

/** The subjects whose content this event erases. */
export function erasedBy(event: object): readonly string[] {
  return 'erase' in event && Array.isArray(event.erase) ? (event.erase as string[]) : [];
}
