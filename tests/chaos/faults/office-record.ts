import { setTimeout as pause } from 'node:timers/promises';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import type { Journal, RecordedEvent } from '@doi-thoai/server/journal/journal';
import { RecordedStates } from '../../cast/recorded-states.ts';

type Database = ReturnType<typeof openDatabase>;

/** Each process, and the kinds of streams that it follows; one that follows none goes by the clock alone. */
const followers: Readonly<Record<string, readonly string[]>> = {
  'house-copies': ['office'],
  successions: ['meeting', 'office'],
  'rights-notes': ['meeting'],
  'programme-members': ['meeting', 'programme'],
  'owed-letters': ['meeting'],
  'earlier-commitments': ['meeting', 'office'],
};

/** More than any server needs to catch up with what it missed, on a machine that others use as well. */
const patienceMs = 90_000;

/** The record of a whole office, as it stands in PostgreSQL: every stream of it. */
export class OfficeRecord {
  readonly pool: Database;
  readonly journal: Journal;
  readonly #meetings = new Map<string, RecordedStates>();
  readonly #events = new Map<string, RecordedEvent[]>();
  #reading: Promise<void> = Promise.resolve();

  constructor(url: string) {
    this.pool = openDatabase(url);
    this.journal = openJournal(this.pool);
  }

  /** Every meeting, with the state after each of its events. */
  get meetings(): readonly RecordedStates[] {
    return [...this.#meetings.values()].sort((one, other) => (one.meeting < other.meeting ? -1 : 1));
  }

  meeting(id: string): RecordedStates {
    const known = this.#meetings.get(id) ?? new RecordedStates(id);
    this.#meetings.set(id, known);
    return known;
  }

  eventsOf(stream: string): readonly RecordedEvent[] {
    return this.#events.get(stream) ?? [];
  }

  /** How many events of a type were brought about by a process. */
  countOfSystem(type: string): number {
    return [...this.#events.values()]
      .flat()
      .filter(({ by, event }) => by.role === 'system' && event.type === type).length;
  }

  /** Reads what is new in all streams; whoever asks meanwhile waits for a reading of their own. */
  async read(): Promise<void> {
    const readOn = (): Promise<void> => this.#readOn();
    this.#reading = this.#reading.then(readOn, readOn);
    await this.#reading;
  }

  /** Where every stream ends. */
  async heads(): Promise<Readonly<Record<string, number>>> {
    return Object.fromEntries((await this.journal.streams()).map(({ id, seq }) => [id, seq]));
  }

  /** How many events all streams have together. */
  async size(): Promise<number> {
    return Object.values(await this.heads()).reduce((sum, seq) => sum + seq, 0);
  }

  /** Forgets how far the processes have come, as if each had been killed after what it did and before it noted that. */
  async forgetWhatWasSeenTo(): Promise<void> {
    await this.pool.query(`delete from cursor where name like 'process %'`);
  }

  /** Waits until the processes have seen all that was recorded and it goes on no more; false when they do not come to it. */
  async untilSeenTo(isDone: () => Promise<boolean>): Promise<boolean> {
    const until = performance.now() + patienceMs;
    while (performance.now() < until) {
      const before = await this.size();
      if ((await this.#isSeenTo()) && (await isDone()) && (await this.size()) === before) return true;
      await pause(50);
    }
    return false;
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async #readOn(): Promise<void> {
    for (const { id, seq } of await this.journal.streams()) {
      const known = this.#events.get(id) ?? [];
      if (kindNameOf(id) === 'meeting' && seq > this.meeting(id).seq)
        await this.meeting(id).readOn(this.journal);
      if (seq <= known.length) continue;
      this.#events.set(id, known);
      for await (const batch of this.journal.read(id, known.length)) known.push(...batch);
    }
  }

  async #isSeenTo(): Promise<boolean> {
    const streams = await this.journal.streams();
    const { rows } = await this.pool.query<{ name: string; stream: string; seq: number }>(
      `select name, stream, seq from cursor where name like 'process %'`,
    );
    const seen = new Map(rows.map(({ name, stream, seq }) => [`${name} ${stream}`, seq]));
    return Object.entries(followers).every(([name, kinds]) =>
      streams.every(
        ({ id, seq }) => !kinds.includes(kindNameOf(id)) || (seen.get(`process ${name} ${id}`) ?? 0) >= seq,
      ),
    );
  }
}
