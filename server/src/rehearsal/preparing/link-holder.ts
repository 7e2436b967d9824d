import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { asSeen } from '@doi-thoai/shared/queries/acting';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { askServer } from '../../cli/http-client.ts';
import type { Player } from '../cast.ts';
import type { Bot } from '../intent.ts';
import { IntentScheduler, type Due } from '../scheduler.ts';
import { postUntilAnswered } from './until-answered.ts';

interface Told {
  readonly seq: number;
  readonly now: Instant;
  readonly view?: DataOf<'link'>;
}

export interface Opening {
  readonly url: string;
  readonly meeting: string;
  readonly secret: string;
  /** As whom it is told of. */
  readonly name: string;
  readonly bot: Bot<'link'>;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
}

/** Somebody who came by a link: no socket, no account; the page looks now and then, and after each act of its own. */
export class LinkHolder implements Player {
  readonly scheduler = new IntentScheduler();
  readonly me: Me;
  /** Nobody waits for a page that looks now and then. */
  readonly seq = Infinity;
  readonly #opening: Opening;
  readonly #changed: () => void;
  #told: Told | undefined;
  #view: DataOf<'link'> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(opening: Opening, changed: () => void) {
    this.#opening = opening;
    this.#changed = changed;
    const stands = { department: null, chair: null, screen: null };
    this.me = { role: 'organisation', seat: 'link', name: opening.name, ...stands };
    void this.#look();
  }

  intents(pace: number, at: number): readonly Due[] {
    if (!this.#view || !this.#told) return [];
    const sight = { data: this.#view, me: this.me, now: this.#told.now };
    return this.scheduler.schedule(this.#opening.bot(sight), pace, at);
  }

  async act(type: ActionType, input: unknown): Promise<Outcome> {
    const { url, meeting, secret } = this.#opening;
    const seen = asSeen(type, input as InputOf<ActionType>, this.#view);
    const path = `/api/meetings/${meeting}/commands`;
    const outcome = await postUntilAnswered<object>(url, path, (id) => ({
      id,
      type,
      input: seen,
      link: secret,
    }));
    await this.#look();
    return outcome;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const { url, meeting, secret, everyMs } = this.#opening;
    const have = this.#told === undefined ? {} : { have: this.#told.seq };
    const question = { body: { link: secret, ...have } };
    const asked = await askServer<Told>(url, `/api/meetings/${meeting}/link`, question).catch(
      () => undefined,
    );
    if (asked?.answer.ok) {
      const { seq, now, view } = asked.answer;
      this.#told = { seq, now };
      if (view) this.#view = view;
      if (view) this.#changed();
    }
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.#look(), everyMs);
  }
}
