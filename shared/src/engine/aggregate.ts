import type { Row, Table } from './table.ts';

/** The shares of the table that was asked about last, of those that came of one another. */
interface Kept<Share> {
  readonly parts: WeakRef<readonly object[]>;
  readonly shares: readonly Share[];
}

/**
 * What follows from all rows of a table, worked out share by share and kept for the next table: after a change one in
 * 256 is worked out anew, so that a command costs hardly more with 10,000 rows than with 100. It keeps no row alive, in
 * which there may be words that were erased since; nor may a share.
 */
export class Aggregate<R extends Row, Share> {
  readonly #shareOf: (rows: readonly R[]) => Share;
  readonly #kept = new WeakMap<object, Kept<Share>>();

  /** @param shareOf must depend on the rows alone, whose order says nothing; there may be none */
  constructor(shareOf: (rows: readonly R[]) => Share) {
    this.#shareOf = shareOf;
  }

  /** The shares of a table; who asks puts them together. */
  of({ lineage, parts }: Table<R>): readonly Share[] {
    const kept = this.#kept.get(lineage);
    const before = kept?.parts.deref();
    if (kept && before === parts) return kept.shares;
    const shares = parts.map((part, at) => {
      const share = before?.[at] === part ? kept?.shares[at] : undefined;
      return share ?? this.#shareOf(part);
    });
    this.#kept.set(lineage, { parts: new WeakRef(parts), shares });
    return shares;
  }
}
