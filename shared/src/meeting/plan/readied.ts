import { Table } from '../../engine/table.ts';
import type { Check } from './checked-things.ts';
import type { Rehearsed } from './rehearsed.ts';

/** What a meeting holds of how its hall is made ready. */
export interface Readied {
  /** Things of the hall that somebody sees to. */
  readonly checklist: Table<Check>;
  /** When this plan was rehearsed, each time in a conference of its own. */
  readonly rehearsals: Table<Rehearsed>;
}

export const nothingReadied: Readied = {
  checklist: Table.of<Check>(),
  rehearsals: Table.of<Rehearsed>(),
};
