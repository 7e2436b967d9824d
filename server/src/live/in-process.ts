import type { KeptDraft } from '@doi-thoai/shared/wire/messages';
import type { RecordedEvent } from '../journal/journal.ts';
import { ExpiringMap } from './expiring-map.ts';
import { Follower } from './follower.ts';
import { draftMs, logLength, quietMs } from './limits.ts';
import { Listeners } from './listeners.ts';
import type {
  AddressedCommand,
  DraftKey,
  DraftListener,
  HeardDraft,
  LiveState,
  PresentDevice,
  Remembered,
  SavedDraft,
} from './live-state.ts';

/** The live state of a server that is alone: kept in its own memory, lost with it. */
export function inProcessLiveState(): LiveState {
  return new InProcessLiveState();
}

interface Kept {
  readonly log: readonly RecordedEvent[];
  /** The highest number ever published; lower ones are refused. */
  readonly last: number;
  readonly snapshot: { readonly seq: number; readonly bytes: string } | null;
  /** Snapshots up to here may hold what was erased, and are refused. */
  readonly floor: number;
}

const nothingKept: Kept = { log: [], last: 0, snapshot: null, floor: -1 };

const done = Promise.resolve();

type CommandListener = (commands: readonly AddressedCommand[]) => void;

/** Said at a time of `performance.now()`. */
interface Said {
  readonly about: PresentDevice;
  readonly at: number;
}

class InProcessLiveState implements LiveState {
  readonly #kept = new ExpiringMap<Kept>();
  readonly #followers = new Listeners<Follower>();
  readonly #present = new Map<string, ExpiringMap<Said>>();
  /** By stream and device, the socket that was closed last. */
  readonly #left = new ExpiringMap<string>();
  readonly #commandListeners = new Set<CommandListener>();
  readonly #drafts = new ExpiringMap<KeptDraft & { readonly key: DraftKey }>();
  readonly #draftListeners = new Listeners<DraftListener>();
  readonly #attempts = new ExpiringMap<readonly number[]>();

