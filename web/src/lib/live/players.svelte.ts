import { get, post } from '#lib/api/ask.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';

/** Milliseconds between two questions; devices tell of themselves no oftener. */
const askEveryMs = 8000;
/** So many answers in a row say that nobody plays it: a server that was restarted hears of others' people a little later. */
const toBeSure = 2;

/** Whether simulated people still sit in a rehearsal's seats, and the way to have them back (BX12). */
export class Players {
  readonly #rehearsal: () => string | undefined;
  #missing = $state(0);
  /** They were asked back, and have not come in yet. */
  coming = $state(false);

  /** To be called while a component is set up; asks for as long as `rehearsal` names one that is not over. */
  constructor(rehearsal: () => string | undefined) {
    this.#rehearsal = rehearsal;
    $effect(() => {
      const one = rehearsal();
      this.#missing = 0;
      if (one === undefined) return;
      void this.#ask(one);
      const timer = setInterval(() => void this.#ask(one), askEveryMs);
      return () => clearInterval(timer);
    });
  }

  /** Nobody plays it any more. */
  get gone(): boolean {
    return this.#missing >= toBeSure;
  }

  async bringBack(): Promise<void> {
    const one = this.#rehearsal();
    if (one === undefined) return;
    this.coming = true;
    const answer = await post(`/api/meetings/${one}/players`, {});
    if (answer?.ok) return;
    this.coming = false;
    toast(answer ? officeRefusal(answer) : front.unreachable, { tone: 'ring' });
  }

  async #ask(one: string): Promise<void> {
    const answer = await get<{ there: boolean | null }>(`/api/meetings/${one}/players`);
    // Whoever cannot tell says nothing of it.
    if (one !== this.#rehearsal() || !answer?.ok || answer.there === null) return;
    this.#missing = answer.there ? 0 : this.#missing + 1;
    if (answer.there) this.coming = false;
  }
}
