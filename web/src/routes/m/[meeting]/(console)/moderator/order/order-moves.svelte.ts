import type { Console } from '../model.ts';
import { withMove } from './row-moves.ts';

interface Move {
  readonly id: string;
  readonly before: string | null;
  /** The event that recorded it; unknown while it is on its way. */
  readonly seq: number | undefined;
}

export interface MoveOptions {
  done?: string;
  undo?: () => void;
}

export interface Order<R extends { readonly id: string }> {
  readonly meeting: Console;
  /** As the server has them. */
  readonly rows: () => readonly R[];
  /** Asks the server to put a row before another or, with null, at the end. */
  readonly send: (id: string, before: string | null, options?: MoveOptions) => ReturnType<Console['act']>;
}

/**
 * Rows in the order that the server has, with what was moved here and has not come back yet: those rows are marked
 * as being sent, and stand where the server has them as soon as it refuses.
 */
export class OrderMoves<R extends { readonly id: string }> {
  readonly #order: Order<R>;
  #moves = $state.raw<readonly Move[]>([]);

  readonly #sent = $derived.by(() => {
    const reached = this.#order.meeting.view.seq ?? 0;
    return this.#moves.filter((move) => move.seq === undefined || move.seq > reached);
  });
  readonly #rows = $derived.by(() => this.#sent.reduce<readonly R[]>(withMove, this.#order.rows()));

  constructor(order: Order<R>) {
    this.#order = order;
  }

  get rows(): readonly R[] {
    return this.#rows;
  }

  isSending(id: string): boolean {
    return this.#sent.some((move) => move.id === id);
  }

  /** Whether the server took it. */
  async move(id: string, before: string | null, options?: MoveOptions): Promise<boolean> {
    const move: Move = { id, before, seq: undefined };
    this.#moves = [...this.#sent, move];
    const outcome = await this.#order.send(id, before, options);
    this.#moves = this.#moves.flatMap((one) =>
      one !== move ? one : outcome.ok ? { ...move, seq: outcome.seq } : [],
    );
    return outcome.ok;
  }
}
