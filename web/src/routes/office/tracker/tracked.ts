import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { SheetProblem } from '@doi-thoai/shared/queries/filled-sheet';
import type { ResultCode } from '@doi-thoai/shared/meeting/followup/vocabulary';
import type { ImportFigures, TrackedImport } from '@doi-thoai/shared/queries/kept-imports';
import type { LedgerLine } from '@doi-thoai/shared/queries/ledger';
import type { OpenMonth } from '@doi-thoai/shared/queries/open-by-month';
import type { TrackedRow } from '@doi-thoai/shared/queries/tracked-matters';
import type { TrackerChoices, TrackerFigures } from '@doi-thoai/shared/queries/tracker';

/** What the office follows up of all meetings, as far as it was looked for. */
export interface Tracked {
  readonly today: CivilDate;
  readonly all: number;
  readonly found: number;
  readonly rows: readonly TrackedRow[];
  readonly figures: TrackerFigures;
  /** Matters that a body is late with. */
  readonly toRemind: number;
  readonly ledger: readonly LedgerLine[];
  readonly medianDays: number | null;
  readonly months: readonly OpenMonth[];
  readonly choices: TrackerChoices;
  /** What tables brought, counted by itself. */
  readonly imported: {
    readonly all: number;
    readonly rows: readonly TrackedImport[];
    readonly figures: ImportFigures;
  };
}

/** What a filled sheet would report, and why it is not taken. */
export interface SheetShown {
  readonly hash: string;
  readonly rows: readonly {
    readonly row: number;
    readonly code: string;
    readonly words: string;
    readonly body: string;
    readonly result: ResultCode;
    readonly text: string;
  }[];
  readonly problems: readonly (SheetProblem & { readonly refusal?: Refusal })[];
  readonly untouched: number;
}

/** What can be looked for, as the address names it. */
export const filterNames = ['body', 'meeting', 'field', 'unit', 'result', 'state'] as const;
export type FilterName = (typeof filterNames)[number];

/** Rows that come at once. */
export const pageSize = 50;
