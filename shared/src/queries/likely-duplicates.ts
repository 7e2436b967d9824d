import { AlikeIndex, type Alike } from '../text/alike.ts';
import type { Matter, Sorted } from './synthesis.ts';

// Apart from the list of matters, which every stage of a preparation counts.
/** What several matters are likely to ask alike. Keeps what it has read, so that a change costs what it changed. */
export class LikelyDuplicates {
  readonly #index = new AlikeIndex();
  #known = new Set<string>();

  /** Reads what stands now. */
  read(matters: readonly Sorted[]): void {
    const now = new Set<string>();
    for (const { matter } of matters) {
      this.#index.put(matter.id, matter.text);
      now.add(matter.id);
    }
    for (const id of this.#known) if (!now.has(id)) this.#index.remove(id);
    this.#known = now;
  }

  /** The few that are most like it, most alike first. */
  of(matter: Matter, most = 5): Alike[] {
    const like = this.#index.like(matter.text, 0.25).filter(({ id }) => id !== matter.id);
    return like.slice(0, most);
  }
}
