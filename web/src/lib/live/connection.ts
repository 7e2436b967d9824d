import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type {
  Command,
  Draft,
  DraftNews,
  DraftSaved,
  Enter,
  Entered,
  KeptDraft,
  Outcome,
  Patch,
  Pulse,
  ToBrowser,
} from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import type { Erased } from './open-draft.svelte.ts';
import { holdLine, letGoOfLine, type Line } from './line.ts';
import { reloadPage } from './reload-page.ts';
import type { ServerClock } from './server-clock.ts';

/** `stale`: there is a view, but it may be behind. After `revoked` nothing more comes. */
export type ConnectionState = 'connecting' | 'live' | 'stale' | 'refused' | 'revoked';

/** What is entered: one audience's view of one meeting; for a receipt, with the secret of its link. */
export type Entry = Pick<Enter, 'meeting' | 'audience' | 'receipt'>;

export type CaughtUp = Extract<Entered, { ok: true }>;

/** Who follows a connection. */
export interface Follower {
  /** Where its view stands; undefined while it has none. */
  have(): number | undefined;
  /** All three say whether the view is current afterwards; where it is not, what is missing is asked for. */
  caughtUp(reply: CaughtUp, since: number | undefined): boolean;
  patched(patch: Patch): boolean;
  pulsed(pulse: Pulse): boolean;
  drafted(draft: DraftNews): void;
  changed(state: ConnectionState, refusal: Refusal | undefined): void;
}

/** What is listened to on the line. */
type Hearing = Omit<ToBrowser, 'fleet' | 'deviceCommand'> & {
  connect: () => void;
  disconnect: (reason: string) => void;
  connect_error: () => void;
};

/** BX4: a screen that has not been current for so long says so. Pulses come every 2 s. */
const staleAfterMs = 3_000;
/** A socket that stays silent for so long is dead, whatever it says. */
const deadAfter = 8_000;
const answerWithin = 8_000;
const askAgainAfter = 10_000;
/** A server that ends a connection is restarting or busy; all its screens come back, not all at once. */
const returnAfter = 2_000;
/** At most so many, where the network is uneven; two or three on a good one. */
const firstMeasurements = 12;
/** Every so many pulses the device tells of itself and measures the clock again. */
const pulsesBetweenReports = 4;

/** One audience that stays entered: reconnects by itself, enters again with what it has, asks for what it missed. */
export class Connection {
  readonly #entry: Entry;
  readonly #clock: ServerClock;
  readonly #follower: Follower;
  readonly #version: string;
  readonly #line: Line;
  readonly #closing = new AbortController();
  #entered = false;
  #asking = false;
  #state: ConnectionState = 'connecting';
  #pulses = 0;
  #device: typeof import('./device.ts') | undefined;
  #staleTimer: ReturnType<typeof setTimeout> | undefined;
  #deadTimer: ReturnType<typeof setTimeout> | undefined;
  #againTimer: ReturnType<typeof setTimeout> | undefined;

