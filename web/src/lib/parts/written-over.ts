import { mergeTexts } from '@doi-thoai/shared/text/merge';
import { sameWords } from '@doi-thoai/shared/text/same-words';

/** What is asked where somebody else has written over what one is writing. */
export interface Newer {
  /** The other's words; empty where they took theirs back, undefined where there is nothing to ask. */
  readonly newer: string | undefined;
  giveUp(): void;
  keepMine(): void;
  /** Where the two can be brought together. */
  keepBoth?(): void;
}

interface Held {
  text: string;
}

/**
 * Words that somebody writes over words of the record, of a form that keeps them itself. Where others stand by then,
 * `newer` has them, and choosing moves on what is written over, so that saving again is taken (O4).
 */
export class WrittenOver implements Newer {
  readonly #stands: () => string;
  readonly #typed: Held;
  readonly #over: Held;
  /** What stood when the last saving was taken: a page that has not heard of it yet shows nobody else's words. */
  #before: string | undefined;

  constructor(stands: () => string, typed: Held, over: Held) {
    this.#stands = stands;
    this.#typed = typed;
    this.#over = over;
  }

  get text(): string {
    return this.#typed.text;
  }

  set text(text: string) {
    this.#typed.text = text;
  }

  get changed(): boolean {
    return !sameWords(this.#typed.text, this.#stands());
  }

  get newer(): string | undefined {
    const stands = this.#stands();
    const known = [this.#typed.text, this.#over.text, ...(this.#before === undefined ? [] : [this.#before])];
    return known.some((one) => sameWords(one, stands)) ? undefined : stands;
  }

  /** As long as nobody writes here, the field shows what others saved. */
  follow(): void {
    if (this.#typed.text === this.#over.text) this.giveUp();
  }

  giveUp(): void {
    this.#typed.text = this.#over.text = this.#stands();
  }

  keepMine(): void {
    this.#over.text = this.#stands();
  }

  keepBoth(): void {
    const stands = this.#stands();
    this.#typed.text = mergeTexts(this.#over.text, this.#typed.text, stands);
    this.#over.text = stands;
  }

  /** The words of an earlier command were taken, by this page or by one before it. */
  taken(text: string): void {
    this.#before = this.#stands();
    this.#over.text = text;
  }

  /** Sends the words with what they are written over; whether they were taken. Nothing is sent before one has chosen. */
  async save(send: (text: string, over: string) => Promise<boolean>): Promise<boolean> {
    if (this.newer !== undefined) return false;
    const { text } = this;
    const done = await send(text, this.#over.text);
    if (done) this.taken(text);
    else this.#before = undefined;
    return done;
  }
}
