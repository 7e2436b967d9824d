import type { Translated } from '@doi-thoai/shared/text/language';
import type { KeptDraft } from '@doi-thoai/shared/wire/messages';
import type { RecordedEvent } from '../journal/journal.ts';
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
import { presentDevices } from './present-devices.ts';
import { calling, openClient, type RedisClient } from './redis-connection.ts';
import { keys } from './redis-keys.ts';
import { RedisReader } from './redis-reader.ts';
import * as scripts from './redis-scripts.ts';

export type Connected =
  { readonly ok: true; readonly live: LiveState } | { readonly ok: false; readonly sentence: Translated };

/**
 * Connects to the live state that several servers share. Later losses of Redis heal by themselves; until then
 * methods throw `LiveStateAway` at once.
 * @returns one sentence when Redis cannot be reached now
 */
export async function redisLiveState(url: string): Promise<Connected> {
  let connected = false;
  const open = (): RedisClient => openClient(url, () => !connected);
  const clients = { calling: open(), reading: open(), listening: open() };
  const reader = new RedisReader(clients.reading, clients.calling);
  const all = Object.values(clients);
  try {
    await Promise.all(all.map((client) => client.connect()));
    const live = new RedisLiveState(clients, reader);
    await live.hearNews();
    connected = true;
    return { ok: true, live };
  } catch (error) {
    for (const client of all) client.destroy();
    return { ok: false, sentence: refusal(url, error) };
  }
}

type Clients = Readonly<{
  /** For commands that are answered at once. */
  calling: RedisClient;
  reading: RedisClient;
  /** For news of drafts, and for commands to devices. */
  listening: RedisClient;
}>;

type CommandListener = (commands: readonly AddressedCommand[]) => void;

class RedisLiveState implements LiveState {
  readonly #clients: Clients;
  readonly #redis: RedisClient;
  readonly #reader: RedisReader;
  readonly #draftListeners = new Listeners<DraftListener>();
  readonly #commandListeners = new Set<CommandListener>();

  constructor(clients: Clients, reader: RedisReader) {
    this.#clients = clients;
    this.#redis = clients.calling;
    this.#reader = reader;
  }

  async publish(stream: string, recorded: readonly RecordedEvent[]): Promise<void> {
    if (recorded.length === 0) return;
    const entries = recorded.flatMap((one) => [String(one.seq), JSON.stringify(one)]);
    await this.#run(scripts.publish, [keys.log(stream)], [logLength, quietMs, ...entries]);
  }

  follow(
    stream: string,
    after: number,
    onEvents: (recorded: readonly RecordedEvent[]) => void,
    onGap: () => void,
  ): Promise<{ stop(): Promise<void> }> {
    return this.#reader.follow(stream, new Follower(after, onEvents, onGap), after);
  }

  async loadSnapshot(stream: string): Promise<{ seq: number; bytes: string } | null> {
    const [seq, bytes] = await calling(this.#redis, () =>
      this.#redis.hmGet(keys.snapshot(stream), ['seq', 'bytes']),
    );
    return seq === null || seq === undefined ? null : { seq: Number(seq), bytes: bytes ?? '' };
  }

  async saveSnapshot(stream: string, { seq, bytes }: { seq: number; bytes: string }): Promise<void> {
    await this.#run(scripts.saveSnapshot, [keys.snapshot(stream)], [seq, bytes, quietMs]);
  }

  async forget(stream: string): Promise<void> {
    await this.#run(scripts.forget, [keys.log(stream), keys.snapshot(stream)], [quietMs]);
  }

  async touch(stream: string, device: string, about: PresentDevice, ttlMs: number): Promise<void> {
    const values = [device, JSON.stringify(about), ttlMs, Math.max(ttlMs, quietMs)];
    await this.#run(scripts.touch, [keys.presentUntil(stream), keys.presentDevices(stream)], values);
  }

  async left(stream: string, device: string, socket: string): Promise<void> {
    const key = keys.presentLeft(stream);
    await calling(this.#redis, () =>
      this.#redis.multi().hSet(key, device, socket).pExpire(key, quietMs).exec(),
    );
  }

