import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { agendaInOrder } from './agenda-order.ts';
import { id } from '../../engine/ids.ts';
import { onFloor } from './floor.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { placesFor } from '../../engine/order.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Actor } from '../roles.ts';
import { overtaken, seenThere } from './seen.ts';
import { inSession } from './session.ts';
import type { agendaItemKinds, agendaSubjects } from './vocabulary.ts';

/** One step of the session (BL5, UB7). */
export interface AgendaItem {
  readonly id: string;
  readonly kind: (typeof agendaItemKinds)[number];
  readonly title: string;
  /** What it is on, where the hall is shown that; a server of an earlier release takes it for any other of its kind. */
  readonly on?: (typeof agendaSubjects)[number] | undefined;
  readonly order: number;
  readonly state: 'waiting' | 'current' | 'done' | 'skipped';
  /** Why it was skipped. */
  readonly reason: string;
  /** The petition that stood before the hall, with nobody at the microphone, when the step was begun. */
  readonly found?: string | null;
}

export type AgendaEvent =
  | { readonly type: 'agendaItemBegun'; readonly item: string }
  | { readonly type: 'agendaItemSkipped'; readonly item: string; readonly reason: string }
  | { readonly type: 'agendaItemMoved'; readonly item: string; readonly order: number };

/** The programme can be changed until the meeting is closed. */
function changeable(meeting: Meeting, actor: Actor): Refusal | undefined {
  if (!directs(meeting, actor)) return refuse('notPresiding');
  const { state } = meeting.about;
  return state === 'closed' ? refuse('wrongMeetingState', { state }) : undefined;
}

export const agendaActions = {
  /** Begins a step, or resumes one that was done or skipped; the step under way is done with it, or waits again. */
  'agenda.begin': action({
    may: directors,
    input: z.strictObject({ item: id, current: seenThere }),
    decide(meeting, { item, current }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.agenda.get(item);
      if (!row) return refuse('unknownAgendaItem');
      if (!inSession(meeting)) return refuse('notInSession');
      if (row.state === 'current') return [];
      const underWay = meeting.agenda.find((one) => one.state === 'current');
      return overtaken(underWay?.id ?? null, current) ?? [{ type: 'agendaItemBegun', item }];
    },
  }),
  'agenda.skip': action({
    may: directors,
    input: z.strictObject({ item: id, reason: plainText({ min: 1, max: 300, lines: 'single' }) }),
    decide(meeting, { item, reason }, { actor }) {
      const refusal = changeable(meeting, actor);
      if (refusal) return refusal;
      const row = meeting.agenda.get(item);
      if (!row) return refuse('unknownAgendaItem');
      if (row.state === 'current') return refuse('agendaItemCurrent');
      return [{ type: 'agendaItemSkipped', item, reason }];
    },
  }),
  /** Puts a step before another, or at the end. */
  'agenda.move': action({
    may: directors,
    input: z.strictObject({ item: id, before: id.nullable() }),
    decide(meeting, { item, before }, { actor }) {
      const refusal = changeable(meeting, actor);
      if (refusal) return refusal;
      if (!meeting.agenda.has(item)) return refuse('unknownAgendaItem');
      if (before !== null && !meeting.agenda.has(before)) return refuse('unknownAgendaItem');
      if (before === item) return [];
      const items = agendaInOrder(meeting).map((row) => ({ id: row.id, place: row.order }));
      const others = items.filter((row) => row.id !== item);
      const at = before === null ? others.length : others.findIndex((row) => row.id === before);
      if (items[at]?.id === item) return [];
      return placesFor(item, others, at).map(({ id: moved, place }): MeetingEvent => ({
        type: 'agendaItemMoved',
        item: moved,
        order: place,
      }));
    },
  }),
};

export const agendaEvolvers: Evolvers<AgendaEvent> = {
  agendaItemBegun(meeting, { item }) {
    const underWay = meeting.agenda.find((row) => row.state === 'current');
    // Whoever goes back to an earlier step will come to this one again.
    const back = underWay && underWay.order > (meeting.agenda.get(item)?.order ?? Infinity);
    const agenda = underWay
      ? meeting.agenda.update(underWay.id, (row) => ({ ...row, state: back ? 'waiting' : 'done' }))
      : meeting.agenda;
    const found = onFloor(meeting.floor) === null ? meeting.floor.petition : null;
    return {
      ...meeting,
      agenda: agenda.update(item, (row) => ({ ...row, state: 'current', reason: '', found })),
    };
  },
  agendaItemSkipped: (meeting, { item, reason }) => ({
    ...meeting,
    agenda: meeting.agenda.update(item, (row) => ({ ...row, state: 'skipped', reason })),
  }),
  agendaItemMoved: (meeting, { item, order }) => ({
    ...meeting,
    agenda: meeting.agenda.update(item, (row) => ({ ...row, order })),
  }),
};
