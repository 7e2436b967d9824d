import { pastedPeople } from '@doi-thoai/shared/text/pasted-people';
import type { Preparation } from '../preparation.svelte.ts';

/** People who were pasted for a row and are not in its list yet; whatever saves the row takes them along. */
export class PastedDelegates {
  readonly #organisation: string;
  readonly sending;
  text = $state('');
  readonly found = $derived.by(() => pastedPeople(this.text));

  constructor(preparation: Preparation, organisation: string) {
    this.#organisation = organisation;
    this.sending = preparation.sending();
  }

  /** Something was typed in which nobody is found. */
  get isUnread(): boolean {
    return this.text.trim() !== '' && this.found.length === 0;
  }

  /** Whether nobody is left in the box. */
  async add(): Promise<boolean> {
    if (this.text.trim() === '') return true;
    if (this.isUnread) return false;
    const sent = this.text;
    const input = { organisation: this.#organisation, people: this.found };
    const done = await this.sending.send('delegates.name', input);
    if (done && this.text === sent) this.text = '';
    return done;
  }
}
