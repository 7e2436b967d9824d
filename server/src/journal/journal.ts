import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Stamp } from '@doi-thoai/shared/engine/action';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { MeetingState } from '@doi-thoai/shared/meeting/session/session';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';

/** One event of the record: what happened, when, by whom, and its place in the hash chain (BX1). */
export interface Recorded extends Stamp {
  readonly event: MeetingEvent;
  /** Hex SHA-256 over the previous hash and this event; sealed content enters by its salted digest only. */
  readonly hash: string;
}

/** Where a meeting's journal ends. A meeting without events is at 0 with the empty hash. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

/** What is recorded of one command. */
export interface Entry {
  /** Already stamped: never earlier than the end that it follows. */
  readonly at: Instant;
  readonly by: Actor;
  /** The command's id and a digest of its type and input, so that an id is not reused for something else. */
  readonly command: { readonly id: string; readonly digest: string };
  /** Empty when what was wanted held already; the outcome is remembered all the same. */
  readonly events: readonly MeetingEvent[];
}

/** Where something is to be recorded: at the end that it was decided on. */
interface Place {
  readonly meeting: string;
  readonly after: Head;
}

export interface Append extends Entry, Place {}

/** Commands of which each was decided on what those before it lead to; none is without events. */
export interface Together extends Place {
  readonly entries: readonly Entry[];
}

/** Recorded, all of it. */
export interface Written {
  readonly recorded: readonly Recorded[];
  /** The last event of each command. */
  readonly ends: readonly number[];
  readonly head: Head;
}

export type Appended =
  | { readonly ok: true; readonly recorded: readonly Recorded[]; readonly head: Head }
  /** Another server wrote first: reload and decide again. */
  | { readonly ok: false; readonly why: 'behind' }
  /** This command id has its outcome already. */
  | { readonly ok: false; readonly why: 'seen'; readonly outcome: Outcome; readonly digest: string };

export interface MeetingSummary {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly place: string;
  readonly heldOn: string | null;
  readonly period: string;
  readonly programme: string | null;
  readonly state: MeetingState;
  readonly rehearsal: boolean;
}

export type Verified =
  { readonly ok: true; readonly events: number } | { readonly ok: false; readonly seq: number };

/** The record. Any method throws `NotSaved` when PostgreSQL cannot be reached or cannot write. */
export interface Journal {
  /** One transaction: events, command id, projections (meeting list, commitments), erasures. */
  append(append: Append): Promise<Appended>;
  /** The same for several commands: all of them, or null where another server wrote first or an id is known already. */
  appendTogether(together: Together): Promise<Written | null>;
  /** Remembers a refusal, so that a retry of the same id is refused the same way. */
  remember(meeting: string, command: Append['command'], outcome: Outcome): Promise<void>;
  outcomeOf(meeting: string, commandId: string): Promise<{ outcome: Outcome; digest: string } | null>;
  /** Events after `seq`, in order, in batches; erased content reads as null. */
  read(meeting: string, after: number): AsyncIterable<readonly Recorded[]>;
  head(meeting: string): Promise<Head>;
  meetings(): Promise<MeetingSummary[]>;
  /** Recomputes the hash chain (BX1). */
  verify(meeting: string): Promise<Verified>;
}

/** The record could not be written or read; nothing was acknowledged. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}
