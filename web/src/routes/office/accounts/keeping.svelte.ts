import { invalidateAll } from '$app/navigation';
import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';

/** Sends what a form about accounts holds, and loads the list again once it was done. */
export class Keeping {
  #busy = $state(false);
  #refused = $state.raw<() => string>();

  get busy(): boolean {
    return this.#busy;
  }

  /** Why not, in the language of the page. */
  get refused(): string | undefined {
    return this.#refused?.();
  }

  /** What the server answered; undefined where it was not done. */
  async send<Answer extends object>(
    path: `/api/accounts${string}`,
    body: object,
  ): Promise<Answer | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#refused = undefined;
    const answer = await post<Answer>(path, body);
    if (answer?.ok) await invalidateAll();
    this.#busy = false;
    if (answer?.ok) return answer;
    this.#refused = answer ? () => officeRefusal(answer) : () => front.unreachable;
    return undefined;
  }
}
