import { fold } from '../text/fold.ts';
import type { DelegateEntry } from './entries.ts';
import { spelling } from './known-names.ts';
import type { Reading } from './reading.ts';

/** Asks of people who may be one: the same name in the same unit. They are never made one unasked. */
export function sameInList(entries: readonly DelegateEntry[], reading: Reading): void {
  const first = new Map<string, DelegateEntry>();
  const column = reading.column('name') ?? 0;
  for (const entry of entries) {
    const key = `${fold(entry.name)}|${spelling(entry.unit.name)}`;
    const before = first.get(key);
    if (!before) first.set(key, entry);
    else if (before.row !== entry.row)
      reading.findings.warn(
        'maybeSame',
        { row: entry.row - 1, column },
        { name: entry.name, row: before.row },
      );
  }
}
