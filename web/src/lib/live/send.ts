import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { Command, Outcome } from '@doi-thoai/shared/wire/messages';
import type { DeviceStorage } from '../ui/device-storage.ts';
import { Outbox, type Waiting } from './outbox.ts';
import { randomId } from './random-id.ts';

/** How commands reach the server. */
export interface Courier {
  readonly entered: boolean;
  /** The outcome; undefined when it is not known. */
  command(command: Command): Promise<Outcome | undefined>;
}

/** What is on its way. */
export interface Sending {
  /** Commands that have no outcome yet. */
  readonly unsent: number;
  /** Whether the server said that it cannot save at present. */
  readonly notSaved: boolean;
}

/** Who is told what becomes of things. */
export interface SenderEvents {
  changed(sending: Sending): void;
  /** The outcome of a command that an earlier page left unsent. */
  late(type: string, outcome: Outcome): void;
}

const firstPause = 500;
const longestPause = 8_000;

/**
 * Sends commands one after another, so that they arrive in the order in which they were given. A command whose
 * outcome is not known, or that the server could not save, stays on the device and is sent again with the same id.
 */
export class Sender {
  readonly #meeting: string;
  readonly #courier: Courier;
  readonly #outbox: Outbox;
  readonly #events: SenderEvents;
  readonly #answered = new Map<string, (outcome: Outcome) => void>();
  #seat = '';
  #notSaved = false;
  #sending = false;
  #pause = firstPause;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(meeting: string, courier: Courier, storage: DeviceStorage, events: SenderEvents) {
    this.#meeting = meeting;
    this.#courier = courier;
    this.#outbox = new Outbox(meeting, storage);
    this.#events = events;
  }

  /** Resolves with the outcome, however long that takes; never rejects. */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome> {
    const id = randomId();
    this.#outbox.add({ id, type, input, seat: this.#seat, ...(pin === undefined ? {} : { pin }) });
    return new Promise((resolve) => {
      this.#answered.set(id, resolve);
      void this.#sendAll();
    });
  }

  /** To be called each time the meeting has been entered: sends what waits, also from an earlier page. */
  entered(seat: string): void {
    this.#seat = seat;
    this.#pause = firstPause;
    this.#outbox.adopt(seat);
    void this.#sendAll();
  }

  close(): void {
    clearTimeout(this.#retry);
  }

  async #sendAll(): Promise<void> {
    this.#changed();
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    for (let one = this.#outbox.oldest; one && this.#courier.entered; one = this.#outbox.oldest) {
      const outcome = await this.#courier.command(this.#message(one));
      if (!outcome || (!outcome.ok && outcome.code === 'notSaved')) {
        this.#notSaved = outcome !== undefined;
        this.#changed();
        this.#sendAllLater();
        break;
      }
      this.#settle(one, outcome);
    }
    this.#sending = false;
  }

  #message({ id, type, input, pin }: Waiting): Command {
    return { id, meeting: this.#meeting, type, input, ...(pin === undefined ? {} : { pin }) };
  }

  #settle(one: Waiting, outcome: Outcome): void {
    this.#notSaved = false;
    this.#pause = firstPause;
    this.#outbox.remove(one.id);
    this.#changed();
    const answered = this.#answered.get(one.id);
    this.#answered.delete(one.id);
    if (answered) answered(outcome);
    else this.#events.late(one.type, outcome);
  }

  #changed(): void {
    this.#events.changed({ unsent: this.#outbox.waiting.length, notSaved: this.#notSaved });
  }

  #sendAllLater(): void {
    this.#retry = setTimeout(() => void this.#sendAll(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
