import type { CivilDate } from '../calendar/civil-date.ts';
import type { Keyed } from '../engine/keyed.ts';
import type { Milestone } from '../meeting/plan/milestone.ts';
import { milestonesInOrder } from './milestones.ts';

/** A milestone that nothing keeps from being done, and what it holds up that is due before it. */
export interface ReadyMilestone {
  readonly row: Milestone;
  readonly holdsUp: { readonly what: string; readonly due: CivilDate } | null;
}

/**
 * The open milestones that wait for no other one, in the order of the plan. Each is as urgent as the most urgent of
 * those that wait for it, directly or not, also where it has no date of its own.
 */
export function readyMilestones(milestones: Keyed<Milestone>): readonly ReadyMilestone[] {
  const open = milestonesInOrder(milestones).filter(({ handedIn }) => handedIn === null);
  const ids = new Set(open.map(({ id }) => id));
  return open
    .filter(({ after }) => !after.some((before) => ids.has(before)))
    .map((row) => ({ row, holdsUp: heldUpBy(row, open) }));
}

function heldUpBy({ id, dueOn }: Milestone, open: readonly Milestone[]): ReadyMilestone['holdsUp'] {
  const before = new Set([id]);
  const waiting: Milestone[] = [];
  for (let found = waitingFor(before, open); found.length > 0; found = waitingFor(before, open)) {
    for (const row of found) before.add(row.id);
    waiting.push(...found);
  }
  const dated = waiting.flatMap(({ what, dueOn: due }) => (due === null ? [] : [{ what, due }]));
  const [first] = dated.sort((one, other) => one.due.localeCompare(other.due));
  return first && (dueOn === null || first.due < dueOn) ? first : null;
}

function waitingFor(before: ReadonlySet<string>, open: readonly Milestone[]): readonly Milestone[] {
  return open.filter(({ id, after }) => !before.has(id) && after.some((one) => before.has(one)));
}
