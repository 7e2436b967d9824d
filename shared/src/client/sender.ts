import { refuse } from '../engine/refusal.ts';
import type { ActionType, InputOf } from '../meeting/meeting.ts';
import type { Command, Outcome } from '../wire/messages.ts';
import { Outbox, type Waiting } from './outbox.ts';
import type { Platform } from './platform.ts';
import type { Subscription } from './subscription.ts';

/** What is on its way. */
export interface Sending {
  /** Commands that have no outcome yet, in the order in which they were given. */
  readonly waiting: readonly Waiting[];
  /** Whether the server said that it cannot save at present. */
  readonly notSaved: boolean;
}

interface Given {
  readonly type: string;
  readonly input: unknown;
  readonly pin: string | undefined;
}

/** Who is told what becomes of things. */
export interface SenderEvents {
  changed?(sending: Sending): void;
  /** The outcome of a command; `late` when an earlier page left it unsent, and nobody waits for it here. */
  settled?(command: Waiting, outcome: Outcome, late: boolean): void;
}

/** For how many seconds an act means anything; undefined for one that keeps its meaning. */
export type SecondsToLive = (type: string) => number | undefined;

const firstRetryDelayMs = 500;
const maxRetryDelayMs = 8_000;

/**
 * Sends commands one after another, so that they arrive in the order in which they were given. A command whose
 * outcome is not known, or that the server could not save, stays on the device and is sent again with the same id; one of
 * the moment, which was not sent in time, is not sent any more.
 */
export class Sender {
  readonly #subscription: Subscription;
  readonly #platform: Platform;
  readonly #outbox: Outbox;
  readonly #secondsToLive: SecondsToLive;
  readonly #events: SenderEvents;
  readonly #answered = new Map<string, (outcome: Outcome) => void>();
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  #seat = '';
  #notSaved = false;
  #sending = false;
  #closed = false;
  #retryDelayMs = firstRetryDelayMs;
  #cancelRetry: (() => void) | undefined;

  constructor(
    subscription: Subscription,
    platform: Platform,
    secondsToLive: SecondsToLive,
    events: SenderEvents = {},
  ) {
    this.#subscription = subscription;
    this.#platform = platform;
    this.#outbox = new Outbox(subscription.address.stream, platform.storage);
    this.#secondsToLive = secondsToLive;
    this.#events = events;
    subscription.listen({
      entered: ({ seat }) => this.#entered(seat),
      closing: () => {
        this.#closed = true;
        this.#cancelRetry?.();
      },
    });
  }

  /** Whether just this is on its way already. */
  isUnderWay<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): boolean {
    return this.#under({ type, input, pin }) !== undefined;
  }

  /**
   * Resolves with the outcome, however long that takes; never rejects. What is given again while it is on its way is
   * on its way once.
   */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome> {
    const known = this.#under({ type, input, pin })?.id;
    const same = this.#outcomes.get(known ?? '');
    if (same) return same;
    const id = known ?? this.#platform.randomId();
    if (known === undefined)
      this.#outbox.add({
        id,
        type,
        input,
        seat: this.#seat,
        ...(pin === undefined ? {} : { pin }),
        ...this.#timeOf(type),
      });
    const outcome = new Promise<Outcome>((resolve) => this.#answered.set(id, resolve));
    this.#outcomes.set(id, outcome);
    void this.#sendAll();
    return outcome;
  }

  #under(given: Given): Waiting | undefined {
    return this.#outbox.waiting.find((one) => isSame(one, given));
  }

  /** Sends what waits, also from an earlier page. */
  #entered(seat: string): void {
    this.#seat = seat;
    this.#retryDelayMs = firstRetryDelayMs;
    this.#outbox.adopt(seat);
    void this.#sendAll();
  }

  #timeOf(type: string): Pick<Waiting, 'until'> {
    const seconds = this.#secondsToLive(type);
    if (seconds === undefined) return {};
    const ms = seconds * 1000;
    this.#platform.after(ms + 1, () => this.#dropTooLate());
    return { until: this.#subscription.now() + ms };
  }

  /** Nobody has to wait for the server to hear that the moment has passed. */
  #dropTooLate(): void {
    if (this.#closed) return;
    for (const one of this.#outbox.tooLate(this.#subscription.now())) this.#settle(one, refuse('tooLate'));
  }

  async #sendAll(): Promise<void> {
    this.#dropTooLate();
    this.#changed();
    if (this.#sending) return;
    this.#cancelRetry?.();
    this.#sending = true;
    for (let one = this.#next(); one && this.#subscription.entered; one = this.#next()) {
      if (one.until !== undefined) this.#outbox.sending(one.id);
      const outcome = await this.#subscription.ask('command', this.#message(one));
      if (!outcome || (!outcome.ok && outcome.code === 'notSaved')) {
        // A later page takes it up.
        if (this.#closed) return;
        this.#notSaved = outcome !== undefined;
        this.#changed();
        this.#sendAllLater();
        break;
      }
      this.#notSaved = false;
      this.#retryDelayMs = firstRetryDelayMs;
      this.#settle(one, outcome);
    }
    this.#sending = false;
  }

  #next(): Waiting | undefined {
    this.#dropTooLate();
    return this.#outbox.oldest;
  }

  #message({ id, type, input, pin, until = this.#untilOfOld(type) }: Waiting): Command {
    const { stream } = this.#subscription.address;
    return {
      id,
      stream,
      type,
      input,
      ...(pin === undefined ? {} : { pin }),
      ...(until === undefined ? {} : { until }),
    };
  }

  /** A page that knew of no such time left it: whether it was carried out is asked, and it is not any more. */
  #untilOfOld(type: string): number | undefined {
    return this.#secondsToLive(type) === undefined ? undefined : 0;
  }

  #settle(one: Waiting, outcome: Outcome): void {
    const { id } = one;
    this.#outbox.remove(id);
    this.#changed();
    const answered = this.#answered.get(id);
    this.#answered.delete(id);
    this.#outcomes.delete(id);
    this.#events.settled?.(one, outcome, answered === undefined);
    answered?.(outcome);
  }

  #changed(): void {
    this.#events.changed?.({ waiting: this.#outbox.waiting, notSaved: this.#notSaved });
  }

  #sendAllLater(): void {
    const { after, random } = this.#platform;
    this.#cancelRetry = after(this.#retryDelayMs * (0.75 + random() / 2), () => void this.#sendAll());
    this.#retryDelayMs = Math.min(this.#retryDelayMs * 2, maxRetryDelayMs);
  }
}

/** Whether it is the same act; a minute more that is given twice is two minutes. */
function isSame(one: Waiting, given: Given): boolean {
  return (
    one.type === given.type &&
    one.type !== 'turn.extend' &&
    one.pin === given.pin &&
    JSON.stringify(one.input) === JSON.stringify(given.input)
  );
}
