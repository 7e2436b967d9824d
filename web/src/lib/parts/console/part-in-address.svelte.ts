import { replaceState } from '$app/navigation';
import { page } from '$app/state';

/** The part of a console that is turned to. It stands in the address, so that a page that is loaded again comes back to it. */
export class PartInAddress<Part extends string> {
  #turnedTo: Part;

  /** @param parts the first one is shown where the address names none */
  constructor(parts: readonly [Part, ...Part[]]) {
    this.#turnedTo = $state(parts.find((one) => page.url.hash === `#${one}`) ?? parts[0]);
  }

  get part(): Part {
    return this.#turnedTo;
  }

  set part(next: Part) {
    this.#turnedTo = next;
    replaceState(`#${next}`, {});
  }
}
