import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Actor, Stamp, StreamEvent } from '@doi-thoai/shared/engine/action';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Covered } from './envelope.ts';

/** One event of the record: what happened, when, by whom, and its place in the hash chain (BX1). */
export interface RecordedEvent extends Stamp {
  readonly event: StreamEvent;
  /** Hex SHA-256 over the previous hash and this event; sealed content enters by a digest of it only. */
  readonly hash: string;
}

/** A row as far as hashes cover it: it holds nothing that was sealed, no key and no secret. */
export type CoveredRow = Covered & { readonly hash: string };

/** Where a stream's journal ends. A stream without events is at 0 with the empty hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

/** What is recorded of one command. */
export interface JournalEntry {
  /** Already stamped: never earlier than the end that it follows. */
  readonly at: Instant;
  readonly by: Actor;
  /** The account of who acted, and the session that names the device: no secrets of either. */
  readonly person?: string | null;
  readonly device?: string | null;
  /** The command's id and a digest of its type and input, so that an id is not reused for something else. */
  readonly command: { readonly id: string; readonly digest: string };
  /** Empty when what was wanted held already; the outcome is remembered all the same. */
  readonly events: readonly StreamEvent[];
}

/** Where something is to be recorded: at the end that it was decided on. */
interface Place {
  readonly stream: string;
  readonly after: Head;
}

export interface Append extends JournalEntry, Place {}

/** Commands of which each was decided on what those before it lead to; none is without events. */
export interface Together extends Place {
  readonly entries: readonly JournalEntry[];
}

/** Recorded, all of it. */
export interface Written {
  readonly recorded: readonly RecordedEvent[];
  /** The last event of each command. */
  readonly ends: readonly number[];
  readonly head: Head;
}

export type Appended =
  | { readonly ok: true; readonly recorded: readonly RecordedEvent[]; readonly head: Head }
  /** Another server wrote first: reload and decide again. */
  | { readonly ok: false; readonly why: 'behind' }
  /** This command id has its outcome already. */
  | { readonly ok: false; readonly why: 'seen'; readonly outcome: Outcome; readonly digest: string };

export type Verified =
  { readonly ok: true; readonly events: number } | { readonly ok: false; readonly seq: number };

/** The record. Any method throws `NotSaved` when PostgreSQL cannot be reached or cannot write. */
export interface Journal {
  /** One transaction: events, command id, erasures. */
  append(append: Append): Promise<Appended>;
  /** The same for several commands: all of them, or null where another server wrote first or an id is known already. */
  appendTogether(together: Together): Promise<Written | null>;
  /** Remembers a refusal, so that a retry of the same id is refused the same way. */
  remember(stream: string, command: Append['command'], outcome: Outcome): Promise<void>;
  outcomeOf(stream: string, commandId: string): Promise<{ outcome: Outcome; digest: string } | null>;
  /** Events after `seq`, in order, in batches; erased content reads as null. */
  read(stream: string, after: number): AsyncIterable<readonly RecordedEvent[]>;
  /** The rows up to `seq`, in order, in batches, without anything that can be erased. */
  readCovered(stream: string, until: number): AsyncIterable<readonly CoveredRow[]>;
  head(stream: string): Promise<Head>;
  /** Streams that have events, by id, with where each ends. */
  streams(): Promise<readonly { readonly id: string; readonly seq: number }[]>;
  /** Recomputes the hash chain (BX1). */
  verify(stream: string): Promise<Verified>;
}

/** The record could not be written or read; nothing was acknowledged. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}
