import type { AgendaItem } from './agenda.ts';

/** Whether it is the step in which the hall hears what became of the conclusion of last time (TD10). */
export function isOnEarlier(step: Pick<AgendaItem, 'on'>): boolean {
  return step.on === 'earlierPromises';
}
