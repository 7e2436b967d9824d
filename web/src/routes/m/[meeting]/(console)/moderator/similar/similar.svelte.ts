import { wordsFollow } from '@doi-thoai/shared/meeting/intake/petition-standing';
import { AlikeIndex } from '@doi-thoai/shared/text/alike';
import type { Data, Petition } from '../model.ts';
import { similarTo, type Similar } from '../inbox/inbox.ts';

/** So long the page may stand still at a time while texts are taken in, ms: within a frame. */
const slice = 8;

/**
 * Petitions that may ask the same (BX7). Ten thousand of them are taken in little by little, so that the page
 * never stands still for them; each is taken apart once, and again only when its words changed.
 */
export class SimilarPetitions {
  readonly #petitions: () => Data['petitions'];
  readonly #index = new AlikeIndex();
  #complete = $state.raw(0);
  #filling = $state(false);

  /** To be made while a component is set up. */
  constructor(petitions: () => Data['petitions']) {
    this.#petitions = petitions;
    $effect(() => this.#fill(Object.values(petitions())));
  }

  /** Not all of them are compared yet. */
  get filling(): boolean {
    return this.#filling;
  }

  /** The most alike first; people decide whether they ask the same. */
  to(petition: Petition): Similar[] {
    void this.#complete;
    // Two whose words are still to come are not alike in anything.
    if (wordsFollow(petition)) return [];
    return similarTo(this.#index, this.#petitions(), petition);
  }

  /** Takes in what is new; returns what stops it. */
  #fill(rows: readonly Petition[]): () => void {
    const missing = rows.filter((row) => !wordsFollow(row) && !this.#index.holds(row.id, row.text));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const until = performance.now() + slice;
      while (performance.now() < until) {
        const row = missing.pop();
        if (!row) break;
        this.#index.put(row.id, row.text);
      }
      this.#filling = missing.length > 0;
      if (this.#filling) timer = setTimeout(next);
      else this.#complete += 1;
    };
    if (missing.length > 0) next();
    else this.#filling = false;
    return () => clearTimeout(timer);
  }
}
