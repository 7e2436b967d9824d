import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Checkpoint } from './checkpoint.ts';
import { hydrate, hydrateEach, NeedsNewerRelease } from './hydrate.ts';
import { kindOf, type AnyKind, type KindOf } from './kinds.ts';
import { OpenStream, type StreamDependencies } from './open-stream.ts';

/** A stream that nobody is in stays loaded for so long: people reload pages and walk through dead spots. */
const lingerMs = 60_000;

interface LoadedStream {
  readonly opening: Promise<OpenStream>;
  holders: number;
  timer: NodeJS.Timeout | undefined;
}

/** Who holds a stream keeps it loaded; `release` must be called once. */
export interface Hold {
  readonly open: OpenStream;
  readonly release: () => void;
}

/** There is no such kind of stream, or the stream is of another one. */
export class UnknownStream extends Error {
  override readonly name = 'UnknownStream';
}

/** Streams in memory: loaded when someone enters, let go when nobody is there. */
export class Streams {
  readonly #dependencies: StreamDependencies;
  readonly #held = new Map<string, LoadedStream>();
  /** Streams that this release cannot serve, with the event that it does not know. */
  readonly #outOfService = new Map<string, string>();

  constructor(dependencies: StreamDependencies) {
    this.#dependencies = dependencies;
  }

  get loaded(): number {
    return this.#held.size;
  }

  get meetingsLoaded(): number {
    return [...this.#held.keys()].filter((stream) => kindNameOf(stream) === 'meeting').length;
  }

  /** What time it is in every stream that is loaded. */
  async times(): Promise<ReadonlyMap<string, Instant>> {
    const loaded = [...this.#held].map(async ([id, { opening }]) => [id, (await opening).now()] as const);
    const opened = await Promise.allSettled(loaded);
    return new Map(opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  }

  /** Streams that need a newer release, by id, with the type of the event that this one does not know. */
  outOfService(): ReadonlyMap<string, string> {
    return this.#outOfService;
  }

  /** Throws `NotSaved` when the journal cannot be read, `NeedsNewerRelease` and `UnknownStream`. */
  async hold(stream: string): Promise<Hold> {
    const held = this.#held.get(stream) ?? this.#load(stream);
    held.holders += 1;
    clearTimeout(held.timer);
    const open = await held.opening;
    const release = (): void => this.#release(stream, held, open);
    if (open.needsNewerRelease === undefined) return { open, release };
    release();
    this.#outOfService.set(stream, open.needsNewerRelease);
    throw new NeedsNewerRelease(stream, open.needsNewerRelease);
  }

  /** One more hold on a stream that the caller holds already. */
  holdAgain(open: OpenStream): Hold {
    const held = this.#held.get(open.id);
    if (!held) throw new Error('a stream was let go while someone held it');
    held.holders += 1;
    return { open, release: () => this.#release(open.id, held, open) };
  }

  /** Holds a stream, of whatever kind, for as long as the work takes. */
  async withAny<Result>(
    stream: string,
    work: (open: OpenStream) => Promise<Result> | Result,
  ): Promise<Result> {
    const { open, release } = await this.hold(stream);
    try {
      return await work(open);
    } finally {
      release();
    }
  }

  /** Holds a stream of one kind for as long as the work takes. */
  with<State, Result>(
    kind: KindOf<State>,
    stream: string,
    work: (open: OpenStream<State>) => Promise<Result> | Result,
  ): Promise<Result> {
    return this.withAny(stream, (open) => {
      if (!open.isOf(kind)) throw new UnknownStream(stream);
      return work(open);
    });
  }

  /** How a stream stood after each of some of its events. Throws what `hold` throws. */
  async asOf<State>(
    kind: KindOf<State>,
    stream: string,
    wanted: readonly number[],
  ): Promise<readonly Checkpoint<State>[]> {
    const source = { kind: kind as AnyKind, stream };
    return (await hydrateEach(this.#dependencies.journal, source, wanted)) as readonly Checkpoint<State>[];
  }

  /** How a stream stands by now, without loading it where it is not. Throws `NotSaved` and `NeedsNewerRelease`. */
  async standing<State>(kind: KindOf<State>, stream: string): Promise<Checkpoint<State>> {
    const { journal, live } = this.#dependencies;
    const open = await this.#held.get(stream)?.opening;
    if (!open?.isOf(kind)) return (await hydrate(journal, live, { kind, stream })) as Checkpoint<State>;
    await open.catchUp();
    if (open.needsNewerRelease !== undefined) throw new NeedsNewerRelease(stream, open.needsNewerRelease);
    return open.checkpoint;
  }

  async close(): Promise<void> {
    const all = [...this.#held.values()];
    this.#held.clear();
    for (const { timer } of all) clearTimeout(timer);
    await Promise.allSettled(all.map(async ({ opening }) => (await opening).close()));
  }

  #load(stream: string): LoadedStream {
    const kind = kindOf(stream);
    if (!kind) throw new UnknownStream(stream);
    const held = {
      opening: OpenStream.open({ kind, stream }, this.#dependencies),
      holders: 0,
      timer: undefined,
    };
    held.opening.then(
      () => this.#outOfService.delete(stream),
      (error: unknown) => this.#failed(stream, held, error),
    );
    this.#held.set(stream, held);
    return held;
  }

  /** Whoever asks next tries again. */
  #failed(stream: string, held: LoadedStream, error: unknown): void {
    if (error instanceof NeedsNewerRelease) this.#outOfService.set(stream, error.eventType);
    if (this.#held.get(stream) === held) this.#held.delete(stream);
  }

  #release(stream: string, held: LoadedStream, open: OpenStream): void {
    held.holders -= 1;
    if (held.holders > 0 || this.#held.get(stream) !== held) return;
    // Asking for streams that never were must not fill the memory.
    held.timer = setTimeout(() => this.#letGo(stream, held, open), open.exists ? lingerMs : 0).unref();
  }

  #letGo(stream: string, held: LoadedStream, open: OpenStream): void {
    if (held.holders > 0 || this.#held.get(stream) !== held) return;
    this.#held.delete(stream);
    void open.close();
  }
}
