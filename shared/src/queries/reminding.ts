import type { DayList } from './day-list.ts';
import type { DayRow } from './day-rows.ts';
import type { MatterDue, TrackedRow } from './tracked-matters.ts';

/** What the body of a row is reminded of together: all that is late of it, or all that is soon due where nothing is. */
export function togetherWith({ rows }: Pick<DayList, 'rows'>, row: DayRow): readonly DayRow[] {
  const own = rows.filter(
    ({ act: its, meeting, department }) =>
      its === 'report' && meeting === row.meeting && department === row.department,
  );
  const late = own.filter(({ past }) => past > 0);
  return row.past > 0 ? late : own;
}

/** What is late of a body that can be reminded; what the office itself is late with is nobody's to be reminded of. */
function isLateElsewhere({ act, past }: Pick<MatterDue, 'act' | 'past'>): boolean {
  return past > 0 && (act === 'report' || act === 'askAgain');
}

/** How many of these matters a body is late with. */
export function countToRemind(matters: readonly Pick<TrackedRow, 'dues'>[]): number {
  return matters.filter(({ dues }) => dues.some(isLateElsewhere)).length;
}

/** A body with all that it is late with in one conference, what is most late first. */
export interface BodyToRemind {
  readonly key: string;
  readonly rows: readonly [DayRow, ...DayRow[]];
}

/** Whom one reminds of what is late, each body once for each conference; what is most late comes first. */
export function bodiesToRemind({ rows }: Pick<DayList, 'rows'>): readonly BodyToRemind[] {
  const bodies = new Map<string, [DayRow, ...DayRow[]]>();
  for (const row of rows) {
    if (row.act === 'verify' || row.act === 'decide') continue;
    if (!isLateElsewhere({ act: row.act, past: row.past })) continue;
    const key = [row.meeting, row.department ?? row.escalation ?? ''].join(' ');
    const found = bodies.get(key);
    if (found) found.push(row);
    else bodies.set(key, [row]);
  }
  return [...bodies]
    .map(([key, all]) => ({ key, rows: all }))
    .sort((one, other) => other.rows[0].past - one.rows[0].past);
}
