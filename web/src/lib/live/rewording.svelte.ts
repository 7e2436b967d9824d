import { mergeTexts } from '@doi-thoai/shared/text/merge';
import { sameWords } from '@doi-thoai/shared/text/same-words';
import type { LiveDraft, LiveDrafts } from './live-drafts.svelte.ts';

interface Words {
  /** What stands in the record; empty where nothing does. */
  readonly stands: () => string;
  /** What writing begins with where nothing stands yet. */
  readonly begins?: () => string;
}

/**
 * Words that somebody writes over words of the record. What is typed is a draft: it survives a reload, with what it was
 * written over. Where others stand by then, `newer` has them, and nothing is saved until somebody has chosen (O4).
 */
export class Rewording {
  readonly #drafts: LiveDrafts;
  readonly #key: string;
  readonly #words: Words;
  readonly #draft: LiveDraft;
  readonly #over: LiveDraft;
  #emptied = $state(false);
  /** What is on its way comes back as what stands, and is nobody else's. */
  #sent = $state<string>();

  constructor(drafts: LiveDrafts, key: string, words: Words) {
    this.#drafts = drafts;
    this.#key = key;
    this.#words = words;
    this.#draft = drafts.of(key);
    this.#over = drafts.of(`over:${key}`);
  }

  get text(): string {
    return this.typed ? this.#draft.text : this.#untouched;
  }

  set text(text: string) {
    if (text === this.#untouched) this.giveUp();
    else this.#type(text);
  }

  /** Whether somebody has written here what is not in the record yet. */
  get typed(): boolean {
    return this.#emptied || !['', this.#untouched].includes(this.#draft.text);
  }

  get changed(): boolean {
    return !sameWords(this.text, this.#words.stands());
  }

  /** What somebody else wrote since this was begun; empty where it was taken back. */
  get newer(): string | undefined {
    const stands = this.#words.stands();
    const mine = [this.text, this.#over.text, ...(this.#sent === undefined ? [] : [this.#sent])];
    return this.typed && !mine.some((one) => sameWords(one, stands)) ? stands : undefined;
  }

  /** Whether somebody writes the same on another device of the seat. */
  get elsewhere(): boolean {
    return this.#draft.elsewhere;
  }

  /** Who does, by the name of their seat or account; empty where that is not known. */
  get writer(): string {
    return this.#draft.writer;
  }

  /** Drops what was typed, for what stands. */
  giveUp(): void {
    this.#emptied = false;
    this.#drafts.clear(this.#key);
    this.#drafts.clear(`over:${this.#key}`);
  }

  /** What was typed stays, now in the knowledge of what stands. */
  keepMine(): void {
    this.#over.text = this.#words.stands();
  }

  /** Both, as far as they can be brought together; nothing that either wrote is lost. */
  keepBoth(): void {
    const stands = this.#words.stands();
    this.#draft.text = mergeTexts(this.#over.text, this.text, stands);
    this.#over.text = stands;
  }

  /** Sends the words with what they are written over. What was typed on meanwhile stays. */
  async save<Outcome extends { readonly ok: boolean }>(
    send: (text: string, over: string) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { text } = this;
    this.#sent = text;
    const outcome = await send(text, this.typed ? this.#over.text : this.#words.stands());
    if (!outcome.ok) this.#sent = undefined;
    else if (this.#draft.text === text || this.#draft.text === '') this.giveUp();
    else this.#over.text = text;
    return outcome;
  }

  #type(text: string): void {
    if (!this.typed) {
      this.#over.text = this.#words.stands();
      this.#draft.begin(this.#untouched);
    }
    this.#emptied = text === '';
    this.#draft.text = text;
  }

  get #untouched(): string {
    return this.#words.stands() || (this.#words.begins?.() ?? '');
  }
}
