import { rowsInOrder, type Keyed } from '../../engine/keyed.ts';
import type { AgendaItem } from './agenda.ts';

/** The steps of the programme as they follow one another. */
export function agendaInOrder<Item extends Pick<AgendaItem, 'order'>>({
  agenda,
}: {
  readonly agenda: Keyed<Item>;
}): Item[] {
  return rowsInOrder(agenda);
}

/** The step that the session goes on to: the first that waits after the one under way. */
export function nextStep<Item extends Pick<AgendaItem, 'order' | 'state'>>(held: {
  readonly agenda: Keyed<Item>;
}): Item | undefined {
  const steps = agendaInOrder(held);
  const current = steps.findIndex((step) => step.state === 'current');
  return steps.slice(current + 1).find((step) => step.state === 'waiting');
}
