import { tick } from 'svelte';
import { OrderDrag } from '#lib/ui/order-drag.svelte.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { OrderMoves, type MoveOptions, type Order } from './order-moves.svelte.ts';
import { beforeAfterStep, stepOfKey } from './row-moves.ts';

interface Ordered<R extends { readonly id: string }> extends Order<R> {
  /** Whether whoever sits here may change the order now. */
  readonly changes: () => boolean;
  /** Told where it can be undone. */
  readonly moved: (row: R) => string;
  /** Told to those who do not see it. */
  readonly standsAt: (row: R, at: number, of: number) => string;
  /** Told when somebody else took the row away that is being dragged. */
  readonly lost?: () => string;
}

/**
 * A list that people put in order by dragging, by keys and by buttons. In each row the control marked
 * `class="handle"` takes the keys alone, the others with Alt; those marked `data-control` keep the focus as their
 * row moves.
 */
export class Ordering<R extends { readonly id: string }> {
  readonly #ordered: Ordered<R>;
  readonly moves: OrderMoves<R>;
  readonly drag: OrderDrag<R>;
  /** Holds one element for every row, in the rows' order. */
  list = $state<HTMLElement>();
  /** Where a row came to stand. */
  said = $state('');

  constructor(ordered: Ordered<R>) {
    this.#ordered = ordered;
    this.moves = new OrderMoves(ordered);
    this.drag = new OrderDrag<R>({
      list: () => this.list,
      rows: () => this.moves.rows,
      dropped: (row, before) => void this.#put(row, before),
      lost: () => ordered.lost && toast(ordered.lost(), { tone: 'wait' }),
    });
  }

  get rows(): readonly R[] {
    return this.moves.rows;
  }

  /** Whether the rows may be moved; they are read in their order all the same. */
  get changes(): boolean {
    return this.#ordered.changes();
  }

  /** By one place, or to an end. */
  async step(row: R, by: -1 | 1 | 'first' | 'last'): Promise<void> {
    const before =
      by === 'first' ? this.rows[0]?.id : by === 'last' ? null : beforeAfterStep(this.rows, row.id, by);
    if (before === undefined || before === row.id) return;
    const control = document.activeElement?.getAttribute('data-control') ?? 'handle';
    const moving = this.#move(row, before);
    // The focus goes with the row, though its element is put elsewhere in the page.
    await tick();
    this.#focus(row.id, control);
    await moving;
  }

  /** From a `keydown` in the row. */
  key(event: KeyboardEvent, row: R): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const target = event.target as Element;
    if (target.matches('input, textarea')) return;
    const by = stepOfKey(event.key);
    if (this.changes && by !== undefined && (event.altKey || target.matches('.handle'))) {
      event.preventDefault();
      void this.step(row, by);
    } else if (!event.altKey && (event.key === 'j' || event.key === 'k')) {
      event.preventDefault();
      const next = this.rows[this.rows.indexOf(row) + (event.key === 'j' ? 1 : -1)];
      if (next) this.#focus(next.id, target.getAttribute('data-control') ?? 'handle');
    }
  }

  /** From a `pointerdown` in the row: a finger takes it by the handle, a mouse by all that is no control. */
  press(event: PointerEvent, row: R): void {
    if (!this.changes) return;
    const target = event.target as Element;
    const byHandle = target.closest('.handle') !== null;
    if (!byHandle && (event.pointerType !== 'mouse' || target.closest('button, input, label'))) return;
    this.drag.press(event, row.id);
  }

  /** Moves a row by hand; what was a slip of the hand can be taken back. */
  #put(row: R, before: string | null) {
    const was = this.rows[this.rows.indexOf(row) + 1]?.id ?? null;
    return this.#move(row, before, {
      done: this.#ordered.moved(row),
      undo: () => void this.#move(row, was),
    });
  }

  async #move(row: R, before: string | null, options?: MoveOptions) {
    if (!(await this.moves.move(row.id, before, options))) return;
    const at = this.rows.findIndex((one) => one.id === row.id) + 1;
    this.said = this.#ordered.standsAt(row, at, this.rows.length);
  }

  #focus(id: string, control: string) {
    const element = this.list?.children[this.rows.findIndex((row) => row.id === id)];
    const wanted = element?.querySelector<HTMLButtonElement>(`[data-control="${control}"]`);
    const target = wanted && !wanted.disabled ? wanted : element?.querySelector<HTMLElement>('.handle');
    target?.focus();
  }
}
