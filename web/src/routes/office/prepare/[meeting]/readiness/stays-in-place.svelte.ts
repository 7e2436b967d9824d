import { tick } from 'svelte';

/** The nearest box around it that scrolls. */
function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement;
}

/**
 * While somebody is at a list, it stays where it is whatever a change does to the height of what stands above: the page
 * is scrolled by as much, and where it cannot be, room is left above the list. Otherwise a press that follows at once
 * would meet another row, or none.
 */
export class StaysInPlace {
  /** The room above the list, in px. */
  room = $state(0);
  readonly #list: () => HTMLElement | undefined;

  constructor(list: () => HTMLElement | undefined) {
    this.#list = list;
  }

  /** To be called before the page takes over a change. */
  hold(): void {
    const list = this.#list();
    if (!list?.matches(':hover, :focus-within')) return;
    const { top } = list.getBoundingClientRect();
    void tick().then(() => this.#putBack(list, top));
  }

  #putBack(list: HTMLElement, top: number): void {
    const moved = () => list.getBoundingClientRect().top - top;
    const taken = Math.min(this.room, Math.max(0, moved()));
    const scroller = scrollerOf(list);
    if (scroller) scroller.scrollTop += moved() - taken;
    this.room = Math.max(0, this.room - moved());
  }
}
