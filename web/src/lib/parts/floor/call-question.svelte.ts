/** Somebody to be called; with a petition, to speak about it. Null is a hand that is raised in the hall. */
export interface Call {
  readonly row: { readonly id: string; readonly no: number } | null;
  readonly about: string | null;
}

interface Given {
  /** The turn of whoever has the floor. */
  readonly turn: () => string | undefined;
  readonly carryOut: (call: Call) => void;
}

/** Calls of a console: while somebody has the floor they are asked about first, for a call ends that turn. */
export class CallQuestion {
  readonly #given: Given;
  #asked = $state.raw<{ readonly turn: string; readonly call: Call }>();

  constructor(given: Given) {
    this.#given = given;
  }

  /** The call that is asked about; undefined once another turn is under way. */
  get asked(): Call | undefined {
    return this.#asked?.turn === this.#given.turn() ? this.#asked?.call : undefined;
  }

  call(row: Call['row'], about: string | null = null): void {
    const call = { row, about };
    const turn = this.#given.turn();
    if (turn === undefined) this.#given.carryOut(call);
    else this.#asked = { turn, call };
  }

  confirm(): void {
    const { asked } = this;
    this.drop();
    if (asked) this.#given.carryOut(asked);
  }

  drop(): void {
    this.#asked = undefined;
  }
}
