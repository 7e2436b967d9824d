import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import { changeMatter } from './records.ts';
import { followedMatter, reasonInput } from './saying.ts';
import { waitedFor, type WaitedFor } from './vocabulary.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

export type WaitingEvent =
  | ({
      readonly type: 'matterWaits';
      readonly petition: PetitionId;
      readonly for: WaitedFor;
      readonly from: CivilDate;
    } & Sealed<{ readonly note: string }>)
  | { readonly type: 'matterGoesOn'; readonly petition: PetitionId; readonly on: CivilDate };

const may = ['coordinator'] as const;
const just = z.strictObject({ petition: petitionId });

/** Whoever waits for others is not late; the office that has to see to it is (TD15). */
export const waitingActions = {
  'matters.wait': action({
    may,
    input: just.extend({ for: z.enum(waitedFor), note: reasonInput }),
    decide(meeting, { petition, for: what, note }, { now }) {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const last = meeting.matterRecords.get(petition)?.waits.at(-1);
      if (last?.to === null) return refuse('waitsAlready');
      const waits = { type: 'matterWaits', petition, for: what, from: civilDateOf(now) } as const;
      return [{ ...waits, subject: petition, sealed: { note } }];
    },
  }),
  'matters.goOn': action({
    may,
    input: just,
    decide(meeting, { petition }, { now }) {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const last = meeting.matterRecords.get(petition)?.waits.at(-1);
      return last?.to === null ? [{ type: 'matterGoesOn', petition, on: civilDateOf(now) }] : [];
    },
  }),
};

export const waitingEvolvers: Evolvers<WaitingEvent> = {
  matterWaits: (meeting, { petition, for: what, from, sealed }) =>
    changeMatter(meeting, petition, (row) => ({
      ...row,
      waits: [...row.waits, { for: what, from, to: null, note: sealed?.note ?? '' }],
    })),
  matterGoesOn: (meeting, { petition, on }) =>
    changeMatter(meeting, petition, (row) => ({
      ...row,
      waits: row.waits.map((one) => (one.to === null ? { ...one, to: on } : one)),
    })),
};
