import type { Me } from '@doi-thoai/shared/engine/stream';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { ReceiptOutcome } from '@doi-thoai/shared/queries/receipt-outcome';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { askServer } from '../../cli/http-client.ts';
import { intent, type Intent } from '../intent.ts';
import { Looker } from '../looker.ts';
import { postUntilAnswered } from '../preparing/until-answered.ts';
import { said } from './script.ts';

/** What whoever asked sees by their receipt. */
export type Told = readonly Pick<ReceiptOutcome, 'petition' | 'may' | 'received' | 'reopening' | 'parts'>[];

/** Whoever asked has the answer; one of them says first that it is not solved. */
export function sayingOf(told: Told, receipt: string, objects: boolean): readonly Intent[] {
  const [first] = told;
  for (const { petition, may, received, reopening } of told) {
    if (received || may === 'nothing') continue;
    if (objects && petition === first?.petition && reopening === null)
      return [intent('matters.askReopening', { petition, receipt, reason: said.notSolved }, 20)];
    return [intent('matters.confirmReceipt', { petition, receipt }, 12)];
  }
  return [];
}

/** Whether somebody has said of everything that they have the answer. */
export function isAnswered(told: Told): boolean {
  return told.every(({ received }) => received);
}

export interface Asking {
  readonly url: string;
  readonly meeting: string;
  readonly name: string;
  readonly receipt: string;
  /** Says once that it is not solved. */
  readonly objects: boolean;
  readonly everyMs: number;
}

/** Somebody who asked, with the receipt on a phone: the page looks now and then, and after what they say. */
export class Asker extends Looker<Told> {
  readonly me: Me;
  readonly #asking: Asking;
  #had = '';

  constructor(asking: Asking, changed: () => void) {
    super(asking.everyMs, changed);
    this.#asking = asking;
    const stands = { department: null, chair: null, screen: null };
    this.me = { role: 'citizen', seat: 'citizen', name: asking.name, ...stands };
  }

  get isAnswered(): boolean {
    return this.seen !== undefined && isAnswered(this.seen);
  }

  protected override async look(): Promise<Told | undefined> {
    const { url, meeting, receipt } = this.#asking;
    const question = { body: { receipt } };
    const path = `/api/meetings/${meeting}/receipt`;
    const { answer } = await askServer<{ readonly outcomes: Told }>(url, path, question);
    // Whoever never got to register asked nothing.
    if (!answer.ok) return answer.code === 'unknownReceipt' ? [] : undefined;
    const has = JSON.stringify(answer.outcomes);
    if (has === this.#had) return undefined;
    this.#had = has;
    return answer.outcomes;
  }

  protected override next(told: Told): readonly Intent[] {
    return sayingOf(told, this.#asking.receipt, this.#asking.objects);
  }

  protected override send(type: ActionType, input: unknown): Promise<Outcome> {
    const { url, meeting } = this.#asking;
    const path = `/api/meetings/${meeting}/commands`;
    return postUntilAnswered<object>(url, path, (id) => ({ id, type, input: input as object }));
  }
}
