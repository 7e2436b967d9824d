import { rowsIn, type Keyed } from '../../engine/keyed.ts';
import type { SpeakerRegistration } from '../intake/registrations.ts';

// Apart from the actions, so that a page that shows the queue is not sent the schema library.

type Placed = Pick<SpeakerRegistration, 'no' | 'state' | 'rank'>;

/** Who waits to speak, first to be called first. */
export function queueInOrder<R extends Placed>({ registrations }: { readonly registrations: Keyed<R> }): R[] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'queued')
    .sort((a, b) => a.rank - b.rank || a.no - b.no);
}
