import { z } from 'zod';
import { nextOrder } from '../../engine/keyed.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { action, type Decision, type Evolvers } from '../action.ts';
import { freeToken } from '../../text/token.ts';
import { checkId } from '../id-inputs.ts';
import type { CheckId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { checkWords, maxChecks, type Check } from './checked-things.ts';
import { plannedNoMore } from './schedule.ts';

export type ChecklistEvent =
  | {
      readonly type: 'checkAdded';
      readonly id: CheckId;
      readonly what: string;
      readonly owner: string;
      readonly order: number;
    }
  | { readonly type: 'checkChanged'; readonly check: CheckId; readonly what: string; readonly owner: string }
  | { readonly type: 'checkRemoved'; readonly check: CheckId }
  | { readonly type: 'checkTicked'; readonly check: CheckId }
  | { readonly type: 'checkTickTakenBack'; readonly check: CheckId };

const { what, owner } = checkWords;
const one = z.strictObject({ check: checkId });

/** A decision about one thing of the list, until the session is opened. */
function about(meeting: Meeting, check: CheckId, follow: (row: Check) => Decision): Decision {
  const refused: Refusal | undefined = plannedNoMore(meeting);
  if (refused) return refused;
  const row = meeting.checklist.get(check);
  return row ? follow(row) : refuse('unknownCheck');
}

export const checklistActions = {
  'checklist.add': action({
    may: ['coordinator'],
    input: z.strictObject({ what, owner: owner.default('') }),
    decide(meeting, input) {
      const { checklist } = meeting;
      if (checklist.size >= maxChecks) return refuse('tooManyChecks', { most: maxChecks });
      const order = nextOrder(checklist);
      const id = freeToken(input.what, (token) => checklist.get(token) !== undefined);
      return plannedNoMore(meeting) ?? [{ type: 'checkAdded', id, ...input, order }];
    },
  }),
  /** Calls it otherwise, or gives it to somebody else; what somebody else changed meanwhile is not written over. */
  'checklist.change': action({
    may: ['coordinator'],
    input: z.strictObject({
      check: checkId,
      what,
      owner,
      seen: z.strictObject({ what, owner }).nullable().default(null),
    }),
    decide: (meeting, { check, seen, ...to }) =>
      about(meeting, check, (row) => {
        if (row.what === to.what && row.owner === to.owner) return [];
        if (seen && (seen.what !== row.what || seen.owner !== row.owner)) return refuse('changedMeanwhile');
        return [{ type: 'checkChanged', check, ...to }];
      }),
  }),
  'checklist.remove': action({
    may: ['coordinator'],
    input: one,
    decide: (meeting, { check }) => about(meeting, check, () => [{ type: 'checkRemoved', check }]),
  }),
  /** It is seen to; the record says when and by whom. */
  'checklist.tick': action({
    may: ['coordinator', 'moderator'],
    input: one,
    decide: (meeting, { check }) =>
      about(meeting, check, ({ done }) => (done ? [] : [{ type: 'checkTicked', check }])),
  }),
  'checklist.takeTickBack': action({
    may: ['coordinator', 'moderator'],
    input: one,
    decide: (meeting, { check }) =>
      about(meeting, check, ({ done }) => (done ? [{ type: 'checkTickTakenBack', check }] : [])),
  }),
};

function change(meeting: Meeting, check: CheckId, to: Partial<Check>): Meeting {
  return { ...meeting, checklist: meeting.checklist.update(check, (row) => ({ ...row, ...to })) };
}

export const checklistEvolvers: Evolvers<ChecklistEvent> = {
  checkAdded: (meeting, { type: _type, ...row }) => ({
    ...meeting,
    checklist: meeting.checklist.with({ ...row, done: null }),
  }),
  checkChanged: (meeting, { check, what: called, owner: by }) =>
    change(meeting, check, { what: called, owner: by }),
  checkRemoved: (meeting, { check }) => ({ ...meeting, checklist: meeting.checklist.without(check) }),
  checkTicked: (meeting, { check }, { at, by }) =>
    change(meeting, check, { done: { at, by: by.person?.name ?? by.seat } }),
  checkTickTakenBack: (meeting, { check }) => change(meeting, check, { done: null }),
};
