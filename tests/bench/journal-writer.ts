import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '@doi-thoai/shared/calendar/instant';
import {
  actionNamed,
  blankMeeting,
  evolve,
  type Meeting,
  type MeetingEvent,
} from '@doi-thoai/shared/meeting/meeting';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Head, Journal } from '@doi-thoai/server/journal/journal';
import type { House } from '@doi-thoai/shared/office/house';
import { noBodies } from '@doi-thoai/shared/office/lasting';

/** Events that are written with one statement. */
const batch = 2000;

/** Writes a long journal quickly: decides as the server does, and has many decisions written at once. */
export class JournalWriter {
  readonly meeting: string;
  readonly #journal: Journal;
  readonly #house: House;
  #state: Meeting;
  #head: Head = { seq: 0, hash: '', at: instant(0) };
  #seq = 0;
  #waiting: MeetingEvent[] = [];
  #by: Actor = { role: 'coordinator', seat: 'bench' };

  constructor(journal: Journal, meeting: string, house: House) {
    this.#journal = journal;
    this.#house = house;
    this.meeting = meeting;
    this.#state = blankMeeting(meeting);
  }

  get state(): Meeting {
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  async command(by: Actor, type: string, input: unknown): Promise<void> {
    const action = actionNamed(type);
    if (!action) throw new Error(`no action ${type}`);
    if (by.seat !== this.#by.seat || this.#waiting.length >= batch) await this.flush();
    this.#by = by;
    const now = instant(Date.now());
    const newId = () => randomBytes(10).toString('hex');
    const context = { actor: by, now, newId, house: this.#house, bodies: noBodies };
    const decided = action.decide(this.#state, action.input.parse(input), context);
    if (isRefusal(decided)) throw new Error(`${type}: ${decided.code}`);
    for (const event of decided) {
      this.#seq += 1;
      this.#state = evolve(this.#state, event, { seq: this.#seq, at: now, by });
      this.#waiting.push(event);
    }
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const appended = await this.#journal.append({
      stream: this.meeting,
      after: this.#head,
      at: instant(Math.max(Date.now(), this.#head.at)),
      by: this.#by,
      command: { id: randomUUID(), digest: 'bench' },
      events: this.#waiting,
    });
    if (!appended.ok) throw new Error(`the journal of ${this.meeting} did not take it`);
    this.#head = appended.head;
    this.#waiting = [];
  }
}
