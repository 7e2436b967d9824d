import { z } from 'zod';
import { civilDateOf } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import { wrongDay } from '../answers/escalations.ts';
import { sessionDay } from '../followup/clocks.ts';
import { headId } from '../id-inputs.ts';
import type { HeadId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Actor } from '../roles.ts';
import type { VillageHead } from './heads.ts';

/** What the head of a village says by their own link: that the results came, and that the village was told (TD13). */
export interface HeadReceipt {
  readonly at: Instant;
  /** When they said that the village was told; null while they did not. */
  readonly spreadAt: Instant | null;
}

export type HeadReceiptEvent =
  | { readonly type: 'headReceived'; readonly head: HeadId; readonly spread: boolean }
  | { readonly type: 'headReceiptTakenBack'; readonly head: HeadId };

const just = z.strictObject({ head: headId });

/** Whoever comes by a link speaks of the village that it is of. */
function ownHead(meeting: Meeting, { role, link }: Actor, head: HeadId): VillageHead | Refusal {
  const row = meeting.heads.get(head);
  if (!row) return refuse('unknownHead');
  const isOthers = role === 'organisation' && meeting.links.get(link ?? '')?.head !== head;
  return isOthers ? refuse('notAllowed') : row;
}

export const headReceiptActions = {
  /** "Received", and with `spread` that the village was told as well; said again, nothing is added. */
  'heads.receive': action({
    may: ['organisation'],
    input: just.extend({ spread: z.boolean().default(false) }),
    decide(meeting, { head, spread }, { actor, now }) {
      const row = ownHead(meeting, actor, head);
      if (isRefusal(row)) return row;
      const { received } = row;
      const isSaid = received !== null && (!spread || received.spreadAt !== null);
      if (isSaid) return [];
      const early = wrongDay(civilDateOf(now), now, sessionDay(meeting) ?? undefined);
      return early ?? [{ type: 'headReceived', head, spread }];
    },
  }),
  /** It was pressed by mistake, or by somebody else; what the office noted itself stays. */
  'heads.takeReceiptBack': action({
    may: ['organisation', 'coordinator'],
    input: just.extend({
      /** When what is taken back was said. */
      seen: z.number().int().min(0).optional(),
    }),
    decide(meeting, { head, seen }, { actor }) {
      const row = ownHead(meeting, actor, head);
      if (isRefusal(row)) return row;
      if (row.received === null) return [];
      if (seen !== undefined && seen !== row.received.at) return refuse('overtaken');
      return [{ type: 'headReceiptTakenBack', head }];
    },
  }),
};

export const headReceiptEvolvers: Evolvers<HeadReceiptEvent> = {
  headReceived: (meeting, { head, spread }, { at }) => ({
    ...meeting,
    heads: meeting.heads.update(head, (row) => {
      const received = row.received ?? { at, spreadAt: null };
      return { ...row, received: { ...received, spreadAt: received.spreadAt ?? (spread ? at : null) } };
    }),
  }),
  headReceiptTakenBack: (meeting, { head }) => ({
    ...meeting,
    heads: meeting.heads.update(head, (row) => ({ ...row, received: null })),
  }),
};
