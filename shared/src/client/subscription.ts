import type { Refusal } from '../engine/refusal.ts';
import type { Me } from '../engine/stream.ts';
import type { Instant } from '../calendar/instant.ts';
import type { ViewData } from '../engine/view.ts';
import type { DraftNews, Enter, Entered, Patch, Pulse } from '../wire/messages.ts';
import { protocol } from '../wire/version.ts';
import type { Connection } from './connection.ts';
import { afterCatchUp, afterPatch, isBehind, type CatchUp, type ViewState } from './patches.ts';
import type { Platform } from './platform.ts';
import { ServerClock } from './server-clock.ts';
import type { Messages, ReplyTo } from './transport.ts';

/**
 * `stale`: there is a view, but it may be behind. `outdated`: the page is to be loaded anew, and was a moment ago. After
 * `revoked` nothing more comes.
 */
export type ConnectionState = 'connecting' | 'live' | 'stale' | 'refused' | 'outdated' | 'revoked';

/** What is subscribed to: one audience's view of one stream; for a receipt, with the secret of its link. */
export type ViewAddress = Pick<Enter, 'stream' | 'audience' | 'receipt'>;

type CaughtUp = Extract<Entered, { ok: true }>;

/** What may be heard of a subscription. */
export interface SubscriptionListener {
  /** There is another view. */
  shown?(): void;
  /** `state` or `refusal` is another. */
  stateChanged?(): void;
  /** The server's time turned out to be another. */
  clockCorrected?(): void;
  /** Let in, for the first time or again. */
  entered?(me: Me): void;
  pulsed?(pulse: Pulse): void;
  drafted?(news: DraftNews): void;
  /** For as long as this lasts, something may still be sent. */
  closing?(): void;
}

/** BX4: a screen that has not been current for so long says so. Pulses come every 2 s. */
const staleTimeoutMs = 3_000;
/** A socket that stays silent for so long is dead, whatever it says. */
const deadTimeoutMs = 8_000;
const askAgainDelayMs = 10_000;
/** At most so many, where the network is uneven; two or three on a good one. */
const maxFirstMeasurements = 12;
/** Every so many pulses the clock is measured again. */
const pulsesBetweenMeasurements = 4;

/** One audience's view that stays current: enters again by itself with what it has, and asks for what it missed. */
export class Subscription<Data extends ViewData = ViewData> {
  readonly address: ViewAddress;
  readonly #platform: Platform;
  readonly #clock: ServerClock;
  readonly #listeners: SubscriptionListener[] = [];
  readonly #cancel: Partial<Record<'stale' | 'dead' | 'again', () => void>> = {};
  #connection: Connection | undefined;
  #ends: readonly (() => void)[] = [];
  #view: ViewState<Data> | undefined;
  #me: Me | undefined;
  #state: ConnectionState = 'connecting';
  #refusal: Refusal | undefined;
  #entered = false;
  #asking = false;
  #pulses = 0;

  /** `rendered`: a view that came another way already, so that only what is newer is sent. */
  constructor(address: ViewAddress, platform: Platform, rendered?: CatchUp<Data>) {
    this.address = address;
    this.#platform = platform;
    this.#clock = new ServerClock(platform.now, () => this.#tell((one) => one.clockCorrected?.()));
    if (rendered) this.#view = afterCatchUp(nothing<Data>(), rendered);
  }

  /** The last event of the stream that this view shows; undefined while there is none. */
  get seq(): number | undefined {
    return this.#view?.seq;
  }

  /** Collection → id → entity; what a patch does not change stays the same object. Undefined until a view has come. */
  get data(): Data | undefined {
    return this.#view?.data;
  }

