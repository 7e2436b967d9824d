import { randomId } from '@doi-thoai/shared/client/random-id';
import type { OfficeActionType, OfficeInputOf } from '@doi-thoai/shared/office/office';
import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { officeStream } from './office-view.svelte.ts';

/**
 * Sends what a form of the office holds. A command whose outcome is not known keeps its id, so that pressing again does
 * it once; the form keeps what was typed until the server has said yes.
 */
export class Sending {
  #busy = $state(false);
  #refused = $state.raw<() => string>();
  #id = randomId();
  #sent = '';

  get busy(): boolean {
    return this.#busy;
  }

  /** Why not, in the language of the page; undefined where nothing was refused. */
  get refused(): string | undefined {
    return this.#refused?.();
  }

  /** Whether it was done. */
  async send<T extends OfficeActionType>(type: T, input: OfficeInputOf<T>): Promise<boolean> {
    if (this.#busy) return false;
    const content = JSON.stringify([type, input]);
    if (content !== this.#sent) this.#id = randomId();
    this.#sent = content;
    this.#busy = true;
    this.#refused = undefined;
    const outcome = await post(`/api/streams/${officeStream}/commands`, { id: this.#id, type, input });
    this.#busy = false;
    if (outcome?.ok) {
      this.#sent = '';
      return true;
    }
    this.#refused = outcome ? () => officeRefusal(outcome) : () => front.unreachable;
    return false;
  }
}

/** What one press does, and says where it is refused; what it changed is seen. */
export async function actInOffice<T extends OfficeActionType>(
  type: T,
  input: OfficeInputOf<T>,
): Promise<boolean> {
  const sending = new Sending();
  const done = await sending.send(type, input);
  if (!done && sending.refused !== undefined) toast(sending.refused, { tone: 'ring' });
  return done;
}
