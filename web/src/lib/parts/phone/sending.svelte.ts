import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { post } from '#lib/api/ask.ts';
import { randomId } from '@doi-thoai/shared/client/random-id';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { reachable } from './reachable.ts';
import { forgetUnsent, keepUnsent, unsentOn, type Unsent } from './unsent.ts';

/** Refusals of the moment: the same command may be taken a little later. */
const passing = new Set(['notSaved', 'tooMany']);

function secondsOf({ params }: Refusal): number {
  return Math.min(Math.max(Number(params['seconds']) || 0, 3), 60);
}

/** A link that somebody came by; its secret is sent along and kept nowhere. */
export interface LinkHeld {
  /** By which this phone keeps what has no answer yet. */
  readonly id: string;
  readonly secret: string;
}

export type Sent = { readonly ok: true } | Refusal;

/**
 * Sends what is given on a phone over HTTP, for pages that need nothing live: the wire would cost a slow phone a third
 * more script. What does not get through stays on the phone and is sent again under the same id, which counts once:
 * while the page is open, and by the next one when it was closed.
 */
export class FormSending {
  readonly #meeting: string;
  readonly #link: LinkHeld | undefined;
  /** Where this phone keeps what has no answer yet. */
  readonly #place: string;
  #left = false;
  /** Takes away what was said last: an older outcome tells nothing of what is pressed now. */
  #unsay: () => void = () => undefined;
  /** On its way, in the order in which it was given. */
  unsent = $state.raw<readonly Unsent[]>([]);
  /** The server could not be reached, or could not save. */
  waiting = $state(false);

  /** @param link by which whoever writes came, where they came by one */
  constructor(meeting: string, link?: LinkHeld) {
    this.#meeting = meeting;
    this.#link = link;
    this.#place = link ? `${meeting}/${link.id}` : meeting;
  }

  get busy(): boolean {
    return this.unsent.length > 0;
  }

  /** Sends what an earlier page left, and says of each what became of it. */
  async takeUp(settled: (command: Unsent, outcome: Sent) => void): Promise<void> {
    this.unsent = [...unsentOn(this.#place), ...this.unsent];
    for (const command of this.unsent) settled(command, await this.#deliver(command));
  }

  /** Sends a command and says in a toast what became of it; returns whether it was taken. */
  async act<T extends ActionType>(type: T, input: InputOf<T>, done: string): Promise<boolean> {
    this.#unsay();
    const outcome = await this.send(type, input);
    await this.say(outcome, done);
    return outcome.ok;
  }

  /** Says in a toast what became of a command, in place of what was said before. */
  async say(outcome: Sent, done: string): Promise<void> {
    this.#unsay();
    this.#unsay = await sayOutcome(outcome, done);
  }

  /** Resolves with the server's answer, however long that takes; never once the page is left. */
  async send<T extends ActionType>(type: T, input: InputOf<T>): Promise<Sent> {
    const command: Unsent = { id: randomId(), type, input: input as object, at: Date.now() };
    keepUnsent(this.#place, command);
    this.unsent = [...this.unsent, command];
    return this.#deliver(command);
  }

  /** The next page takes up what has no answer. */
  leave(): void {
    this.#left = true;
  }

  /** Takes back what did not get through yet; nobody knows whether the server has it. */
  giveUp({ id }: Unsent): void {
    forgetUnsent(this.#place, id);
    this.unsent = this.unsent.filter((one) => one.id !== id);
    this.waiting &&= this.busy;
  }

  async #deliver(command: Unsent): Promise<Sent> {
    const { id, type, input } = command;
    for (;;) {
      const body = { id, type, input, ...(this.#link ? { link: this.#link.secret } : {}) };
      // By a receipt or a link, also in a browser that is a seat of the hall or somebody's account.
      const answer = await post<{ seq: number }>(`/api/meetings/${this.#meeting}/commands`, body, 'omit');
      if (this.#left || !this.unsent.some((one) => one.id === id)) return new Promise(() => {});
      if (answer && (answer.ok || !passing.has(answer.code))) {
        this.waiting = false;
        this.giveUp(command);
        return answer;
      }
      this.waiting = true;
      await reachable(answer && !answer.ok ? secondsOf(answer) * 1000 : undefined);
    }
  }
}

/** Says in a toast what became of a command; returns what takes it away. */
export async function sayOutcome(outcome: Sent, done: string): Promise<() => void> {
  return outcome.ok ? toast(done) : toast(await refusalWords(outcome), { tone: 'ring' });
}

/** The catalogue of refusals is as large as a page; hardly anybody needs it. */
export async function refusalWords({ code, params }: Refusal): Promise<string> {
  const { followUpRefusal } = await import('#lib/words/followup-refusal.ts');
  return followUpRefusal({ ok: false, code, params });
}
