import { gapNearest, tops } from './order-layout.ts';

interface Row {
  readonly id: string;
}

interface Watched<R extends Row> {
  /** Holds one element for every row, in the rows' order; it is `position: relative`. */
  readonly list: () => HTMLElement | undefined;
  readonly rows: () => readonly R[];
  /** Put down before another row, or at the end; only when that is another place. */
  readonly dropped: (row: R, before: string | null) => void;
  /** What was held is no longer in the list: somebody else has taken it away. */
  readonly lost?: () => void;
}

interface HeldRow {
  readonly id: string;
  readonly pointer: number;
  /** From the row's upper edge to the pointer. */
  readonly grip: number;
  readonly from: number;
}

interface Place {
  /** How far the held row is from where the page has it, px. */
  readonly shift: number;
  readonly height: number;
  /** Where it is in the list, and where it would be put down among the others. */
  readonly at: number;
  readonly gap: number;
}

/** A press becomes a drag from so many px on. */
const SLACK = 4;
/** So near to an edge of what scrolls, it scrolls. */
const EDGE = 72;
/** At the very edge, px for each frame. */
const FASTEST = 14;

/**
 * Dragging one row of a list to another place, by mouse, pen or touch. The list stays in the order it is given:
 * the held row and those that make room for it are only shifted, measured anew in every frame, so that rows may
 * come, go and change places in the middle of a drag without anything jumping.
 */
export class OrderDrag<R extends Row> {
  readonly #watched: Watched<R>;
  #held: HeldRow | undefined;
  #y = 0;
  #lifted = $state.raw<string>();
  #place = $state.raw<Place>();
  #scroller: Element | null = null;
  #end: AbortController | undefined;

  constructor(watched: Watched<R>) {
    this.#watched = watched;
  }

  /** The row that is in somebody's hand. */
  get lifted(): string | undefined {
    return this.#lifted;
  }

  /** How far the row at this index is shown from its place, px. */
  shift(index: number): number {
    const place = this.#place;
    if (this.#lifted === undefined || !place) return 0;
    if (index === place.at) return place.shift;
    const among = index > place.at ? index - 1 : index;
    const apart = index > place.at ? -place.height : 0;
    return apart + (among >= place.gap ? place.height : 0);
  }

  /** From a `pointerdown` on the row or on its handle. */
  press(event: PointerEvent, id: string): void {
    const list = this.#watched.list();
    const row = this.#elementOf(id);
    if (this.#held || !list || !row || event.button !== 0) return;
    rest(list);
    this.#held = {
      id,
      pointer: event.pointerId,
      grip: event.clientY - row.getBoundingClientRect().top,
      from: event.clientY,
    };
    this.#y = event.clientY;
    // The list stays where it is while its rows are moved about; a finger keeps hold of it.
    if (event.pointerType !== 'mouse') list.setPointerCapture(event.pointerId);
    this.#end = new AbortController();
    const { signal } = this.#end;
    addEventListener('pointermove', (moved) => this.#move(moved), { signal });
    addEventListener('pointerup', (up) => up.pointerId === event.pointerId && this.#drop(), { signal });
    addEventListener('pointercancel', (gone) => gone.pointerId === event.pointerId && this.cancel(), {
      signal,
    });
    addEventListener('keydown', (key) => this.#escape(key), { signal, capture: true });
  }

  /** Everything goes back to where it was. */
  cancel(): void {
    this.#end?.abort();
    this.#held = undefined;
    this.#lifted = undefined;
    this.#place = undefined;
  }

  #move(event: PointerEvent) {
    const held = this.#held;
    if (!held || event.pointerId !== held.pointer) return;
    this.#y = event.clientY;
    if (this.#lifted !== undefined || Math.abs(this.#y - held.from) < SLACK) return;
    this.#watched.list()?.setPointerCapture(held.pointer);
    this.#scroller = scrollerOf(this.#watched.list());
    this.#lifted = held.id;
    this.#frame();
  }

  #frame() {
    if (this.#lifted === undefined) return;
    this.#scroll();
    if (this.#measure()) requestAnimationFrame(() => this.#frame());
  }

  /** Whether the held row is still there. */
  #measure(): boolean {
    const { list, rows, lost } = this.#watched;
    const [box, held] = [list(), this.#held];
    if (!box || !held) return false;
    const at = rows().findIndex((row) => row.id === held.id);
    const elements = [...box.children] as HTMLElement[];
    const own = elements[at];
    if (at < 0 || !own) {
      this.cancel();
      lost?.();
      return false;
    }
    const top = this.#y - held.grip - box.getBoundingClientRect().top;
    const heights = elements.filter((element) => element !== own).map((element) => element.offsetHeight);
    const first = elements[0]?.offsetTop ?? 0;
    this.#place = {
      at,
      gap: gapNearest(tops(first, heights), top),
      height: own.offsetHeight,
      shift: top - own.offsetTop,
    };
    return true;
  }

  #drop() {
    if (this.#lifted === undefined) return this.cancel();
    this.#measure();
    const place = this.#place;
    const rows = this.#watched.rows();
    const row = place && rows[place.at];
    this.cancel();
    if (!row || place.gap === place.at) return;
    this.#watched.dropped(row, rows.filter((other) => other !== row)[place.gap]?.id ?? null);
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.#lifted === undefined) return;
    event.stopPropagation();
    this.cancel();
  }

  #scroll() {
    const box = this.#scroller;
    if (!box) return;
    const page = box === document.scrollingElement;
    const { top, bottom } = page ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
    const above = top + EDGE - this.#y;
    const below = this.#y - (bottom - EDGE);
    const depth = above > 0 ? -above : Math.max(0, below);
    if (depth !== 0) box.scrollTop += FASTEST * Math.max(-1, Math.min(1, depth / EDGE));
  }

  #elementOf(id: string): Element | undefined {
    return this.#watched.list()?.children[this.#watched.rows().findIndex((row) => row.id === id)];
  }
}

/** Rows that are still on their way to a new place stand there at once: what is taken is measured where it will be. */
function rest(list: HTMLElement): void {
  for (const row of list.children) for (const moving of row.getAnimations()) moving.finish();
}

function scrollerOf(element: Element | undefined): Element | null {
  for (let box = element?.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight)
      return box;
  return document.scrollingElement;
}
