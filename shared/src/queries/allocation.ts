import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { mayComeIn } from '../meeting/intake/admission.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { isStillAsked } from '../meeting/intake/petition-standing.ts';
import type { Participant } from '../meeting/intake/participants.ts';
import type { OpinionId, OrganisationId } from '../meeting/ids.ts';

/** A row of the table, as any view shows it. */
interface Row {
  readonly id: string;
  readonly delegates: number;
  readonly minOpinions: number;
  readonly order: number;
  readonly level: string;
  readonly group: string;
}

/** What a meeting holds of what its organisations hand in. */
export interface HandedIn {
  readonly participants: Keyed<Pick<Participant, 'id' | 'organisation' | 'admission'>>;
  readonly petitions: Keyed<{
    readonly id: string;
    /** What it was handed in with, and the whole that it is a part of. */
    readonly opinion: OpinionId | null;
    readonly root: string | null;
    readonly organisation: OrganisationId | null;
    readonly rerouted: boolean;
    readonly takenBack?: boolean;
  }>;
}

/** Targets, never caps, and what has come in against them (PL3, UB5). */
export interface Totals {
  readonly rows: number;
  readonly delegates: number;
  readonly minOpinions: number;
  /** Delegates that were named by now. */
  readonly named: number;
  /** Opinions that came in by now. */
  readonly opinions: number;
}

export interface AllocationGroup<R> {
  readonly name: string;
  readonly rows: readonly CountedRow<R>[];
  readonly totals: Totals;
}

export interface AllocationLevel<R> {
  readonly name: string;
  readonly groups: readonly AllocationGroup<R>[];
  readonly totals: Totals;
}

export interface AllocationTable<R> {
  readonly levels: readonly AllocationLevel<R>[];
  readonly totals: Totals;
}

export type CountedRow<R> = R & Pick<Totals, 'named' | 'opinions'>;

const nothing: Totals = { rows: 0, delegates: 0, minOpinions: 0, named: 0, opinions: 0 };

function sum(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (all, one) => ({
      rows: all.rows + one.rows,
      delegates: all.delegates + one.delegates,
      minOpinions: all.minOpinions + one.minOpinions,
      named: all.named + one.named,
      opinions: all.opinions + one.opinions,
    }),
    nothing,
  );
}

function countBy(
  rows: readonly { readonly organisation: OrganisationId | null }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { organisation } of rows)
    if (organisation !== null) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  return counts;
}

/** Petitions as they were handed in: the matters of one opinion are one. */
function opinionsOf(petitions: HandedIn['petitions']) {
  const found = new Map<string, { readonly organisation: OrganisationId | null }>();
  for (const row of rowsIn(petitions))
    if (isStillAsked(row)) found.set(row.opinion ?? row.root ?? row.id, row);
  return [...found.values()];
}

/** What each organisation has handed in by now: of everybody it named, whoever may come; opinions, and not matters (TD4). */
export function handedInBy({ participants, petitions }: HandedIn): {
  readonly named: ReadonlyMap<string, number>;
  readonly opinions: ReadonlyMap<string, number>;
} {
  return {
    named: countBy(rowsIn(participants).filter(mayComeIn)),
    opinions: countBy(opinionsOf(petitions)),
  };
}

/** Rows that stand under one name, in the order in which the table names it first. */
function under<R>(rows: readonly R[], nameOf: (row: R) => string): [name: string, rows: R[]][] {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const known = found.get(nameOf(row));
    if (known) known.push(row);
    else found.set(nameOf(row), [row]);
  }
  return [...found];
}

/** The allocation table with its sub-totals by level and group, and what has come in (UB5, PL3). */
export function allocationTable<R extends Row>(
  organisations: Keyed<R>,
  handedIn: HandedIn,
): AllocationTable<R> {
  const counts = handedInBy(handedIn);
  const rows = allocationInOrder(organisations).map((row) => ({
    ...row,
    named: counts.named.get(row.id) ?? 0,
    opinions: counts.opinions.get(row.id) ?? 0,
  }));
  const levels = under(rows, ({ level }) => level).map(([name, its]) => {
    const groups = under(its, ({ group }) => group).map(([group, members]) => ({
      name: group,
      rows: members,
      totals: sum(members.map((row) => ({ ...row, rows: 1 }))),
    }));
    return { name, groups, totals: sum(groups.map(({ totals }) => totals)) };
  });
  return { levels, totals: sum(levels.map(({ totals }) => totals)) };
}
