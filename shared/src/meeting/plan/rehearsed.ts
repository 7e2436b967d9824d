import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { action, type Evolvers } from '../action.ts';

/** A rehearsal of this plan: a conference of its own (BX12). Of what was said and done in it nothing comes here. */
export interface Rehearsed {
  /** The id of the conference in which it was rehearsed. */
  readonly id: string;
  readonly begunAt: Instant;
  /** When its session was closed; null while it was not. */
  readonly endedAt: Instant | null;
}

export type RehearsedEvent =
  | { readonly type: 'rehearsalBegun'; readonly rehearsal: string }
  | { readonly type: 'rehearsalEnded'; readonly rehearsal: string };

export const rehearsedActions = {
  /** Whoever has the plan rehearsed notes it, so that it is known before the day whether and when that was done. */
  'rehearsals.note': action({
    may: ['coordinator'],
    input: z.strictObject({ rehearsal: id, step: z.enum(['begun', 'ended']) }),
    decide(meeting, { rehearsal, step }) {
      const row = meeting.rehearsals.get(rehearsal);
      if (step === 'begun') return row ? [] : [{ type: 'rehearsalBegun', rehearsal }];
      return row?.endedAt === null ? [{ type: 'rehearsalEnded', rehearsal }] : [];
    },
  }),
};

export const rehearsedEvolvers: Evolvers<RehearsedEvent> = {
  rehearsalBegun: (meeting, { rehearsal }, { at }) => ({
    ...meeting,
    rehearsals: meeting.rehearsals.with({ id: rehearsal, begunAt: at, endedAt: null }),
  }),
  rehearsalEnded: (meeting, { rehearsal }, { at }) => ({
    ...meeting,
    rehearsals: meeting.rehearsals.update(rehearsal, (row) => ({ ...row, endedAt: at })),
  }),
};
