import { on } from 'svelte/events';
import { isOfWords, type WordsControl as Control } from './of-words.ts';

/** Whether something was typed in a part of the page that is not what stood there before. */
export class TypedIn {
  readonly #stood = new Map<Control, string>();
  readonly #typed = new Set<Control>();

  /** Watches a part of the page. Gives what ends it. */
  watch(part: HTMLElement): () => void {
    const offFocus = on(part, 'focusin', ({ target }) => {
      if (isOfWords(target) && !this.#stood.has(target)) this.#stood.set(target, target.value);
    });
    const offInput = on(part, 'input', ({ target }) => {
      if (!isOfWords(target)) return;
      this.#typed.delete(target);
      this.#typed.add(target);
    });
    return () => {
      offFocus();
      offInput();
      this.forget();
    };
  }

  /** Where something was typed last. */
  get last(): Control | undefined {
    return [...this.#typed].at(-1);
  }

  /** Words that were typed and still stand there: a form that was sent has emptied its fields, or left the page. */
  get any(): boolean {
    return [...this.#typed].some(
      (control) =>
        control.isConnected && control.value.trim() !== '' && control.value !== this.#stood.get(control),
    );
  }

  forget(): void {
    this.#stood.clear();
    this.#typed.clear();
  }
}
