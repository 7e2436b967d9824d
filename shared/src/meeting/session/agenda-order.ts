import type { AgendaItem } from './agenda.ts';
import type { Meeting } from '../meeting.ts';

/** The steps of the programme as they follow one another. */
export function agendaInOrder(meeting: Meeting): AgendaItem[] {
  return [...meeting.agenda].sort((a, b) => a.order - b.order);
}
