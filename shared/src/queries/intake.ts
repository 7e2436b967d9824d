import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { rowOf, type Keyed } from '../engine/keyed.ts';
import {
  handInParts,
  type HandIn,
  type HandInChange,
  type HandInPart,
} from '../meeting/intake/hand-in-changes.ts';
import { allocationTable, type AllocationTable, type CountedRow, type HandedIn } from './allocation.ts';

/** Where the form of one unit stands (PL1). */
export type FormState = 'handedIn' | 'late' | 'begun' | 'missing' | 'overdue';

/** What is known of a row's hand-in, as any view shows it. */
type Shown = Pick<HandIn, 'submittedAt' | 'submittedBy' | 'changes'> & { readonly clerk?: string };

export interface UnitForm<R> {
  readonly row: CountedRow<R>;
  readonly state: FormState;
  /** Opinions that are short of what the plan asks for at least. */
  readonly short: number;
  readonly clerk: string;
  readonly submittedAt: Instant | null;
  readonly submittedBy: string;
  /** What was changed last, and by whom. */
  readonly last: (HandInChange & { readonly part: HandInPart }) | undefined;
  /** Whether something came after the synthesis was closed. */
  readonly late: boolean;
}

export interface IntakeFigures {
  readonly units: number;
  readonly handedIn: number;
  readonly missing: number;
  readonly overdue: number;
}

type Row = Parameters<typeof allocationTable>[0] extends Keyed<infer R> ? R : never;

/** What was changed last of a row, and whether anything came late. */
export function lastChange({ changes }: Pick<HandIn, 'changes'>): UnitForm<unknown>['last'] {
  return handInParts
    .flatMap((part) => (changes[part] ? [{ part, ...changes[part] }] : []))
    .sort((a, b) => b.at - a.at)[0];
}

function stateOf(
  row: { readonly named: number; readonly opinions: number },
  handIn: Shown | undefined,
  dueOn: CivilDate | null,
  today: CivilDate,
): FormState {
  if (handIn?.submittedAt)
    return dueOn !== null && civilDateOf(handIn.submittedAt) > dueOn ? 'late' : 'handedIn';
  if (dueOn !== null && today > dueOn) return 'overdue';
  return row.named + row.opinions > 0 ? 'begun' : 'missing';
}

/** Every unit with what it handed in against the date, in the order of the table (PL1). */
export function unitForms<R extends Row>(
  organisations: Keyed<R>,
  handedIn: HandedIn & { readonly handIns: Keyed<Shown> },
  dueOn: CivilDate | null,
  today: CivilDate,
): UnitForm<R>[] {
  return rowsOf(allocationTable(organisations, handedIn)).map((row) => {
    const handIn = rowOf(handedIn.handIns, row.id);
    const changes = Object.values(handIn?.changes ?? {});
    return {
      row,
      state: stateOf(row, handIn, dueOn, today),
      short: Math.max(0, row.minOpinions - row.opinions),
      clerk: handIn?.clerk ?? '',
      submittedAt: handIn?.submittedAt ?? null,
      submittedBy: handIn?.submittedBy ?? '',
      last: handIn && lastChange(handIn),
      late: changes.some(({ late }) => late),
    };
  });
}

/** The rows of a table one after the other. */
export function rowsOf<R>({ levels }: AllocationTable<R>): CountedRow<R>[] {
  return levels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** How many units have handed in, and how many have not. */
export function intakeFigures(forms: readonly Pick<UnitForm<unknown>, 'state'>[]): IntakeFigures {
  const count = (...states: FormState[]) => forms.filter(({ state }) => states.includes(state)).length;
  return {
    units: forms.length,
    handedIn: count('handedIn', 'late'),
    missing: count('begun', 'missing', 'overdue'),
    overdue: count('overdue'),
  };
}
