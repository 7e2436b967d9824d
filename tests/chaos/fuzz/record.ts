import { type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Journal, RecordedEvent } from '@doi-thoai/server/journal/journal';
import { canariesIn } from '@doi-thoai/shared/testing/canaries';
import { RecordedStates } from '../../cast/recorded-states.ts';

/** One meeting as the record has it, and which of its words were erased when. */
export class RecordOfMeeting extends RecordedStates {
  readonly #journal: Journal;
  /** Words by whom they are about, as they stood before anything was erased. */
  readonly #words = new Map<string, Set<string>>();
  readonly #erased = new Map<string, number>();

  constructor(journal: Journal, meeting: string) {
    super(meeting);
    this.#journal = journal;
  }

  /** Whether a word was erased from the record with or before event `seq`. */
  isErased(word: string, seq: number): boolean {
    const since = this.#erased.get(word);
    return since !== undefined && since <= seq;
  }

  /** Reads what has been recorded since. */
  async read(): Promise<void> {
    await this.readOn(this.#journal);
  }

  protected override take(recorded: RecordedEvent): void {
    super.take(recorded);
    const { seq } = recorded;
    const event = recorded.event as MeetingEvent;
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
