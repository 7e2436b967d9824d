import { erasedBy } from './event-rows.ts';
import { hashOf, receiptHash, sealHolds } from './envelope.ts';
import type { Verified } from './journal.ts';
import type { EventRow } from './schema/events.ts';

/**
 * Recomputes a journal's chain from its rows, in order (BX1). Besides the hashes it checks that no number is
 * missing, that sealed content is what was sealed, and that it is gone exactly where an event of the record
 * says that it was erased.
 * @param end where the journal says that it ends
 */
export async function verifyRows(
  rows: AsyncIterable<readonly EventRow[]>,
  end: { readonly seq: number; readonly hash: string },
): Promise<Verified> {
  const check = new Check();
  for await (const batch of rows) {
    const wrong = batch.find((row) => !check.follows(row));
    if (wrong) return { ok: false, seq: check.seq + 1 };
  }
  const unsaid = check.erasedUnsaid();
  if (unsaid !== undefined) return { ok: false, seq: unsaid };
  if (check.seq !== end.seq || check.hash !== end.hash)
    return { ok: false, seq: Math.min(check.seq, end.seq) + 1 };
  return { ok: true, events: check.seq };
}

class Check {
  seq = 0;
  hash = '';
  /** Where content is gone, by subject, until an event says that it was erased. */
  readonly #gone = new Map<string, number>();
  /** Subjects whose content is there. */
  readonly #kept = new Set<string>();

  /** Whether the row is the next link of the chain. */
  follows(row: EventRow): boolean {
    if (row.seq !== this.seq + 1 || row.hash !== hashOf(this.hash, row)) return false;
    if (!this.#sealHolds(row)) return false;
    for (const subject of erasedBy(row.data as object)) {
      if (this.#kept.has(subject)) return false;
      this.#gone.delete(subject);
    }
    this.seq = row.seq;
    this.hash = row.hash;
    return true;
  }

  erasedUnsaid(): number | undefined {
    return this.#gone.values().next().value;
  }

  #sealHolds(row: EventRow): boolean {
    const { seq, subject, sealed, key, seal, receipt, secret } = row;
    if (secret !== null && receipt !== receiptHash(secret)) return false;
    if (subject === null || seal === null) return sealed === null && key === null && subject === seal;
    if (key !== null) {
      this.#kept.add(subject);
      return sealHolds({ ...row, key });
    }
    if (!this.#gone.has(subject)) this.#gone.set(subject, seq);
    return sealed === null;
  }
}
