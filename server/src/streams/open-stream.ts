import type { Logger } from 'pino';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { NotSaved, type Journal, type RecordedEvent } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { encodeSnapshot, type Checkpoint } from './checkpoint.ts';
import { CommandQueue } from './command-queue.ts';
import { applyRecorded, hydrate, NeedsNewerRelease, type Source } from './hydrate.ts';
import type { AnyKind, KindOf } from './kinds.ts';
import { Publisher, Subscriber } from './replication.ts';
import { StateHistory } from './state-history.ts';
import { StreamTime } from './stream-time.ts';

/**
 * A new snapshot is kept each time so many events have come, and at least a tenth of all: what it costs grows with the
 * stream, and what an event costs must not.
 */
const snapshotInterval = 200;
const snapshotShare = 0.1;

/** What streams are made of. */
export interface StreamDependencies {
  readonly journal: Journal;
  readonly live: LiveState;
  readonly log: Logger;
  /** Milliseconds since the epoch, by the wall clock that all servers share. */
  readonly clock: () => number;
  /** What decisions may know besides their own stream: what other streams have by now. */
  readonly given: () => object;
  /** What is kept beside the record, and erased with it. */
  readonly files?: BesideTheRecord;
}

export interface BesideTheRecord {
  /** After an event that erases: what the stream refers to no more. */
  erase(stream: string, before: ReadonlySet<string>, after: ReadonlySet<string>): Promise<void>;
  /** Whenever a stream is loaded: what it refers to. */
  sweep(stream: string, files: ReadonlySet<string>): Promise<void>;
}

/** One stream in memory: where the record stands, and what stood there a little earlier. */
export class OpenStream<State = unknown> {
  readonly id: string;
  readonly kind: KindOf<State>;
  readonly commands: CommandQueue;
  readonly #dependencies: StreamDependencies;
  readonly #history: StateHistory<State>;
  readonly #time: StreamTime;
  readonly #publisher: Publisher;
  readonly #subscriber: Subscriber;
  readonly #listeners = new Set<() => void>();
  #checkpoint: Checkpoint<State>;
  #toldLater = false;
  #snapshotAt: number;
  #savingSnapshot = false;
  #needsNewerRelease: string | undefined;

