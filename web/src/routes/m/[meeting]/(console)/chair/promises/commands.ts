import { chairRecord } from '#lib/words/chair-record.ts';
import type { ChairModel, Commitment } from '../model.svelte.ts';

/** Drops what was written down; the toast writes it down again. */
export function discardPromise(
  { meeting }: ChairModel,
  { id, petition, department, officer, wording, due }: Commitment,
): void {
  void meeting.act(
    'commitments.discard',
    { commitment: id },
    {
      done: chairRecord.promiseDiscarded,
      undo: () => void meeting.act('commitments.capture', { petition, department, officer, wording, due }),
    },
  );
}
