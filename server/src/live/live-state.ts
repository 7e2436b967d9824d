import type { KeptDraft, DeviceCommand } from '@doi-thoai/shared/wire/messages';
import type { ToldRings } from '@doi-thoai/shared/wire/reach';
import type { RecordedEvent } from '../journal/journal.ts';

/**
 * What servers share while a stream is live. Losing all of it loses no acknowledged fact: it is refilled from
 * the journal. Methods throw `LiveStateAway` when Redis cannot be reached; callers go on without it.
 */
export interface LiveState {
  /** Publishes events under their seq; publishing twice is harmless. */
  publish(stream: string, recorded: readonly RecordedEvent[]): Promise<void>;
  /**
   * Calls back with events after `after`, in order, each seq at most once, until stopped. When the log does
   * not reach back so far, or was lost, `onGap` is called and the follower reads the journal.
   */
  follow(
    stream: string,
    after: number,
    onEvents: (recorded: readonly RecordedEvent[]) => void,
    onGap: () => void,
  ): Promise<{ stop(): Promise<void> }>;
  /** The encoded state at a seq, to hydrate without replaying all. Null when none is kept. */
  loadSnapshot(stream: string): Promise<{ seq: number; bytes: string } | null>;
  saveSnapshot(stream: string, snapshot: { seq: number; bytes: string }): Promise<void>;
  /** Forgets log and snapshot of a stream, so that erased content is gone from here too. */
  forget(stream: string): Promise<void>;
  /** Says that a device is there; forgotten by itself after `ttlMs` without a touch. */
  touch(stream: string, device: string, about: PresentDevice, ttlMs: number): Promise<void>;
  /** Says that a device's socket is closed. Harmless when the device has come back over another one. */
  left(stream: string, device: string, socket: string): Promise<void>;
  /** What devices said last, also those that have left, with how long ago that was. */
  present(stream: string): Promise<ReadonlyMap<string, Remembered>>;
  /** Tells every server what devices are to do; a device that is connected nowhere is not told. */
  sendDeviceCommands(commands: readonly AddressedCommand[]): Promise<void>;
  followDeviceCommands(
    onCommands: (commands: readonly AddressedCommand[]) => void,
  ): Promise<{ stop(): Promise<void> }>;
  /**
   * Keeps a text that was written over a revision, as the next one. Where another stands, that one is answered
   * and stays; where nothing is kept any more, any text is taken.
   */
  /** `by` names who typed it, for those who follow the drafts; it is not kept. */
  saveDraft(key: DraftKey, text: string, over: number, by?: string): Promise<SavedDraft>;
  loadDraft(key: DraftKey): Promise<KeptDraft | null>;
  /** Forgets the drafts of a stream whose keys are meant, whoever wrote them. */
  forgetDrafts(stream: string, isMeant: (key: string) => boolean): Promise<void>;
  /** Calls back when a draft of the stream is saved or forgotten on any server. */
  followDrafts(stream: string, onDraft: DraftListener): Promise<{ stop(): Promise<void> }>;
  /** Counts one attempt; false when more than `limit` fell within `windowMs`. Holds across servers. */
  attempt(key: string, limit: number, windowMs: number): Promise<boolean>;
  close(): Promise<void>;
}

/** What a device tells of itself. */
export interface PresentDevice {
  readonly socket: string;
  readonly page: string;
  readonly version: string;
  readonly seq: number;
  /** Events of the stream that it had not shown yet. */
  readonly behind: number;
  readonly lagMs: number;
  readonly width: number;
  readonly height: number;
  readonly battery: { readonly percent: number; readonly charging: boolean } | null;
  /** What it rings for; a server of an earlier release wrote none. */
  readonly rings?: ToldRings;
}

export interface Remembered {
  readonly about: PresentDevice;
  /** Milliseconds since it said so. */
  readonly silentMs: number;
  /** Whether the socket that it said so over is open still. */
  readonly connected: boolean;
}

export interface AddressedCommand {
  readonly device: string;
  readonly command: DeviceCommand;
}

/** Drafts belong to a seat, or to a department whose devices share them. */
export interface DraftKey {
  readonly stream: string;
  readonly owner: string;
  readonly key: string;
}

export type SavedDraft = { readonly saved: boolean } & KeptDraft;
/** A draft as it was saved, and by whom where that is known. */
export type HeardDraft = KeptDraft & { readonly by?: string };
/** `draft` is null when it was forgotten. */
export type DraftListener = (key: DraftKey, draft: HeardDraft | null) => void;

export class LiveStateAway extends Error {
  override readonly name = 'LiveStateAway';
}
