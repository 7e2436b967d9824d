import type { LiveDraft, LiveDrafts } from './live-drafts.svelte.ts';

/**
 * A field that is filled in by itself, and that somebody may fill in otherwise: what they did is a draft, which survives
 * a reload. What is filled in goes on following what it is made of until then.
 */
export class KeptField {
  readonly #drafts: LiveDrafts;
  readonly #key: string;
  readonly #begins: () => string;
  readonly #draft: LiveDraft;
  #emptied = $state(false);

  constructor(drafts: LiveDrafts, key: string, begins: () => string = () => '') {
    this.#drafts = drafts;
    this.#key = key;
    this.#begins = begins;
    this.#draft = drafts.of(key);
  }

  get value(): string {
    return this.#emptied ? '' : this.#draft.text || this.#begins();
  }

  set value(value: string) {
    this.#emptied = value === '';
    if (value === '' || value === this.#begins()) this.#drafts.clear(this.#key);
    else this.#draft.text = value;
  }

  /** Back to what is filled in by itself. */
  clear(): void {
    this.#emptied = false;
    this.#drafts.clear(this.#key);
  }
}