  publish(stream: string, recorded: readonly RecordedEvent[]): Promise<void> {
    const kept = this.#keptOf(stream);
    const fresh = recorded.filter((one) => one.seq > kept.last);
    const log = [...kept.log, ...fresh].slice(-logLength);
    this.#keep(stream, { log, last: fresh.at(-1)?.seq ?? kept.last });
    for (const follower of this.#followers.of(stream)) follower.receive(fresh);
    return done;
  }

  follow(
    stream: string,
    after: number,
    onEvents: (recorded: readonly RecordedEvent[]) => void,
    onGap: () => void,
  ): Promise<{ stop(): Promise<void> }> {
    const follower = new Follower(after, onEvents, onGap);
    this.#followers.add(stream, follower);
    follower.receive(this.#keptOf(stream).log);
    const stop = (): Promise<void> => {
      follower.stop();
      this.#followers.remove(stream, follower);
      return done;
    };
    return Promise.resolve({ stop });
  }

  loadSnapshot(stream: string): Promise<{ seq: number; bytes: string } | null> {
    return Promise.resolve(this.#keptOf(stream).snapshot);
  }

  saveSnapshot(stream: string, snapshot: { seq: number; bytes: string }): Promise<void> {
    if (snapshot.seq > this.#keptOf(stream).floor) this.#keep(stream, { snapshot });
    return done;
  }

  forget(stream: string): Promise<void> {
    this.#keep(stream, { log: [], snapshot: null, floor: this.#keptOf(stream).last });
    return done;
  }

  touch(stream: string, device: string, about: PresentDevice, ttlMs: number): Promise<void> {
    const there = this.#present.get(stream) ?? new ExpiringMap<Said>();
    this.#present.set(stream, there);
    there.set(device, { about, at: performance.now() }, ttlMs);
    return done;
  }

  left(stream: string, device: string, socket: string): Promise<void> {
    this.#left.set(JSON.stringify([stream, device]), socket, quietMs);
    return done;
  }

  present(stream: string): Promise<ReadonlyMap<string, Remembered>> {
    const there = this.#present.get(stream)?.entries() ?? [];
    if (there.length === 0) this.#present.delete(stream);
    const remembered = there.map(([device, { about, at }]): [string, Remembered] => {
      const connected = this.#left.get(JSON.stringify([stream, device])) !== about.socket;
      return [device, { about, silentMs: performance.now() - at, connected }];
    });
    return Promise.resolve(new Map(remembered));
  }

  sendDeviceCommands(commands: readonly AddressedCommand[]): Promise<void> {
    for (const tell of this.#commandListeners) queueMicrotask(() => tell(commands));
    return done;
  }

  followDeviceCommands(onCommands: CommandListener): Promise<{ stop(): Promise<void> }> {
    const listener: CommandListener = (commands) => onCommands(commands);
    this.#commandListeners.add(listener);
    const stop = (): Promise<void> => {
      this.#commandListeners.delete(listener);
      return done;
    };
    return Promise.resolve({ stop });
  }

  saveDraft(key: DraftKey, text: string, over: number, by?: string): Promise<SavedDraft> {
    const kept = this.#drafts.get(nameOf(key));
    if (kept && kept.rev !== over) return Promise.resolve({ saved: false, rev: kept.rev, text: kept.text });
    const next = { rev: over + 1, text };
    this.#drafts.set(nameOf(key), { ...next, key }, draftMs);
    this.#tellOfDraft(key, { ...next, ...(by === undefined ? {} : { by }) });
    return Promise.resolve({ saved: true, ...next });
  }

  loadDraft(key: DraftKey): Promise<KeptDraft | null> {
    const kept = this.#drafts.get(nameOf(key));
    return Promise.resolve(kept ? { rev: kept.rev, text: kept.text } : null);
  }

  forgetDrafts(stream: string, isMeant: (key: string) => boolean): Promise<void> {
    for (const [name, { key }] of this.#drafts.entries()) {
      if (key.stream !== stream || !isMeant(key.key)) continue;
      this.#drafts.delete(name);
      this.#tellOfDraft(key, null);
    }
    return done;
  }

  followDrafts(stream: string, onDraft: DraftListener): Promise<{ stop(): Promise<void> }> {
    // A listener of its own, even when the same function listens twice.
    const listener: DraftListener = (key, draft) => onDraft(key, draft);
    this.#draftListeners.add(stream, listener);
    const stop = (): Promise<void> => {
      this.#draftListeners.remove(stream, listener);
      return done;
    };
    return Promise.resolve({ stop });
  }

  attempt(key: string, limit: number, windowMs: number): Promise<boolean> {
    const now = performance.now();
    const granted = (this.#attempts.get(key) ?? []).filter((at) => at > now - windowMs);
    if (granted.length >= limit) return Promise.resolve(false);
    this.#attempts.set(key, [...granted, now], windowMs);
    return Promise.resolve(true);
  }

  close(): Promise<void> {
    for (const follower of this.#followers.all()) follower.stop();
    this.#followers.clear();
    this.#draftListeners.clear();
    this.#commandListeners.clear();
    for (const map of [this.#kept, this.#left, this.#drafts, this.#attempts, this.#present]) map.clear();
    return done;
  }

  #tellOfDraft(key: DraftKey, draft: HeardDraft | null): void {
    for (const tell of this.#draftListeners.of(key.stream)) queueMicrotask(() => tell(key, draft));
  }

  #keptOf(stream: string): Kept {
    return this.#kept.get(stream) ?? nothingKept;
  }

  #keep(stream: string, change: Partial<Kept>): void {
    this.#kept.set(stream, { ...this.#keptOf(stream), ...change }, quietMs);
  }
}

/** The same for the same draft, whatever the order of its members. */
function nameOf({ stream, owner, key }: DraftKey): string {
  return JSON.stringify([stream, owner, key]);
}
