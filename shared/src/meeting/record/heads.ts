import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { wrongDay } from '../answers/escalations.ts';
import { sessionDay } from '../followup/clocks.ts';
import { headId } from '../id-inputs.ts';
import { revoking } from '../intake/links.ts';
import type { HeadId } from '../ids.ts';
import type { HeadReceipt } from './head-receipts.ts';
import { headWays, type HeadWay } from './vocabulary.ts';

/** A village or residential group whose head is sent the results (LW1); the person is in no record, the village is. */
export interface VillageHead {
  readonly id: HeadId;
  readonly name: string;
  /** The village in the office's directory, where it stands there. */
  readonly body: string | null;
  /** When and how its head got the results, as the office noted it; null while it did not. */
  readonly told: { readonly on: CivilDate; readonly way: HeadWay } | null;
  /** What its head said of it by a link of their own. */
  readonly received: HeadReceipt | null;
}

export type HeadEvent =
  | { readonly type: 'headListed'; readonly id: HeadId; readonly name: string; readonly body: string | null }
  | { readonly type: 'headDropped'; readonly head: HeadId }
  | {
      readonly type: 'headTold';
      readonly head: HeadId;
      readonly on: CivilDate;
      readonly way: Exclude<HeadWay, 'zalo'>;
    }
  /** By a message in a chat: an event of its own, for earlier releases know three ways alone. */
  | { readonly type: 'headMessaged'; readonly head: HeadId; readonly on: CivilDate }
  | { readonly type: 'headNotTold'; readonly head: HeadId };

const may = ['coordinator'] as const;
const just = z.strictObject({ head: headId });
const telling = z.strictObject({ on: civilDate, way: z.enum(headWays) });
/** What was seen of it; null where nothing was noted yet. */
const over = telling.nullable().optional();
const named = z.strictObject({
  name: plainText({ min: 1, max: 200, lines: 'single' }),
  body: id.nullable().default(null),
});

function isOther({ told }: VillageHead, seen: VillageHead['told'] | undefined): boolean {
  return seen !== undefined && !same(told, seen);
}

export const headActions = {
  /** Puts villages on the list of those whose heads get the results; who stands there already is left as it is. */
  'heads.list': action({
    may,
    input: z.strictObject({ heads: z.array(named).min(1).max(500) }),
    decide(meeting, { heads }, { newId }) {
      const known = new Set([...meeting.heads].map(({ name }) => fold(name)));
      return heads.flatMap(({ name, body }) => {
        if (known.has(fold(name))) return [];
        known.add(fold(name));
        return [{ type: 'headListed' as const, id: newId(), name, body }];
      });
    },
  }),
  'heads.drop': action({
    may,
    input: just,
    decide(meeting, { head }) {
      if (!meeting.heads.get(head)) return refuse('unknownHead');
      return [{ type: 'headDropped', head }, ...revoking(meeting.links.filter((one) => one.head === head))];
    },
  }),
  /** The head of a village has the results; said again, it puts right what was said before. */
  'heads.told': action({
    may,
    input: just.extend({ ...telling.shape, over }),
    decide(meeting, { head, on, way, over: seen }, { now }) {
      const row = meeting.heads.get(head);
      if (!row) return refuse('unknownHead');
      if (same(row.told, { on, way })) return [];
      if (isOther(row, seen)) return refuse('overtaken');
      const refused = wrongDay(on, now, sessionDay(meeting) ?? undefined);
      if (refused) return refused;
      return [way === 'zalo' ? { type: 'headMessaged', head, on } : { type: 'headTold', head, on, way }];
    },
  }),
  /** It was noted by mistake. */
  'heads.notTold': action({
    may,
    input: just.extend({ over }),
    decide(meeting, { head, over: seen }) {
      const row = meeting.heads.get(head);
      if (!row) return refuse('unknownHead');
      if (!row.told) return [];
      return isOther(row, seen) ? refuse('overtaken') : [{ type: 'headNotTold', head }];
    },
  }),
};

export const headEvolvers: Evolvers<HeadEvent> = {
  headListed: (meeting, { id: head, name, body }) => ({
    ...meeting,
    heads: meeting.heads.with({ id: head, name, body, told: null, received: null }),
  }),
  headDropped: (meeting, { head }) => ({ ...meeting, heads: meeting.heads.without(head) }),
  headTold: (meeting, { head, on, way }) => ({
    ...meeting,
    heads: meeting.heads.update(head, (row) => ({ ...row, told: { on, way } })),
  }),
  headMessaged: (meeting, { head, on }) => ({
    ...meeting,
    heads: meeting.heads.update(head, (row) => ({ ...row, told: { on, way: 'zalo' } })),
  }),
  headNotTold: (meeting, { head }) => ({
    ...meeting,
    heads: meeting.heads.update(head, (row) => ({ ...row, told: null })),
  }),
};
