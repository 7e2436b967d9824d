import { z } from 'zod';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { ImportedKind } from './imported-kind.ts';
import { milestoneFacts, type Milestone } from './milestone.ts';
import { addMilestones } from './milestones.ts';
import { isShownAlone, shownAtOnce } from './proven-milestones.ts';
import type { Meeting } from '../meeting.ts';

/** One milestone as a row of a file has it: on the day that was read, else as its words say. */
export const importedMilestone = z.strictObject({
  what: milestoneFacts.shape.what,
  owner: milestoneFacts.shape.owner,
  receiver: milestoneFacts.shape.receiver,
  due: civilDate.nullable().default(null),
  writtenAs: milestoneFacts.shape.writtenAs,
});
export type ImportedMilestone = z.output<typeof importedMilestone>;

/** What its paper alone handed in was touched by nobody. */
function isTouched(meeting: Meeting, row: Milestone): boolean {
  const { handedIn, returned, remindedAt } = row;
  return (handedIn !== null && !isShownAlone(meeting, row)) || returned !== null || remindedAt.length > 0;
}

/** Milestones of a file; they go with it while nobody handed one in, was reminded, or waits for one. */
export const importedMilestones: ImportedKind<readonly ImportedMilestone[]> = {
  take(meeting, rows, _batch, _from, context) {
    const given = rows.map(({ due, ...row }) => ({
      ...row,
      person: '',
      due: due === null ? null : { kind: 'named' as const, date: due },
      after: [],
    }));
    const added = addMilestones(meeting, given, context);
    if (isRefusal(added)) return added;
    const brought = added.flatMap((event) => (event.type === 'milestoneAdded' ? [event] : []));
    return [...added, ...shownAtOnce(meeting, brought, context.now)];
  },
  madeBy: (event) => (event.type === 'milestoneAdded' ? [event.id] : []),
  undo(meeting, made) {
    const { milestones } = meeting;
    const rows = made.flatMap((one) => milestones.get(one) ?? []);
    const going = new Set(made);
    const awaited = milestones.find(
      ({ id, after }) => !going.has(id) && after.some((before) => going.has(before)),
    );
    if (awaited || rows.some((row) => isTouched(meeting, row))) return refuse('importUsed');
    return rows.map(({ id }) => ({ type: 'milestoneRemoved' as const, milestone: id, erase: [id] }));
  },
};
