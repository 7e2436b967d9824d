import { OpenMeeting, type MeetingParts } from './open-stream.ts';

/** A meeting that nobody is in stays loaded for so long: people reload pages and walk through dead spots. */
const lingerMs = 60_000;

interface Held {
  readonly opening: Promise<OpenMeeting>;
  holders: number;
  timer: NodeJS.Timeout | undefined;
}

/** Who holds a meeting keeps it loaded; `release` must be called once. */
export interface Hold {
  readonly open: OpenMeeting;
  readonly release: () => void;
}

/** Meetings in memory: loaded when someone enters, let go when nobody is there. */
export class Meetings {
  readonly #parts: MeetingParts;
  readonly #held = new Map<string, Held>();

  constructor(parts: MeetingParts) {
    this.#parts = parts;
  }

  get loaded(): number {
    return this.#held.size;
  }

  /** Throws `NotSaved` when the journal cannot be read. */
  async hold(meeting: string): Promise<Hold> {
    const held = this.#held.get(meeting) ?? this.#load(meeting);
    held.holders += 1;
    clearTimeout(held.timer);
    try {
      const open = await held.opening;
      return { open, release: () => this.#release(meeting, held, open) };
    } catch (error) {
      if (this.#held.get(meeting) === held) this.#held.delete(meeting);
      throw error;
    }
  }

  /** One more hold on a meeting that the caller holds already. */
  holdAgain(open: OpenMeeting): Hold {
    const held = this.#held.get(open.meeting);
    if (!held) throw new Error('a meeting was let go while someone held it');
    held.holders += 1;
    return { open, release: () => this.#release(open.meeting, held, open) };
  }

  /** Holds a meeting for as long as the work takes. */
  async with<Result>(
    meeting: string,
    work: (open: OpenMeeting) => Promise<Result> | Result,
  ): Promise<Result> {
    const { open, release } = await this.hold(meeting);
    try {
      return await work(open);
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    const all = [...this.#held.values()];
    this.#held.clear();
    for (const { timer } of all) clearTimeout(timer);
    await Promise.allSettled(all.map(async ({ opening }) => (await opening).close()));
  }

  #load(meeting: string): Held {
    const held = { opening: OpenMeeting.open(meeting, this.#parts), holders: 0, timer: undefined };
    this.#held.set(meeting, held);
    return held;
  }

  #release(meeting: string, held: Held, open: OpenMeeting): void {
    held.holders -= 1;
    if (held.holders > 0 || this.#held.get(meeting) !== held) return;
    // Asking for meetings that never were must not fill the memory.
    held.timer = setTimeout(() => this.#letGo(meeting, held, open), open.exists ? lingerMs : 0).unref();
  }

  #letGo(meeting: string, held: Held, open: OpenMeeting): void {
    if (held.holders > 0 || this.#held.get(meeting) !== held) return;
    this.#held.delete(meeting);
    void open.close();
  }
}
