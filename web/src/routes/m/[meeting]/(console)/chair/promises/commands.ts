import { chairRecord } from '#lib/words/chair-record.ts';
import type { ChairModel, Commitment } from '../model.svelte.ts';
import { namedDue } from '../usual-due.ts';

/** Drops what was written down; the toast writes it down again. */
export function discardPromise(
  model: ChairModel,
  { id, petition, department, officer, wording, due }: Commitment,
): void {
  const { meeting } = model;
  void meeting.act(
    'commitments.discard',
    { commitment: id },
    {
      done: chairRecord.promiseDiscarded,
      undo: () =>
        void meeting.act('commitments.capture', {
          petition,
          department,
          officer,
          wording,
          due: namedDue(model, due),
        }),
    },
  );
}