  private constructor(
    { kind, stream }: { readonly kind: KindOf<State>; readonly stream: string },
    checkpoint: Checkpoint<State>,
    dependencies: StreamDependencies,
  ) {
    const { live, journal, log } = dependencies;
    this.id = stream;
    this.kind = kind;
    this.#dependencies = dependencies;
    this.#checkpoint = checkpoint;
    this.#snapshotAt = checkpoint.head.seq;
    this.#time = new StreamTime(
      { steady: () => performance.now(), wall: dependencies.clock },
      checkpoint.head.at,
    );
    this.#history = new StateHistory(checkpoint.head.seq, checkpoint.state);
    this.commands = new CommandQueue(journal, this);
    this.#publisher = new Publisher(stream, live, log, (draft) => kind.isErased(this.state, draft));
    this.#subscriber = new Subscriber(journal, live, this, log);
  }

  /**
   * Loads a stream and follows it until `close`. Throws `NotSaved` when the journal cannot be read, and
   * `NeedsNewerRelease` when it holds what this release does not know.
   */
  static async open(source: Source, dependencies: StreamDependencies): Promise<OpenStream> {
    const checkpoint = await hydrate(dependencies.journal, dependencies.live, source);
    const opened = new OpenStream(source, checkpoint, dependencies);
    await opened.#subscriber.start();
    if (opened.exists) opened.#publisher.forgetDrafts();
    await dependencies.files?.sweep(opened.id, source.kind.filesOf(opened.state));
    return opened;
  }

  get checkpoint(): Checkpoint<State> {
    return this.#checkpoint;
  }

  get state(): State {
    return this.#checkpoint.state;
  }

  /** Whether anything was ever recorded in it, and it was not taken out since. */
  get exists(): boolean {
    return this.#checkpoint.head.seq > 0 && !this.kind.isGone?.(this.state);
  }

  /** The type of the event that only a newer release knows; until then the stream is served. */
  get needsNewerRelease(): string | undefined {
    return this.#needsNewerRelease;
  }

  seq(): number {
    return this.#checkpoint.head.seq;
  }

  /** The state after event `seq`, as long as it is remembered. */
  stateAt(seq: number): State | undefined {
    return this.#history.at(seq);
  }

  /** The stream's time, which never jumps while something is measured by it. */
  now(): Instant {
    return this.#time.now(() => this.kind.isTimed(this.state));
  }

  /** What a decision may know besides the state. */
  given(): object {
    return this.#dependencies.given();
  }

  /** Calls back after the state moved on, once for all that came in one go; returns how to stop that. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether the stream is of this kind, so that its state is known. */
  isOf<Other>(kind: KindOf<Other>): this is OpenStream<Other> {
    return (this.kind as AnyKind) === kind;
  }

  /** Takes what this server recorded itself, and tells the others. */
  recordedHere(recorded: readonly RecordedEvent[]): void {
    this.#publisher.add(recorded);
    this.receive(recorded);
  }

  receive(recorded: readonly RecordedEvent[]): void {
    const known = this.seq();
    try {
      for (const one of recorded) {
        if (one.seq <= this.seq() || this.#needsNewerRelease !== undefined) continue;
        if (one.seq > this.seq() + 1) {
          void this.catchUp().catch((error: unknown) => this.#complain(error));
          break;
        }
        this.#take(one);
      }
    } catch (error) {
      if (!(error instanceof NeedsNewerRelease)) throw error;
      this.#takeOutOfService(error);
    }
    if (this.seq() > known) this.#advanced();
  }

  async catchUp(): Promise<void> {
    for await (const batch of this.#dependencies.journal.read(this.id, this.seq())) this.receive(batch);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.commands.settled();
    await this.#subscriber.stop();
    await this.#publisher.settled();
  }

  #take(recorded: RecordedEvent): void {
    const before = this.state;
    this.#checkpoint = applyRecorded(
      { kind: this.kind, stream: this.id },
      this.#checkpoint,
      recorded,
    ) as Checkpoint<State>;
    this.#time.saw(recorded.at);
    this.#history.add(this.#checkpoint.state);
    if (!('erase' in recorded.event)) return;
    this.#history.keepOnlyLast();
    this.#publisher.forgetDrafts();
    const { kind, state } = this;
    void this.#dependencies.files?.erase(this.id, kind.filesOf(before), kind.filesOf(state));
    // Takes the place of a snapshot that another server may just be writing from before.
    this.#snapshotAt = -snapshotInterval;
  }

  /** It stays as it stands; whoever follows it is told on the next advance. */
  #takeOutOfService({ eventType }: NeedsNewerRelease): void {
    this.#needsNewerRelease = eventType;
    this.#dependencies.log.error({ stream: this.id, eventType }, 'a stream needs a newer release');
    this.#advanced();
  }

  #advanced(): void {
    this.#saveSnapshotWhenDue();
    if (this.#toldLater) return;
    this.#toldLater = true;
    // After the acknowledgement, which waits for nobody's screen.
    setImmediate(() => {
      this.#toldLater = false;
      for (const listener of this.#listeners) this.#tell(listener);
    });
  }

  /** What goes wrong on the way to one screen must not end the server in the middle of a session. */
  #tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#complain(error);
    }
  }

  /** One at a time: it takes a while, and what is due meanwhile is due afterwards. */
  #saveSnapshotWhenDue(): void {
    const since = this.seq() - this.#snapshotAt;
    if (this.#savingSnapshot || since < Math.max(snapshotInterval, snapshotShare * this.seq())) return;
    this.#savingSnapshot = true;
    void this.#saveSnapshot().finally(() => {
      this.#savingSnapshot = false;
      this.#saveSnapshotWhenDue();
    });
  }

  async #saveSnapshot(): Promise<void> {
    const { head } = this.#checkpoint;
    this.#snapshotAt = head.seq;
    try {
      await this.#publisher.settled();
      const { id, checkpoint } = this;
      await this.#dependencies.live.saveSnapshot(id, {
        seq: checkpoint.head.seq,
        bytes: await encodeSnapshot(checkpoint),
      });
    } catch (error) {
      if (!(error instanceof LiveStateAway)) this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    const { log } = this.#dependencies;
    // What is missing is read once the record can be reached again.
    if (error instanceof NotSaved) log.warn({ stream: this.id }, 'the record is away');
    else log.error({ stream: this.id, err: error }, 'a stream could not be kept current');
  }
}
