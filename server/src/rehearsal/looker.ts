import type { Me } from '@doi-thoai/shared/engine/stream';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Player } from './cast.ts';
import type { Intent } from './intent.ts';
import { IntentScheduler, type Due } from './scheduler.ts';

/** Somebody whose page has no socket: it looks now and then, and after each act of its own. */
export abstract class Looker<Seen> implements Player {
  abstract readonly me: Me;
  readonly scheduler = new IntentScheduler();
  /** Nobody waits for a page that looks now and then. */
  readonly seq = Infinity;
  readonly #everyMs: number;
  readonly #changed: () => void;
  #seen: Seen | undefined;
  #timer: NodeJS.Timeout;
  #closed = false;

  constructor(everyMs: number, changed: () => void) {
    this.#everyMs = everyMs;
    this.#changed = changed;
    this.#timer = setTimeout(() => void this.#looks());
  }

  /** What there is to be seen now; undefined where nothing is new. */
  protected abstract look(): Promise<Seen | undefined>;
  protected abstract next(seen: Seen): readonly Intent[];
  protected abstract send(type: ActionType, input: unknown): Promise<Outcome>;

  get seen(): Seen | undefined {
    return this.#seen;
  }

  intents(pace: number, at: number): readonly Due[] {
    return this.#seen === undefined ? [] : this.scheduler.schedule(this.next(this.#seen), pace, at);
  }

  async act(type: ActionType, input: unknown): Promise<Outcome> {
    const outcome = await this.send(type, input);
    await this.#looks();
    return outcome;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #looks(): Promise<void> {
    clearTimeout(this.#timer);
    const seen = await this.look().catch(() => undefined);
    if (seen !== undefined) {
      this.#seen = seen;
      this.#changed();
    }
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.#looks(), this.#everyMs);
  }
}
