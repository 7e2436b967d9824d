import type { Logger } from 'pino';
import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import { isErased } from '@doi-thoai/shared/meeting/draft-subjects';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { NotSaved, type Journal, type Recorded } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { Announcing } from './announcing.ts';
import { Following, type Follower } from './follow.ts';
import { hydrate, next } from './hydrate.ts';
import { Lane } from './lane.ts';
import { Outcomes } from './outcomes.ts';
import { RecentStates } from './state-history.ts';
import { encodeSnapshot, type Standing } from './snapshot.ts';
import type { Turn } from './turn.ts';

/**
 * A new snapshot is kept each time so many events have come, and at least a tenth of all: what it costs grows with the
 * meeting, and what an event costs must not.
 */
const snapshotEvery = 200;
const snapshotShare = 0.1;

/** What meetings are made of. */
export interface MeetingParts {
  readonly journal: Journal;
  readonly live: LiveState;
  readonly log: Logger;
  /** Milliseconds since the epoch, by this server's clock. */
  readonly clock: () => number;
  /** What is kept beside the record, and erased with it. */
  readonly files?: BesideTheRecord;
}

export interface BesideTheRecord {
  /** After an event that erases. */
  erase(before: Meeting, after: Meeting): Promise<void>;
  /** Whenever a meeting is loaded. */
  sweep(state: Meeting): Promise<void>;
}

/** One meeting in memory: where the record stands, and what stood there a little earlier. */
export class OpenMeeting implements Follower {
  readonly meeting: string;
  readonly lane = new Lane();
  /** In the lane's order. */
  readonly waiting: Turn[] = [];
  readonly outcomes = new Outcomes();
  readonly #parts: MeetingParts;
  readonly #recent: RecentStates;
  readonly #announcing: Announcing;
  readonly #following: Following;
  readonly #listeners = new Set<() => void>();
  #standing: Standing;
  #toldLater = false;
  #snapshotAt: number;
  #savingSnapshot = false;

  private constructor(meeting: string, standing: Standing, parts: MeetingParts) {
    this.meeting = meeting;
    this.#parts = parts;
    this.#standing = standing;
    this.#snapshotAt = standing.head.seq;
    this.#recent = new RecentStates(standing.head.seq, standing.state);
    this.#announcing = new Announcing(meeting, parts.live, parts.log, (draft) => isErased(this.state, draft));
    this.#following = new Following(parts.journal, parts.live, this, parts.log);
  }

  /** Loads a meeting and follows it until `close`. Throws `NotSaved` when the journal cannot be read. */
  static async open(meeting: string, parts: MeetingParts): Promise<OpenMeeting> {
    const standing = await hydrate(parts.journal, parts.live, meeting);
    const opened = new OpenMeeting(meeting, standing, parts);
    await opened.#following.start();
    if (opened.exists) opened.#announcing.forgetDrafts();
    await parts.files?.sweep(opened.state);
    return opened;
  }

  get standing(): Standing {
    return this.#standing;
  }

  get state(): Meeting {
    return this.#standing.state;
  }

  /** Whether it was ever convened. */
  get exists(): boolean {
    return this.#standing.head.seq > 0;
  }

  seq(): number {
    return this.#standing.head.seq;
  }

  /** The state after event `seq`, as long as it is remembered. */
  stateAt(seq: number): Meeting | undefined {
    return this.#recent.at(seq);
  }

  /** The server's time, which never runs backwards within a meeting. */
  now(): Instant {
    return instant(Math.max(this.#parts.clock(), this.#standing.head.at));
  }

  /** Calls back after the state moved on, once for all that came in one go; returns how to stop that. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes what this server recorded itself, and tells the others. */
  recordedHere(recorded: readonly Recorded[]): void {
    this.#announcing.add(recorded);
    this.receive(recorded);
  }

  receive(recorded: readonly Recorded[]): void {
    const known = this.seq();
    for (const one of recorded) {
      if (one.seq <= this.seq()) continue;
      if (one.seq > this.seq() + 1) {
        void this.catchUp().catch((error: unknown) => this.#complain(error));
        break;
      }
      this.#take(one);
    }
    if (this.seq() > known) this.#advanced();
  }

  async catchUp(): Promise<void> {
    for await (const batch of this.#parts.journal.read(this.meeting, this.seq())) this.receive(batch);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await this.lane.run(() => Promise.resolve());
    await this.#following.stop();
    await this.#announcing.settled();
  }

  #take(recorded: Recorded): void {
    const before = this.state;
    this.#standing = next(this.#standing, recorded);
    this.#recent.add(this.#standing.state);
    if (!('erase' in recorded.event)) return;
    this.#recent.keepOnlyLast();
    this.#announcing.forgetDrafts();
    void this.#parts.files?.erase(before, this.state);
    // Takes the place of a snapshot that another server may just be writing from before.
    this.#snapshotAt = -snapshotEvery;
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
    if (this.#savingSnapshot || since < Math.max(snapshotEvery, snapshotShare * this.seq())) return;
    this.#savingSnapshot = true;
    void this.#saveSnapshot().finally(() => {
      this.#savingSnapshot = false;
      this.#saveSnapshotWhenDue();
    });
  }

  async #saveSnapshot(): Promise<void> {
    const { head } = this.#standing;
    this.#snapshotAt = head.seq;
    try {
      await this.#announcing.settled();
      const { meeting, standing } = this;
      await this.#parts.live.saveSnapshot(meeting, {
        seq: standing.head.seq,
        bytes: await encodeSnapshot(standing),
      });
    } catch (error) {
      if (!(error instanceof LiveStateAway)) this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    const { meeting } = this;
    // What is missing is read once the record can be reached again.
    if (error instanceof NotSaved) this.#parts.log.warn({ meeting }, 'the record is away');
    else this.#parts.log.error({ meeting, err: error }, 'a meeting could not be kept current');
  }
}
