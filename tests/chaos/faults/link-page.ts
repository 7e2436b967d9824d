import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Network } from '../../support/network.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { OpenPage, Place, Shown } from './page.ts';

/** Milliseconds between two looks; a phone takes its time, and the end of a round waits for it. */
const everyMs = 250;
/** Whoever gets no answer in so long asks again. */
const patienceMs = 4000;
const againMs = 300;

interface Unsent {
  readonly id: string;
  readonly type: ActionType;
  readonly input: unknown;
}

type Told = { readonly ok: true; readonly seq: number; readonly view?: ViewData } | Refusal;

/** Refusals of the moment: the same is taken, or told, a little later. */
const passing: ReadonlySet<string> = new Set(['notSaved', 'tooMany']);

/** The page that a link opens: it looks and sends over HTTP, and what has no answer goes again under the same id. */
export class LinkPage implements OpenPage {
  readonly place: Place;
  readonly network: Network;
  readonly wentBack: string[] = [];
  readonly #secret: string;
  readonly #acknowledgements: Acknowledgements;
  #unsent: readonly Unsent[] = [];
  #shown: Shown | undefined;
  #state = 'connecting';
  #closed = false;

  constructor(stream: string, secret: string, network: Network, acknowledgements: Acknowledgements) {
    this.place = { stream, audience: 'link', link: secret };
    this.#secret = secret;
    this.network = network;
    this.#acknowledgements = acknowledgements;
    void this.#follow();
  }

  get unsent(): number {
    return this.#unsent.length;
  }

  get state(): string {
    return this.#state;
  }

  get refusal(): unknown {
    return undefined;
  }

  get seq(): number {
    return this.#shown?.seq ?? -1;
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  send(type: ActionType, input: unknown): void {
    const one = { id: randomUUID(), type, input };
    this.#unsent = [...this.#unsent, one];
    void this.#deliver(one);
  }

  /** What the phone keeps is sent on; what it showed is asked for anew. */
  reload(): void {
    this.#shown = undefined;
    this.#state = 'connecting';
  }

  close(): void {
    this.#closed = true;
  }

  async #deliver(one: Unsent): Promise<void> {
    while (!this.#closed) {
      const body = { ...one, link: this.#secret };
      const outcome = await this.#post<Outcome>('commands', body);
      if (outcome && (outcome.ok || !passing.has(outcome.code))) {
        this.#unsent = this.#unsent.filter(({ id }) => id !== one.id);
        this.#acknowledgements.answered(one.id, outcome);
        return;
      }
      await pause(againMs);
    }
  }

  async #follow(): Promise<void> {
    while (!this.#closed) {
      await this.#look();
      await pause(everyMs);
    }
  }

  async #look(): Promise<void> {
    const before = this.#shown;
    const have = before === undefined ? {} : { have: before.seq };
    const told = await this.#post<Told>('link', { link: this.#secret, ...have });
    if (this.#shown !== before) return;
    if (told?.ok === false && !passing.has(told.code)) {
      this.#shut();
      return;
    }
    this.#state = told ? 'live' : 'waiting';
    // Of two servers one may be a moment behind the other.
    if (!told?.ok || told.seq < this.seq) return;
    const data = told.view ?? before?.data;
    if (data) this.#shown = { seq: told.seq, data, me: visitor };
  }

  /** The link opens nothing any more. */
  #shut(): void {
    this.#state = 'shut';
    this.#shown = undefined;
  }

  async #post<Answer>(what: string, body: object): Promise<Answer | undefined> {
    try {
      const address = `http://127.0.0.1:${this.network.port}/api/meetings/${this.place.stream}/${what}`;
      const response = await fetch(address, {
        method: 'POST',
        // A connection of its own: one that was kept may have ended with the server before.
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      return (await response.json()) as Answer;
    } catch {
      return undefined;
    }
  }
}

/** Whoever holds a link is nobody that a page could name. */
const visitor = { role: 'citizen', seat: 'link', name: '', department: null, chair: null, screen: null };
