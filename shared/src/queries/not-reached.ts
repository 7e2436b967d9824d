import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import { isUnheard } from '../meeting/session/unheard.ts';

/** How many people were not reached: before the close those whom it would leave unheard, the same ones after it (BX6). */
export function notReached({
  registrations,
}: {
  readonly registrations: Keyed<Pick<SpeakerRegistration, 'state'>>;
}): number {
  return rowsIn(registrations).filter((row) => row.state === 'notReached' || isUnheard(row)).length;
}
