import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { Commitment } from './commitments.ts';
import { extensionLimit } from './clocks.ts';
import { changePart, type Extension } from './records.ts';
import { ownPart } from './reporting.ts';
import { owedPart, reasonInput, saidSince, seenAt } from './saying.ts';
import { id } from '../../engine/ids.ts';
import { commitmentId } from '../id-inputs.ts';
import type { CommitmentId } from '../ids.ts';

export type ExtensionEvent =
  | ({
      readonly type: 'extensionAsked';
      readonly commitment: CommitmentId;
      readonly until: CivilDate;
    } & Sealed<{ readonly reason: string }>)
  | ({ readonly type: 'extensionRefused'; readonly commitment: CommitmentId } & Sealed<{
      readonly reason: string;
    }>)
  | ({
      readonly type: 'extensionGranted';
      readonly commitment: CommitmentId;
      readonly from: CivilDate;
      readonly until: CivilDate;
      readonly approver: Extension['approver'];
    } & Sealed<{ readonly reason: string }>);

const just = z.strictObject({ commitment: commitmentId });
const later = just.extend({ until: civilDate, reason: reasonInput });

/** Why a later day is not to be had for what is owed; what was asked for in time can be granted later. */
function notLater(meeting: Meeting, row: Commitment, until: CivilDate, asOf: CivilDate): Refusal | undefined {
  const record = meeting.partRecords.get(row.id);
  const { most } = extensionLimit(meeting);
  if (record?.report && record.report.code !== '3a' && record.report.code !== '3b')
    return refuse('reportedAlready');
  if ((record?.extensions.length ?? 0) >= most) return refuse('extendedAlready', { most });
  if (asOf > row.due) return refuse('dueHasPassed');
  return until > row.due ? undefined : refuse('notLater');
}

/** Who approves: the chair by themselves, or named by whoever writes it down; or the coordinator where the rules say so. */
function approverOf(
  meeting: Meeting,
  { actor }: Context,
  chair: string | null,
): Extension['approver'] | Refusal {
  const { by } = extensionLimit(meeting);
  if (by === 'coordinator')
    return actor.role === 'coordinator' ? { role: by, chair: null } : refuse('notAllowed');
  const approving = actor.role === 'chair' ? (actor.chair ?? null) : chair;
  return meeting.chairs.has(approving ?? '') ? { role: by, chair: approving } : refuse('unknownChair');
}

/** A later day, with a reason and an approver, before the day passes (BX9, TD19). */
export const extensionActions = {
  /** A coordinator notes it for a body that has no account (TD21). */
  'extensions.ask': action({
    may: ['department', 'coordinator'],
    input: later,
    decide(meeting, { commitment, until, reason }, { actor, now }) {
      const row = ownPart(meeting, commitment, actor);
      if (isRefusal(row)) return row;
      const before = meeting.partRecords.get(commitment)?.asked;
      if (before?.until === until && before.reason === reason) return [];
      const asked = { type: 'extensionAsked', commitment, until, subject: row.petition } as const;
      return notLater(meeting, row, until, civilDateOf(now)) ?? [{ ...asked, sealed: { reason } }];
    },
  }),
  'extensions.refuse': action({
    may: ['coordinator', 'chair'],
    input: just.extend({ reason: reasonInput, seen: seenAt }),
    decide(meeting, { commitment, reason, seen }) {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      const asked = meeting.partRecords.get(commitment)?.asked;
      if (!asked) return refuse('extensionNotAsked');
      const refused = { type: 'extensionRefused', commitment, subject: row.petition } as const;
      return saidSince(asked, seen) ?? [{ ...refused, sealed: { reason } }];
    },
  }),
  'extensions.grant': action({
    may: ['coordinator', 'chair'],
    input: later.extend({ chair: id.nullable().default(null), seen: seenAt }),
    decide(meeting, { commitment, until, reason, chair, seen }, context) {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      const approver = approverOf(meeting, context, chair);
      if (isRefusal(approver)) return approver;
      const asked = meeting.partRecords.get(commitment)?.asked;
      const refused =
        saidSince(asked, seen) ?? notLater(meeting, row, until, civilDateOf(asked?.at ?? context.now));
      if (refused) return refused;
      const granted = { type: 'extensionGranted', commitment, from: row.due, until, approver } as const;
      return [
        { ...granted, subject: row.petition, sealed: { reason } },
        { type: 'commitmentRedated', commitment, due: until, counted: null, certainty: 'official' },
      ];
    },
  }),
};

export const extensionEvolvers: Evolvers<ExtensionEvent> = {
  extensionAsked: (meeting, { commitment, until, sealed }, { at }) =>
    changePart(meeting, commitment, (row) => ({
      ...row,
      asked: { until, reason: sealed?.reason ?? '', at },
      refused: null,
    })),
  extensionRefused: (meeting, { commitment, sealed }, { at }) => {
    const due = meeting.commitments.get(commitment)?.due;
    return changePart(meeting, commitment, (row) => ({
      ...row,
      asked: null,
      refused: due ? { reason: sealed?.reason ?? '', at, due } : null,
    }));
  },
  extensionGranted: (meeting, { commitment, from, until, approver, sealed }, { at }) =>
    changePart(meeting, commitment, (row) => ({
      ...row,
      asked: null,
      refused: null,
      extensions: [...row.extensions, { from, until, reason: sealed?.reason ?? '', approver, at }],
    })),
};
