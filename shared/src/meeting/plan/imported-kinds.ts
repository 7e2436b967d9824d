import { z } from 'zod';
import { allocationActions, allocationRow } from '../intake/allocation.ts';
import { earlierPromiseInput } from './earlier-promises.ts';
import { importedDelegate, importedDelegates } from './imported-delegates.ts';
import { all, type ImportedKind } from './imported-kind.ts';
import { importedMilestone, importedMilestones } from './imported-milestones.ts';
import { importedOpinion, importedOpinions } from './imported-opinions.ts';
import { importedPromises } from './imported-promises.ts';

const rowsByKind = {
  allocation: allocationRow,
  promises: earlierPromiseInput,
  opinions: importedOpinion,
  milestones: importedMilestone,
  delegates: importedDelegate,
};

/** The rows that a file can bring, by their kind; a cell can hold several people, and several opinions. */
export function rowsOf(most: number) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('allocation'), rows: z.array(rowsByKind.allocation).min(1).max(300) }),
    z.strictObject({ kind: z.literal('promises'), rows: z.array(rowsByKind.promises).min(1).max(most) }),
    z.strictObject({
      kind: z.literal('opinions'),
      rows: z
        .array(rowsByKind.opinions)
        .min(1)
        .max(2 * most),
    }),
    z.strictObject({ kind: z.literal('milestones'), rows: z.array(rowsByKind.milestones).min(1).max(most) }),
    z.strictObject({
      kind: z.literal('delegates'),
      rows: z
        .array(rowsByKind.delegates)
        .min(1)
        .max(2 * most),
    }),
  ]);
}

export type ImportRows = z.output<ReturnType<typeof rowsOf>>;
type RowsOf<Kind extends ImportRows['kind']> = Extract<ImportRows, { readonly kind: Kind }>['rows'];

/** Each kind by the acts that people have for it, so that nothing comes in by another way. */
export const importedKinds: { readonly [Kind in ImportRows['kind']]: ImportedKind<RowsOf<Kind>> } = {
  allocation: {
    take: (meeting, rows, _batch, _from, context) =>
      allocationActions['allocation.add'].decide(meeting, { rows }, context),
    madeBy: (event) => (event.type === 'allocationAdded' ? event.rows.map((row) => row.id) : []),
    undo: (meeting, made, context) =>
      all(
        made
          .filter((organisation) => meeting.organisations.has(organisation))
          .map((organisation) =>
            allocationActions['allocation.remove'].decide(meeting, { organisation }, context),
          ),
      ),
  },
  promises: importedPromises,
  opinions: importedOpinions,
  milestones: importedMilestones,
  delegates: importedDelegates,
};