  /** Who this client is in the stream, as the server says. */
  get me(): Me | undefined {
    return this.#me;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Why the view was refused, while `state` is `refused` or `outdated`. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** Whether the server has let this client in and the way there is open. */
  get entered(): boolean {
    return this.#entered;
  }

  /** The server's time. */
  readonly now = (): Instant => this.#clock.now();

  listen(listener: SubscriptionListener): void {
    this.#listeners.push(listener);
  }

  /** To be called once. */
  open(connection: Connection): void {
    this.#connection = connection;
    this.#ends = [
      connection.on('connect', () => void this.#enter()),
      connection.on('disconnect', () => this.#lost()),
      connection.on('connect_error', () => this.#lost()),
      connection.on('patch', (patch) => {
        if (this.#isOurs(patch)) this.#patched(patch);
      }),
      connection.on('pulse', (pulse) => {
        if (this.#isOurs(pulse)) this.#pulsed(pulse);
      }),
      connection.on('draft', (news) => {
        if (news.stream === this.address.stream) this.#tell((one) => one.drafted?.(news));
      }),
      connection.on('reload', () => void connection.toldReload.told()),
      connection.on('revoked', () => {
        this.close();
        this.#become('revoked');
      }),
      connection.hold(),
    ];
    if (connection.connected) void this.#enter();
  }

  close(): void {
    const connection = this.#connection;
    if (!connection) return;
    this.#tell((one) => one.closing?.());
    this.#connection = undefined;
    this.#entered = false;
    this.#stopWaiting();
    this.#cancel.again?.();
    // The socket may stay open for another audience.
    const { stream, audience } = this.address;
    void connection.ask('leave', { stream, audience });
    for (const end of this.#ends) end();
  }

  /** The answer to a message; undefined when there was none in time, and nobody knows what became of it. */
  async ask<E extends keyof Messages>(event: E, message: Messages[E]): Promise<ReplyTo<E> | undefined> {
    return this.#connection?.ask(event, message);
  }

  #isOurs({ stream, audience }: Pick<Patch, 'stream' | 'audience'>): boolean {
    return stream === this.address.stream && audience === this.address.audience;
  }

  /** Enters, or asks for what is missing when it is in already: the same question. */
  async #enter(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const since = this.seq;
    const message: Enter = { ...this.address, protocol, ...(since === undefined ? {} : { have: since }) };
    const reply = await this.ask('enter', message);
    this.#asking = false;
    const connection = this.#connection;
    if (!connection) return;
    if (reply?.ok) this.#caughtUp(connection, reply, since);
    else if (reply) this.#refused(connection, reply);
    else if (connection.connected) connection.startOver();
  }

  #caughtUp(connection: Connection, reply: CaughtUp, since: number | undefined): void {
    const first = !this.#entered;
    this.#entered = true;
    this.#cancel.again?.();
    connection.toldReload.cancel();
    if (first) this.#clock.heard(reply.now);
    this.#me = reply.me;
    // The server sends the data of the audience that was entered; the caller's type says which that is.
    this.#show(afterCatchUp(this.#view ?? nothing<Data>(), { ...(reply as CatchUp<Data>), since }));
    if (first) this.#tell((one) => one.entered?.(reply.me));
    this.#heard(reply.seq);
    if (first) void this.#measure(maxFirstMeasurements);
  }

  #refused(connection: Connection, refusal: Refusal): void {
    this.#entered = false;
    this.#stopWaiting();
    const outdated = refusal.code === 'outdated';
    const reloads = outdated && connection.toldReload.told();
    if (!reloads) this.#become(outdated ? 'outdated' : 'refused', refusal);
    // A hall screen has nobody to press a button: it asks again by itself, and of another server if it can be.
    this.#again(outdated ? connection.startOver : () => void this.#enter());
  }

  #patched(patch: Patch): void {
    if (this.#view) this.#show(afterPatch(this.#view, patch));
    this.#heard(0);
  }

  #pulsed(pulse: Pulse): void {
    this.#clock.heard(pulse.now);
    this.#heard(pulse.seq);
    this.#pulses += 1;
    if (this.#clock.isRough || this.#pulses % pulsesBetweenMeasurements === 0) void this.#measure(1);
    this.#tell((one) => one.pulsed?.(pulse));
  }

  #show(view: ViewState<Data>): void {
    const before = this.#view;
    this.#view = view;
    if (view.seq !== before?.seq || view.data !== before.data) this.#tell((one) => one.shown?.());
  }

  async #measure(times: number): Promise<void> {
    for (let left = times; left > 0; left -= 1) {
      const sentAt = this.#clock.local();
      const answer = await this.ask('clock', { stream: this.address.stream });
      // A server that is asked too much at once says so, and no time.
      if (!answer || 'ok' in answer) return;
      this.#clock.answered(sentAt, answer.now);
      if (this.#clock.isExact) return;
    }
  }

  /** Something came, and with it word of where the stream stands: what is missing is asked for. */
  #heard(seq: number): void {
    const view = this.#view;
    this.#cancel.dead?.();
    this.#cancel.dead = this.#platform.after(deadTimeoutMs, () => this.#connection?.startOver());
    if (!view || view.seq < seq || isBehind(view)) return void this.#enter();
    this.#cancel.stale?.();
    this.#cancel.stale = this.#platform.after(staleTimeoutMs, () => this.#become('stale'));
    this.#become('live');
  }

  #stopWaiting(): void {
    this.#cancel.stale?.();
    this.#cancel.dead?.();
  }

  #lost(): void {
    this.#entered = false;
    this.#stopWaiting();
    // An outdated page goes from server to server, and stays outdated until one takes it.
    if (this.#state !== 'outdated') this.#become(this.#view ? 'stale' : 'connecting');
  }

  #again(act: () => void): void {
    this.#cancel.again?.();
    this.#cancel.again = this.#platform.after(askAgainDelayMs * (0.5 + this.#platform.random()), act);
  }

  #become(state: ConnectionState, refusal?: Refusal): void {
    if (state === this.#state && !refusal) return;
    this.#state = state;
    this.#refusal = refusal;
    this.#tell((one) => one.stateChanged?.());
  }

  #tell(of: (listener: SubscriptionListener) => void): void {
    for (const one of this.#listeners) of(one);
  }
}

function nothing<Data extends ViewData>(): ViewState<Data> {
  return { seq: 0, data: {} as Data, pending: [] };
}