  async present(stream: string): Promise<ReadonlyMap<string, Remembered>> {
    const where = [keys.presentUntil(stream), keys.presentDevices(stream), keys.presentLeft(stream)];
    return presentDevices(await this.#run(scripts.present, where, []));
  }

  async sendDeviceCommands(commands: readonly AddressedCommand[]): Promise<void> {
    await calling(this.#redis, () => this.#redis.publish(keys.deviceCommands, JSON.stringify(commands)));
  }

  followDeviceCommands(onCommands: CommandListener): Promise<{ stop(): Promise<void> }> {
    const listener: CommandListener = (commands) => onCommands(commands);
    this.#commandListeners.add(listener);
    const stop = (): Promise<void> => {
      this.#commandListeners.delete(listener);
      return Promise.resolve();
    };
    return Promise.resolve({ stop });
  }

  async saveDraft(key: DraftKey, text: string, over: number, by?: string): Promise<SavedDraft> {
    const next = { rev: over + 1, text };
    const other = await this.#run(
      scripts.saveDraft,
      [keys.draft(key), keys.drafts(key.stream)],
      [text, over, draftMs, keys.draftNews, newsOf(key, { ...next, by }), JSON.stringify(key)],
    );
    if (!Array.isArray(other)) return { saved: true, ...next };
    return { saved: false, rev: Number(other[0]), text: String(other[1]) };
  }

  async loadDraft(key: DraftKey): Promise<KeptDraft | null> {
    const { rev, text } = await calling(this.#redis, () => this.#redis.hGetAll(keys.draft(key)));
    return rev === undefined || text === undefined ? null : { rev: Number(rev), text };
  }

  async forgetDrafts(stream: string, isMeant: (key: string) => boolean): Promise<void> {
    const all = keys.drafts(stream);
    const kept = await calling(this.#redis, () => this.#redis.sMembers(all));
    const meant = kept.filter((one) => isMeant((JSON.parse(one) as DraftKey).key));
    if (meant.length === 0) return;
    await calling(this.#redis, () => {
      const forgetting = this.#redis.multi().sRem(all, meant);
      for (const one of meant) {
        const key = JSON.parse(one) as DraftKey;
        forgetting.del(keys.draft(key)).publish(keys.draftNews, newsOf(key, null));
      }
      return forgetting.exec();
    });
  }

  followDrafts(stream: string, onDraft: DraftListener): Promise<{ stop(): Promise<void> }> {
    // A listener of its own, even when the same function listens twice.
    const listener: DraftListener = (key, draft) => onDraft(key, draft);
    this.#draftListeners.add(stream, listener);
    const stop = (): Promise<void> => {
      this.#draftListeners.remove(stream, listener);
      return Promise.resolve();
    };
    return Promise.resolve({ stop });
  }

  /** One subscription for all streams: news are few, and it outlives every loss of the connection. */
  async hearNews(): Promise<void> {
    await this.#clients.listening.subscribe(keys.deviceCommands, (message) => {
      const commands = JSON.parse(message) as readonly AddressedCommand[];
      for (const tell of this.#commandListeners) tell(commands);
    });
    await this.#clients.listening.subscribe(keys.draftNews, (message) => {
      const { key, draft } = JSON.parse(message) as { key: DraftKey; draft: HeardDraft | null };
      for (const tell of this.#draftListeners.of(key.stream)) tell(key, draft);
    });
  }

  async attempt(key: string, limit: number, windowMs: number): Promise<boolean> {
    return (await this.#run(scripts.attempt, [keys.attempts(key)], [limit, windowMs])) === 1;
  }

  close(): Promise<void> {
    this.#reader.close();
    this.#draftListeners.clear();
    this.#commandListeners.clear();
    for (const client of Object.values(this.#clients)) client.destroy();
    return Promise.resolve();
  }

  #run(script: string, where: string[], values: readonly (string | number)[]): Promise<unknown> {
    return calling(this.#redis, () =>
      this.#redis.eval(script, { keys: where, arguments: values.map(String) }),
    );
  }
}

function newsOf(key: DraftKey, draft: (KeptDraft & { by: string | undefined }) | null): string {
  return JSON.stringify({ key, draft });
}

function refusal(url: string, error: unknown): Translated {
  const { host } = new URL(url);
  const why = error instanceof Error ? error.message : String(error);
  return {
    vi: `Không dùng được Redis ở ${host} (${why}).`,
    en: `The Redis at ${host} cannot be used (${why}).`,
  };
}
