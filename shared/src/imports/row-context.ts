import type { KnownName, KnownNames } from './known-names.ts';

/** What stands over a row, and what is known beside the file. */
export interface RowContext {
  /** Of the group rows above; empty where there is none. */
  readonly field: string;
  readonly unit: string;
  readonly group: string;
  readonly units: KnownNames;
  readonly fields: KnownNames;
  readonly bodies: readonly KnownName[];
  readonly bodyNames: KnownNames;
}
