import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { apply, type ViewData } from '@doi-thoai/shared/engine/view';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { Entered, FromBrowser, Outcome, Patch, ToBrowser } from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import { Attention, type Due } from './scheduler.ts';
import type { Mind } from './intent.ts';

/** No answer of a working server takes so many milliseconds. */
const patience = 15_000;
/** Milliseconds after which a record that could not be written is tried again. */
const againAfter = 500;

export interface Coming<A extends AudienceName> {
  readonly url: string;
  readonly meeting: string;
  readonly audience: A;
  /** The session's; a citizen has none. */
  readonly cookie?: string;
  readonly mind: Mind<A>;
}

/**
 * A simulated person at a device: comes in over the wire as a browser does, sees one view and acts by what it shows
 * (BX12). Comes back by itself after a lost connection and sends again what was not answered.
 */
export class Person<A extends AudienceName = AudienceName> {
  readonly attention = new Attention();
  readonly #coming: Coming<A>;
  readonly #socket: Socket<ToBrowser, FromBrowser>;
  readonly #changed: () => void;
  #closed = false;
  #me: Me | undefined;
  #seq = -1;
  #view: ViewData = {};
  #ahead = 0;

  /** `changed` is called whenever the person sees something new. */
  constructor(coming: Coming<A>, changed: () => void) {
    const { url, cookie } = coming;
    this.#coming = coming;
    this.#changed = changed;
    this.#socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      rejectUnauthorized: false,
      ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
    });
    this.#socket.on('connect', () => this.#look());
    this.#socket.on('patch', (patch) => this.#take(patch));
    this.#socket.on('pulse', ({ now, seq }) => {
      this.#ahead = now - Date.now();
      if (seq > this.#seq) this.#look();
    });
  }

  /** Who this is, once it is in. */
  get me(): Me | undefined {
    return this.#me;
  }

  get data(): DataOf<A> | undefined {
    return this.#me && (this.#view as DataOf<A>);
  }

  /** What it has in mind now; whoever waits for its own act to be seen has nothing in mind. */
  wishes(pace: number, now: number): readonly Due[] {
    const { data, me } = this;
    if (!data || !me) return [];
    const wishes = this.#coming.mind({ data, me, now: instant(Date.now() + this.#ahead) });
    return this.attention.turnTo(wishes, pace, now);
  }

  /** Commands; the same command again when no answer came or nothing was saved, until this person has left. */
  async act(type: ActionType, input: unknown, pin?: string): Promise<Outcome> {
    const { meeting } = this.#coming;
    const message = { id: randomUUID(), stream: meeting, type, input, ...(pin === undefined ? {} : { pin }) };
    while (!this.#closed) {
      const outcome = await answered<Outcome>(() =>
        this.#socket.timeout(patience).emitWithAck('command', message),
      );
      if (outcome?.ok === false && outcome.code === 'notSaved') await pause(againAfter);
      else if (outcome) return outcome;
    }
    return refuse('notSaved');
  }

  /** The number of the last event that this person has seen. */
  get seq(): number {
    return this.#seq;
  }

  close(): void {
    this.#closed = true;
    this.#socket.disconnect();
  }

  /** Sees where the meeting stands, and tells so. */
  #look(): void {
    void this.#enter().then(this.#changed);
  }

  async #enter(): Promise<void> {
    const { meeting, audience } = this.#coming;
    const entered = await answered<Entered>(() =>
      this.#socket.timeout(patience).emitWithAck('enter', { protocol, stream: meeting, audience }),
    );
    if (!entered?.ok || !entered.view || entered.seq < this.#seq) return;
    this.#me = entered.me;
    this.#view = entered.view;
    this.#seq = entered.seq;
    this.#ahead = entered.now - Date.now();
  }

  #take({ from, to, changes }: Patch): void {
    if (to <= this.#seq) return;
    if (from !== this.#seq) {
      this.#look();
      return;
    }
    this.#view = apply(this.#view, changes);
    this.#seq = to;
    this.#changed();
  }
}

/** What the server answered; undefined when it was not to be reached. */
async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
