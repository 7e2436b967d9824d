import { naturalOrder } from '../text/natural-order.ts';
import type { MatterDue, TrackedRow } from './tracked-matters.ts';

/** Working days within which something counts as due soon (A6 of the day after). */
export const dueSoonDays = 5;
/** Working days after which the leader hears of it. */
export const longLateDays = 5;

/** One thing that is expected of somebody, with its matter. */
export interface DueRow {
  readonly tracked: TrackedRow;
  readonly due: MatterDue;
}

/** What a coordinator has before them in the morning, over all meetings (QN10). Nothing is in two of its lists. */
export interface DueList {
  /** Late by more than five working days: the leader's list. */
  readonly longLate: readonly DueRow[];
  readonly late: readonly DueRow[];
  readonly today: readonly DueRow[];
  readonly soon: readonly DueRow[];
  /** What is nobody's yet or has to leave the house: something to do from the first day on, and not late. */
  readonly toLeave: readonly DueRow[];
  /** At an upper body that was asked once and has not replied: who is asked again, and when. */
  readonly unanswered: readonly DueRow[];
  /** Those who asked do not know yet what came of it; there is still time. */
  readonly toTell: readonly DueRow[];
  /** Reported as carried out: somebody else makes sure of it (TD18). */
  readonly toVerify: readonly TrackedRow[];
  /** A body asks for a later day, or whoever asked says that it is not solved. */
  readonly toDecide: readonly TrackedRow[];
}

/** Sorts what is due by how urgent it is; in each list the most urgent first. */
export function dueList(matters: readonly TrackedRow[]): DueList {
  const rows = matters.flatMap((tracked) => tracked.dues.map((due) => ({ tracked, due }))).sort(byDay);
  const list: Record<Exclude<keyof DueList, 'toVerify' | 'toDecide'>, DueRow[]> = {
    ...{ longLate: [], late: [], today: [], soon: [], toLeave: [], unanswered: [], toTell: [] },
  };
  for (const row of rows) listOf(row.due, list)?.push(row);
  return {
    ...list,
    toVerify: matters.filter(({ matter }) => matter.unverified),
    toDecide: matters.filter(
      ({ matter }) =>
        matter.reopening === 'asked' || matter.parts.some(({ asksUntil }) => asksUntil !== null),
    ),
  };
}

function listOf(
  { act, past, left }: MatterDue,
  list: Readonly<Record<Exclude<keyof DueList, 'toVerify' | 'toDecide'>, DueRow[]>>,
): DueRow[] | undefined {
  if (past > longLateDays) return list.longLate;
  if (past > 0) return list.late;
  if (left === 0) return list.today;
  if (act === 'askAgain') return list.unanswered;
  if (act === 'tell') return list.toTell;
  if (act === 'give' || act === 'send') return list.toLeave;
  return left <= dueSoonDays ? list.soon : undefined;
}

function byDay({ due, tracked }: DueRow, other: DueRow): number {
  if (due.by !== other.due.by) return due.by < other.due.by ? -1 : 1;
  return naturalOrder(tracked.code, other.tracked.code);
}
