import { blankMeeting, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Journal, RecordedEvent } from '@doi-thoai/server/journal/journal';
import { replayed } from '../support/replay.ts';

/** One meeting as its journal has it: the state after each of its events, read beside everybody. */
export class RecordedStates {
  readonly meeting: string;
  readonly #kept: number;
  readonly #states: Meeting[];
  #first = 0;

  /** @param kept so many states back are remembered */
  constructor(meeting: string, kept = Infinity) {
    this.meeting = meeting;
    this.#kept = kept;
    this.#states = [blankMeeting(meeting)];
  }

  get seq(): number {
    return this.#first + this.#states.length - 1;
  }

  get state(): Meeting {
    return this.at(this.seq) ?? blankMeeting(this.meeting);
  }

  /** The state after event `seq`; undefined when that has not come or is forgotten. */
  at(seq: number): Meeting | undefined {
    return this.#states[seq - this.#first];
  }

  /** Reads what has been recorded since. */
  async readOn(journal: Journal): Promise<this> {
    for await (const batch of journal.read(this.meeting, this.seq))
      for (const recorded of batch) this.take(recorded);
    const tooMany = this.#states.length - this.#kept;
    if (tooMany > 0) this.#first += this.#states.splice(0, tooMany).length;
    return this;
  }

  protected take(recorded: RecordedEvent): void {
    if (recorded.seq !== this.seq + 1) throw new Error(`event ${recorded.seq} follows ${this.seq}`);
    this.#states.push(replayed(this.state, recorded));
  }
}