  /** `version` is what the fleet board shows of this page. */
  constructor(entry: Entry, clock: ServerClock, version: string, follower: Follower) {
    this.#entry = entry;
    this.#clock = clock;
    this.#version = version;
    this.#follower = follower;
    this.#line = holdLine();
    this.#listen();
    if (this.#line.connected) void this.#enter();
  }

  close(): void {
    if (this.#closing.signal.aborted) return;
    this.#stopWaiting();
    clearTimeout(this.#againTimer);
    this.#entered = false;
    // The socket may stay open for another audience.
    const { meeting, audience } = this.#entry;
    if (this.#line.connected) this.#line.emit('leave', { meeting, audience }, () => {});
    this.#closing.abort();
    letGoOfLine();
  }

  /** Whether the server has let this page in and the way there is open. */
  get entered(): boolean {
    return this.#entered;
  }

  /** The outcome; undefined when it is not known, so that the same command must be sent again. */
  command(command: Command): Promise<Outcome | undefined> {
    return this.#answer((line) => line.emitWithAck('command', command));
  }

  /** What stands at the server afterwards; undefined when that is not known. */
  async draft(draft: Draft): Promise<DraftSaved | Erased | undefined> {
    const outcome = await this.#answer((line) => line.emitWithAck('draft', draft));
    return outcome?.ok ? outcome : erasedOr(outcome);
  }

  /** What the server keeps under a key, or null for nothing; undefined when it cannot be had now. */
  async readDraft(key: string): Promise<KeptDraft | null | Erased | undefined> {
    const message = { meeting: this.#entry.meeting, key };
    const kept = await this.#answer((line) => line.emitWithAck('readDraft', message));
    return kept?.ok ? kept.kept : erasedOr(kept);
  }

  #listen(): void {
    const heard: Hearing = {
      connect: () => void this.#enter(),
      disconnect: (reason) => this.#lost(reason === 'io server disconnect'),
      connect_error: () => this.#lost(!this.#line.active),
      patch: (patch) => {
        if (this.#isOurs(patch)) this.#heard(this.#follower.patched(patch));
      },
      pulse: (pulse) => {
        if (this.#isOurs(pulse)) this.#pulsed(pulse);
      },
      draft: (draft) => {
        if (draft.meeting === this.#entry.meeting) this.#follower.drafted(draft);
      },
      reload: reloadPage,
      revoked: () => {
        this.close();
        this.#become('revoked');
      },
    };
    const { signal } = this.#closing;
    for (const event of keysOf(heard)) {
      this.#line.on<keyof Hearing>(event, heard[event]);
      signal.addEventListener('abort', () => this.#line.off<keyof Hearing>(event, heard[event]));
    }
    addEventListener('online', this.#startOver, { signal });
  }

  #isOurs({ meeting, audience }: Pick<Patch, 'meeting' | 'audience'>): boolean {
    return meeting === this.#entry.meeting && audience === this.#entry.audience;
  }

  /** Enters, or asks for what is missing when it is in already: the same question. */
  async #enter(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const have = this.#follower.have();
    const message: Enter = { ...this.#entry, protocol, ...(have === undefined ? {} : { have }) };
    const reply = await this.#answer((line) => line.emitWithAck('enter', message));
    this.#asking = false;
    if (this.#closing.signal.aborted) return;
    if (!reply) {
      if (this.#line.connected) this.#startOver();
    } else if (reply.ok) {
      this.#caughtUp(reply, have);
    } else if (reply.code === 'outdated') {
      reloadPage();
    } else {
      this.#entered = false;
      this.#stopWaiting();
      this.#become('refused', reply);
      // A hall screen has nobody to press a button: it asks again by itself.
      this.#later(askAgainAfter, () => void this.#enter());
    }
  }

  #caughtUp(reply: CaughtUp, since: number | undefined): void {
    const first = !this.#entered;
    this.#entered = true;
    if (first) this.#clock.heard(reply.now);
    this.#heard(this.#follower.caughtUp(reply, since));
    if (!first) return;
    void this.#measure(firstMeasurements);
    // Citizens' phones are no part of the fleet, and load nothing of it.
    if (reply.me.role !== 'citizen') void this.#beDevice();
  }

  #pulsed(pulse: Pulse): void {
    this.#clock.heard(pulse.now);
    this.#heard(this.#follower.pulsed(pulse));
    this.#pulses += 1;
    const reports = this.#pulses % pulsesBetweenReports === 0;
    if (reports || this.#clock.isRough) void this.#measure(1);
    if (!reports) return;
    void this.#report(this.#clock.now() - pulse.now);
  }

  async #measure(times: number): Promise<void> {
    for (let left = times; left > 0; left -= 1) {
      const sentAt = this.#clock.asked();
      const answer = await this.#answer((line) => line.emitWithAck('clock', {}));
      if (!answer) return;
      this.#clock.answered(sentAt, answer.now);
      if (this.#clock.isExact) return;
    }
  }

  /** A device of a seat takes commands, and tells the fleet board of itself whatever it shows. */
  async #beDevice(): Promise<void> {
    // The view stands first, and nobody waits for what is loaded now.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#closing.signal.aborted) return;
    this.#device ??= await import('./device.ts').catch(() => undefined);
    this.#device?.takeOrders(this.#line);
    void this.#report(0);
  }

  async #report(lagMs: number): Promise<void> {
    const { meeting } = this.#entry;
    const told = { meeting, version: this.#version, seq: this.#follower.have() ?? 0 };
    const isDevice = await this.#device?.tellPresence(this.#line, {
      ...told,
      lagMs: Math.max(0, Math.round(lagMs)),
    });
    if (isDevice === false) this.#device = undefined;
  }

  async #answer<Reply>(
    ask: (line: ReturnType<Line['timeout']>) => Promise<Reply>,
  ): Promise<Reply | undefined> {
    if (!this.#line.connected) return undefined;
    try {
      return await ask(this.#line.timeout(answerWithin));
    } catch {
      // No answer in time, or the socket went away: not known what became of it.
      return undefined;
    }
  }

  #heard(current: boolean): void {
    clearTimeout(this.#deadTimer);
    this.#deadTimer = setTimeout(this.#startOver, deadAfter);
    if (!current) return void this.#enter();
    clearTimeout(this.#staleTimer);
    this.#staleTimer = setTimeout(() => this.#become('stale'), staleAfterMs);
    this.#become('live');
  }

  #stopWaiting(): void {
    clearTimeout(this.#staleTimer);
    clearTimeout(this.#deadTimer);
  }

  #lost(endedByServer: boolean): void {
    this.#entered = false;
    this.#stopWaiting();
    this.#become(this.#follower.have() === undefined ? 'connecting' : 'stale');
    // Socket.IO does not come back by itself when it was the server that ended it.
    if (endedByServer) this.#later(returnAfter, () => this.#line.connect());
  }

  /** Gives up a socket that does not answer; one that is being opened already is left to it. */
  #startOver = (): void => {
    if (this.#line.active && !this.#line.connected) return;
    this.#line.disconnect().connect();
  };

  #later(about: number, act: () => void): void {
    clearTimeout(this.#againTimer);
    this.#againTimer = setTimeout(act, about * (0.5 + Math.random()));
  }

  #become(state: ConnectionState, refusal?: Refusal): void {
    if (state === this.#state && !refusal) return;
    this.#state = state;
    this.#follower.changed(state, refusal);
  }
}

function erasedOr(refusal: Refusal | undefined): Erased | undefined {
  return refusal?.code === 'petitionRerouted' ? 'erased' : undefined;
}

function keysOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[];
}
