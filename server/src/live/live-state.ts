import type { Recorded } from '../journal/journal.ts';

/**
 * What servers share while a meeting is live. Losing all of it loses no acknowledged fact: it is refilled from
 * the journal. Methods throw `LiveStateAway` when Redis cannot be reached; callers go on without it.
 */
export interface LiveState {
  /** Publishes events under their seq; publishing twice is harmless. */
  publish(meeting: string, recorded: readonly Recorded[]): Promise<void>;
  /**
   * Calls back with events after `after`, in order, each seq at most once, until stopped. When the log does
   * not reach back so far, or was lost, `onGap` is called and the follower reads the journal.
   */
  follow(
    meeting: string,
    after: number,
    onEvents: (recorded: readonly Recorded[]) => void,
    onGap: () => void,
  ): Promise<{ stop(): Promise<void> }>;
  /** The encoded state at a seq, to hydrate without replaying all. Null when none is kept. */
  loadSnapshot(meeting: string): Promise<{ seq: number; bytes: string } | null>;
  saveSnapshot(meeting: string, snapshot: { seq: number; bytes: string }): Promise<void>;
  /** Forgets log and snapshot of a meeting, so that erased content is gone from here too. */
  forget(meeting: string): Promise<void>;
  /** Says that a client is there; gone by itself after `ttlMs` without a touch. */
  touch(meeting: string, client: string, about: PresentClient, ttlMs: number): Promise<void>;
  untouch(meeting: string, client: string): Promise<void>;
  present(meeting: string): Promise<ReadonlyMap<string, PresentClient>>;
  saveDraft(key: DraftKey, text: string): Promise<void>;
  loadDraft(key: DraftKey): Promise<string | null>;
  removeDraft(key: DraftKey): Promise<void>;
  /** Calls back when a draft of the meeting is saved or removed on any server. */
  followDrafts(
    meeting: string,
    onDraft: (key: DraftKey, text: string) => void,
  ): Promise<{ stop(): Promise<void> }>;
  /** Counts one attempt; false when more than `limit` fell within `windowMs`. Holds across servers. */
  attempt(key: string, limit: number, windowMs: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface PresentClient {
  readonly role: string;
  readonly seat: string;
  readonly name: string;
  readonly version: string;
  readonly seq: number;
  readonly lagMs: number;
}

/** Drafts belong to a seat, or to a department whose devices share them. */
export interface DraftKey {
  readonly meeting: string;
  readonly owner: string;
  readonly key: string;
}

export class LiveStateAway extends Error {
  override readonly name = 'LiveStateAway';
}
