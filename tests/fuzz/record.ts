import { blankMeeting, type Meeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Journal, RecordedEvent } from '@doi-thoai/server/journal/journal';
import { canariesIn } from '@doi-thoai/shared/testing/canaries';
import { replayed } from '../support/replay.ts';

/** One meeting as the record has it, after each of its events. */
export class RecordOfMeeting {
  readonly meeting: string;
  readonly #journal: Journal;
  readonly #states: Meeting[];
  /** Words by whom they are about, as they stood before anything was erased. */
  readonly #words = new Map<string, Set<string>>();
  readonly #erased = new Map<string, number>();

  constructor(journal: Journal, meeting: string) {
    this.#journal = journal;
    this.meeting = meeting;
    this.#states = [blankMeeting(meeting)];
  }

  get seq(): number {
    return this.#states.length - 1;
  }

  get state(): Meeting {
    return this.at(this.seq);
  }

  /** The state after event `seq`. */
  at(seq: number): Meeting {
    const state = this.#states[seq];
    if (!state) throw new Error(`the record of ${this.meeting} ends before ${seq}`);
    return state;
  }

  /** Whether a word was erased from the record with or before event `seq`. */
  isErased(word: string, seq: number): boolean {
    const since = this.#erased.get(word);
    return since !== undefined && since <= seq;
  }

  /** Reads what has been recorded since. */
  async readOn(): Promise<void> {
    for await (const batch of this.#journal.read(this.meeting, this.seq))
      for (const recorded of batch) this.#take(recorded);
  }

  #take(recorded: RecordedEvent): void {
    const { seq } = recorded;
    const event = recorded.event as MeetingEvent;
    this.#states.push(replayed(this.state, recorded));
    if ('sealed' in event)
      for (const { word } of canariesIn(JSON.stringify(event.sealed))) this.#wordsOf(event.subject).add(word);
    if (!('erase' in event)) return;
    for (const subject of event.erase) for (const word of this.#wordsOf(subject)) this.#erased.set(word, seq);
  }

  #wordsOf(subject: string): Set<string> {
    const known = this.#words.get(subject) ?? new Set();
    this.#words.set(subject, known);
    return known;
  }
}
