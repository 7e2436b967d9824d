import { z } from 'zod';
import { plainText } from '../text/normalise.ts';
import { action, type Evolvers } from './action.ts';
import { id } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { directors, directs } from './presiding.ts';
import { reject } from './rejections.ts';

export const agendaItemKinds = [
  'opening',
  'report',
  'dialogue',
  'comments',
  'secondSpeeches',
  'conclusion',
  'other',
] as const;

/** One step of the session (BL5, UB7). */
export interface AgendaItem {
  readonly id: string;
  readonly kind: (typeof agendaItemKinds)[number];
  readonly title: string;
  readonly order: number;
  readonly state: 'waiting' | 'current' | 'done' | 'skipped';
  /** Why it was skipped. */
  readonly reason: string;
}

export type AgendaEvent =
  | { readonly type: 'agendaItemBegun'; readonly item: string }
  | { readonly type: 'agendaItemSkipped'; readonly item: string; readonly reason: string }
  | { readonly type: 'agendaItemMoved'; readonly item: string; readonly order: number };

export const agendaActions = {
  /** Begins a step, or resumes one that was done or skipped; the step under way is done with it. */
  'agenda.begin': action({
    may: directors,
    input: z.strictObject({ item: id }),
    decide(meeting, { item }, { actor }) {
      if (!directs(meeting, actor)) return reject('notPresiding');
      const row = meeting.agenda.get(item);
      if (!row) return reject('unknownAgendaItem');
      return row.state === 'current' ? [] : [{ type: 'agendaItemBegun', item }];
    },
  }),
  'agenda.skip': action({
    may: directors,
    input: z.strictObject({ item: id, reason: plainText({ min: 1, max: 300, lines: 'single' }) }),
    decide(meeting, { item, reason }, { actor }) {
      if (!directs(meeting, actor)) return reject('notPresiding');
      const row = meeting.agenda.get(item);
      if (!row) return reject('unknownAgendaItem');
      if (row.state === 'current') return reject('agendaItemCurrent');
      return [{ type: 'agendaItemSkipped', item, reason }];
    },
  }),
  /** Puts a step before another, or at the end. */
  'agenda.move': action({
    may: directors,
    input: z.strictObject({ item: id, before: id.nullable() }),
    decide(meeting, { item, before }, { actor }) {
      if (!directs(meeting, actor)) return reject('notPresiding');
      if (!meeting.agenda.has(item)) return reject('unknownAgendaItem');
      if (before !== null && !meeting.agenda.has(before)) return reject('unknownAgendaItem');
      if (before === item) return [];
      const others = agendaInOrder(meeting).filter((row) => row.id !== item);
      const at = before === null ? others.length : others.findIndex((row) => row.id === before);
      return [{ type: 'agendaItemMoved', item, order: between(others[at - 1]?.order, others[at]?.order) }];
    },
  }),
};

/** A place between two neighbours; outside of them when one is missing. */
export function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  if (after === undefined) return before + 1;
  return (before + after) / 2;
}

export function agendaInOrder(meeting: Meeting): AgendaItem[] {
  return [...meeting.agenda].sort((a, b) => a.order - b.order);
}

export const agendaEvolvers: Evolvers<AgendaEvent> = {
  agendaItemBegun(meeting, { item }) {
    const underWay = meeting.agenda.find((row) => row.state === 'current');
    const agenda = underWay
      ? meeting.agenda.update(underWay.id, (row) => ({ ...row, state: 'done' }))
      : meeting.agenda;
    return { ...meeting, agenda: agenda.update(item, (row) => ({ ...row, state: 'current', reason: '' })) };
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
