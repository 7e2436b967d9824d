import type { Console, Registration } from './console.ts';
import { withMove } from './queue.ts';

interface Move {
  readonly registration: string;
  readonly before: string | null;
  /** The event that recorded it; unknown while it is on its way. */
  readonly seq: number | undefined;
}

interface Options {
  done?: string;
  undo?: () => void;
}

/**
 * The queue as the server has it, with what was moved here and has not come back yet: those rows are marked as
 * being sent, and stand where the server has them as soon as it refuses.
 */
export class QueueMoves {
  readonly #meeting: Console;
  readonly #queue: () => readonly Registration[];
  #moves = $state.raw<readonly Move[]>([]);

  readonly #sent = $derived.by(() => {
    const reached = this.#meeting.view.seq ?? 0;
    return this.#moves.filter((move) => move.seq === undefined || move.seq > reached);
  });
  readonly #rows = $derived.by(() => this.#sent.reduce<readonly Registration[]>(withMove, this.#queue()));

  constructor(meeting: Console, queue: () => readonly Registration[]) {
    this.#meeting = meeting;
    this.#queue = queue;
  }

  get rows(): readonly Registration[] {
    return this.#rows;
  }

  isSending(registration: string): boolean {
    return this.#sent.some((move) => move.registration === registration);
  }

  /** Whether the server took it. */
  async move(registration: string, before: string | null, options?: Options): Promise<boolean> {
    const move: Move = { registration, before, seq: undefined };
    this.#moves = [...this.#sent, move];
    const outcome = await this.#meeting.act('queue.move', { registration, before }, options);
    this.#moves = this.#moves.flatMap((one) =>
      one !== move ? one : outcome.ok ? { ...move, seq: outcome.seq } : [],
    );
    return outcome.ok;
  }
}
