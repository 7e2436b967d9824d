import { z } from 'zod';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { refuse } from '../../engine/refusal.ts';
import type { ImportedKind } from './imported-kind.ts';
import { milestoneFacts, type Milestone } from './milestone.ts';
import { addMilestones } from './milestones.ts';

/** One milestone as a row of a file has it: on the day that was read, else as its words say. */
export const importedMilestone = z.strictObject({
  what: milestoneFacts.shape.what,
  owner: milestoneFacts.shape.owner,
  receiver: milestoneFacts.shape.receiver,
  due: civilDate.nullable().default(null),
  writtenAs: milestoneFacts.shape.writtenAs,
});
export type ImportedMilestone = z.output<typeof importedMilestone>;

function isTouched({ handedIn, returned, remindedAt }: Milestone): boolean {
  return handedIn !== null || returned !== null || remindedAt.length > 0;
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
    return addMilestones(meeting, given, context);
  },
  madeBy: (event) => (event.type === 'milestoneAdded' ? [event.id] : []),
  undo({ milestones }, made) {
    const rows = made.flatMap((one) => milestones.get(one) ?? []);
    const going = new Set(made);
    const awaited = milestones.find(
      ({ id, after }) => !going.has(id) && after.some((before) => going.has(before)),
    );
    if (awaited || rows.some(isTouched)) return refuse('importUsed');
    return rows.map(({ id }) => ({ type: 'milestoneRemoved' as const, milestone: id, erase: [id] }));
  },
};
