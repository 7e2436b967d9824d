import { onMount } from 'svelte';

const everyMs = 3000;

/**
 * What the first view does without: loaded once that stands, and asked for until it is there, for it may be wanted when
 * the server is away.
 */
export class LoadAhead<Loaded> {
  loaded = $state.raw<Loaded>();
  /** It was wanted and could not be had yet. */
  failed = $state(false);
  readonly #load: () => Promise<Loaded>;

  /** To be called while a component is set up. */
  constructor(load: () => Promise<Loaded>) {
    this.#load = load;
    onMount(() => {
      const again = setInterval(() => {
        if (this.loaded) clearInterval(again);
        else void this.wanted();
      }, everyMs);
      return () => clearInterval(again);
    });
  }

  /** What was loaded, or is now; undefined where it cannot be had. */
  async wanted(): Promise<Loaded | undefined> {
    try {
      this.loaded ??= await this.#load();
    } catch {
      this.failed = true;
    }
    return this.loaded;
  }
}
