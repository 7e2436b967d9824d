/** So many events back a screen can have been away and still get only what it missed. */
const maxStates = 500;

/** The states after the last events, by seq. They share structure, so that keeping them costs little. */
export class StateHistory<State> {
  readonly #states: State[];
  #firstSeq: number;

  constructor(seq: number, state: State) {
    this.#firstSeq = seq;
    this.#states = [state];
  }

  /** The state after the next event. */
  add(state: State): void {
    this.#states.push(state);
    if (this.#states.length <= maxStates) return;
    this.#states.shift();
    this.#firstSeq += 1;
  }

  at(seq: number): State | undefined {
    return this.#states[seq - this.#firstSeq];
  }

  /** Lets go of all but the last: what was erased from the record must not live on here (H12). */
  keepOnlyLast(): void {
    this.#firstSeq += this.#states.length - 1;
    this.#states.splice(0, this.#states.length - 1);
  }
}
