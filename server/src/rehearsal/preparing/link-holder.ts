import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { asSeen } from '@doi-thoai/shared/queries/acting';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { askServer } from '../../cli/http-client.ts';
import type { Bot, Intent } from '../intent.ts';
import { Looker } from '../looker.ts';
import { postUntilAnswered } from './until-answered.ts';

interface Told {
  readonly seq: number;
  readonly now: Instant;
  readonly view: DataOf<'link'>;
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

/** Somebody who came by a link: no socket, no account. */
export class LinkHolder extends Looker<Told> {
  readonly me: Me;
  readonly #opening: Opening;

  constructor(opening: Opening, changed: () => void) {
    super(opening.everyMs, changed);
    this.#opening = opening;
    const stands = { department: null, chair: null, screen: null };
    this.me = { role: 'organisation', seat: 'link', name: opening.name, ...stands };
  }

  /** What the page has already is not sent again. */
  protected override async look(): Promise<Told | undefined> {
    const { url, meeting, secret } = this.#opening;
    const have = this.seen === undefined ? {} : { have: this.seen.seq };
    const question = { body: { link: secret, ...have } };
    const { answer } = await askServer<Partial<Told>>(url, `/api/meetings/${meeting}/link`, question);
    if (!answer.ok) return undefined;
    const { seq, now, view } = answer;
    return view && seq !== undefined && now !== undefined ? { seq, now, view } : undefined;
  }

  protected override next({ view, now }: Told): readonly Intent[] {
    return this.#opening.bot({ data: view, me: this.me, now });
  }

  protected override send(type: ActionType, input: unknown): Promise<Outcome> {
    const { url, meeting, secret } = this.#opening;
    const seen = asSeen(type, input as InputOf<ActionType>, this.seen?.view);
    const path = `/api/meetings/${meeting}/commands`;
    return postUntilAnswered<object>(url, path, (id) => ({ id, type, input: seen, link: secret }));
  }
}
