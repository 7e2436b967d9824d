import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { AgendaItem } from '../meeting/session/agenda.ts';

export { agendaInOrder, nextStep } from '../meeting/session/agenda-order.ts';

/** The step under way; at most one is (A1). */
export function currentStep<Item extends Pick<AgendaItem, 'state'>>({
  agenda,
}: {
  readonly agenda: Keyed<Item>;
}): Item | undefined {
  return rowsIn(agenda).find((step) => step.state === 'current');
}
