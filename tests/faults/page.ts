import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { Command, Outcome } from '@doi-thoai/shared/wire/messages';
import type { Network } from '../support/network.ts';
import type { Ledger } from './ledger.ts';
import {
  standAt,
  webClient,
  type Connection,
  type LiveView,
  type Sender,
  type Storage,
} from './web-client.ts';

export interface Place {
  readonly stream: string;
  readonly audience: AudienceName;
  readonly receipt?: string;
}

/** What a page showed at a moment. */
export interface Shown {
  readonly seq: number;
  readonly data: ViewData;
  readonly me: Me;
}

/** One open page with the client that browsers run, over a network of its own. */
export class Page {
  readonly place: Place;
  readonly network: Network;
  readonly #ledger: Ledger;
  readonly #kept = new Map<string, string>();
  #connection: Connection | undefined;
  #view: LiveView | undefined;
  #sender: Sender | undefined;
  #unsent = 0;
  /** What it showed though it had shown more already, in words. */
  readonly wentBack: string[] = [];

  private constructor(place: Place, network: Network, ledger: Ledger) {
    this.place = place;
    this.network = network;
    this.#ledger = ledger;
  }

  static async open(place: Place, network: Network, ledger: Ledger): Promise<Page> {
    const page = new Page(place, network, ledger);
    await page.#load();
    return page;
  }

  /** What is on its way and has no outcome yet. */
  get unsent(): number {
    return this.#unsent;
  }

  get state(): string {
    return this.#view?.state ?? 'connecting';
  }

  get refusal(): unknown {
    return this.#view?.refusal;
  }

  get seq(): number {
    return this.#view?.seq ?? -1;
  }

  /** Undefined until the first view has come. */
  get shown(): Shown | undefined {
    const { seq, data, me } = this.#view ?? {};
    return seq === undefined || !data || !me ? undefined : { seq, data, me };
  }

  send(type: ActionType, input: unknown, pin?: string): void {
    void this.#sender?.send(type, input, pin);
  }

  /** Closed in the middle of whatever it does, and opened again: only what the device keeps is left. */
  async reload(): Promise<void> {
    this.close();
    await this.#load();
  }

  close(): void {
    this.#sender?.close();
    this.#connection?.close();
  }

  async #load(): Promise<void> {
    const { Connection, LiveView, ServerClock, Sender } = await webClient();
    const view = new LiveView();
    this.#unsent = 0;
    const connection = (): Connection | undefined => this.#connection;
    const sender = new Sender(
      this.place.stream,
      {
        get entered() {
          return connection()?.entered ?? false;
        },
        command: (command) => this.#command(connection(), command),
      },
      this.#storage(),
      { changed: ({ unsent }) => (this.#unsent = unsent), late: () => undefined },
    );
    standAt(this.network.port);
    this.#view = view;
    this.#sender = sender;
    this.#connection = new Connection(this.place, new ServerClock(), '1', {
      have: () => view.seq,
      caughtUp: (reply, since) =>
        this.#watching(view, () => {
          const current = view.caughtUp(reply, since);
          sender.entered(reply.me.seat);
          return current;
        }),
      patched: (patch) => this.#watching(view, () => view.patched(patch)),
      pulsed: (pulse) => view.reaches(pulse.seq),
      drafted: () => undefined,
      changed: (state, refusal) => view.changed(state, refusal),
    });
  }

  async #command(connection: Connection | undefined, command: Command): Promise<Outcome | undefined> {
    const outcome = await connection?.command(command);
    if (outcome && (outcome.ok || outcome.code !== 'notSaved')) this.#ledger.answered(command.id, outcome);
    return outcome;
  }

  #watching(view: LiveView, take: () => boolean): boolean {
    const before = view.seq ?? -1;
    const current = take();
    const after = view.seq ?? -1;
    if (after < before) this.wentBack.push(`${this.place.audience} went back from ${before} to ${after}`);
    return current;
  }

  #storage(): Storage {
    const kept = this.#kept;
    return {
      read: (key) => kept.get(key),
      write: (key, text) => void kept.set(key, text),
      forget: (key) => void kept.delete(key),
      keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
    };
  }
}
