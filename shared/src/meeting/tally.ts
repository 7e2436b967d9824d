import type { Row, Table } from './table.ts';

/**
 * What follows from all rows of a table, worked out share by share and kept with the shares: after a change one in 256
 * is worked out anew, so that a command costs hardly more with 10,000 rows than with 100.
 */
export class Tally<R extends Row, Share> {
  readonly #shareOf: (rows: Iterable<R>) => Share;
  readonly #kept = new WeakMap<object, Share>();

  /** @param shareOf must depend on the rows alone, whose order says nothing */
  constructor(shareOf: (rows: Iterable<R>) => Share) {
    this.#shareOf = shareOf;
  }

  /** The shares of a table, none for parts without rows; who asks puts them together. */
  of(table: Table<R>): Share[] {
    const shares: Share[] = [];
    for (const part of table.parts) {
      if (part.length === 0) continue;
      let share = this.#kept.get(part);
      if (share === undefined) {
        share = this.#shareOf(part);
        this.#kept.set(part, share);
      }
      shares.push(share);
    }
    return shares;
  }
}
