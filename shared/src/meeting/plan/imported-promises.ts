import type { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { agendaInOrder } from '../session/agenda-order.ts';
import { earlierStep, plannedStep, withEarlierStep } from '../session/agenda-step.ts';
import { isOnEarlier } from '../session/on-earlier.ts';
import { takeEarlierPromise, type earlierPromiseInput } from './earlier-promises.ts';
import { all, type ImportedKind } from './imported-kind.ts';
import { plannedNoMore } from './schedule.ts';

type Rows = readonly z.output<typeof earlierPromiseInput>[];

/** The hall hears of earlier promises in a step of its own; where the agenda has none it comes with them (QN6). */
export function stepForThem(meeting: Meeting): readonly MeetingEvent[] {
  const agenda = agendaInOrder(meeting);
  if (plannedNoMore(meeting) || agenda.some(isOnEarlier)) return [];
  return [{ type: 'agendaSet', agenda: withEarlierStep(agenda).map(plannedStep) }];
}

/** A step that came with them goes with them, as long as the agenda can be written anew. */
function stepWithout(meeting: Meeting, made: readonly string[]): readonly MeetingEvent[] {
  const steps = agendaInOrder(meeting);
  const rest = steps.filter((step) => !(made.includes(step.id) && isOnEarlier(step)));
  if (plannedNoMore(meeting) || rest.length === steps.length || rest.length === 0) return [];
  return [{ type: 'agendaSet', agenda: rest.map(plannedStep) }];
}

export const importedPromises: ImportedKind<Rows> = {
  take: (meeting, rows, batch, _from, { newId }) => [
    ...rows.map((row) => takeEarlierPromise(row, newId(), batch)),
    ...stepForThem(meeting),
  ],
  madeBy: (event) => (event.type === 'earlierPromiseTaken' ? [event.id] : []),
  // A step that the office had written itself keeps its own id, and stays.
  besideBy: (event) =>
    event.type === 'agendaSet'
      ? event.agenda
          .filter((step) => isOnEarlier(step) && step.title === earlierStep.title)
          .map(({ id }) => id)
      : [],
  undo: (meeting, made) =>
    all([
      ...made
        .map(
          (promise) => meeting.earlierPromises.get(promise) ?? meeting.leftOutPromises.get(promise)?.promise,
        )
        .filter((row) => row !== undefined)
        .map((row) =>
          row.checked
            ? refuse('importUsed')
            : [{ type: 'earlierPromiseRemoved' as const, promise: row.id, erase: [row.id] }],
        ),
      stepWithout(meeting, made),
    ]),
};
