import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { paperInput, wrongDay, type NumberedPaper } from '../answers/escalations.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Actor } from '../roles.ts';
import type { Commitment } from './commitments.ts';
import {
  changeMatter,
  changePart,
  withoutReport,
  type PartEvidence,
  type Report,
  type SaidResult,
} from './records.ts';
import {
  filesInput,
  lackedBy,
  lineOrNothing,
  named,
  owedPart,
  reasonInput,
  resultInput,
  saidSince,
  seenAt,
  withoutNames,
  words,
} from './saying.ts';
import { verifyingWays, type VerifyingWay } from './vocabulary.ts';
import { commitmentId } from '../id-inputs.ts';
import type { CommitmentId } from '../ids.ts';

export type ReportingEvent =
  | ({
      readonly type: 'partReported';
      readonly commitment: CommitmentId;
      readonly on: CivilDate;
      readonly result: Omit<SaidResult, 'ground'>;
      readonly partly: boolean;
      readonly letter: NumberedPaper | null;
      readonly evidence: readonly Omit<PartEvidence, 'name'>[];
    } & Sealed<{
      readonly text: string;
      readonly ground: string;
      readonly signer: string;
      readonly names: readonly string[];
    }>)
  | ({ readonly type: 'partReportReturned'; readonly commitment: CommitmentId } & Sealed<{
      readonly reason: string;
    }>)
  | ({
      readonly type: 'partVerified';
      readonly commitment: CommitmentId;
      readonly way: VerifyingWay;
      readonly holds: boolean;
      readonly evidence: readonly Omit<PartEvidence, 'name'>[];
    } & Sealed<{ readonly note: string; readonly names: readonly string[] }>);

const reportInput = z.strictObject({
  commitment: commitmentId,
  ...resultInput,
  partly: z.boolean().default(false),
  text: words,
  evidence: filesInput,
  /** What it came on, and the day that counts: said by whoever enters it in a body's name. */
  on: civilDate.nullable().default(null),
  letter: paperInput.nullable().default(null),
  signer: lineOrNothing,
  /** Of the report that was seen to stand; 0 where none was. */
  seen: seenAt,
});

/** What is owed, as its own body or the office finds it. A body is not told whether another's is there. */
export function ownPart(meeting: Meeting, commitment: CommitmentId, actor: Actor): Commitment | Refusal {
  const isTheirs = meeting.commitments.get(commitment)?.department === actor.department;
  if (actor.role === 'department' && !isTheirs) return refuse('notYours');
  return owedPart(meeting, commitment);
}

/** Whether the very same stands already: whoever sends it twice says nothing new. */
function isSaidAlready(stands: Report | null, wanted: Omit<Report, 'on' | 'at' | 'by'>): boolean {
  if (!stands) return false;
  const { on: _on, at: _at, by: _by, ...said } = stands;
  return same(said, wanted);
}

function report(
  meeting: Meeting,
  { commitment, text, evidence, on, letter, signer, partly, seen, ...result }: z.output<typeof reportInput>,
  { actor, now }: Context,
): readonly MeetingEvent[] | Refusal {
  const row = ownPart(meeting, commitment, actor);
  if (isRefusal(row)) return row;
  const stands = meeting.partRecords.get(commitment)?.report ?? null;
  if (isSaidAlready(stands, { ...result, text, evidence, letter, signer, partly })) return [];
  if (seen !== undefined && seen !== (stands?.at ?? 0)) return refuse('overtaken');
  const isUnderWay = result.code === '3a' || result.code === '3b';
  if (partly && !isUnderWay) return refuse('partlyIsUnderWay');
  const lacked = lackedBy(result, { text, evidence });
  if (lacked) return lacked;
  const day = actor.role === 'department' ? civilDateOf(now) : (on ?? civilDateOf(now));
  const opened = row.openedAt === null ? undefined : civilDateOf(row.openedAt);
  const refused = wrongDay(day, now, opened) ?? (letter ? wrongDay(letter.date, now) : undefined);
  if (refused) return refused;
  const { ground, ...open } = result;
  return [
    {
      type: 'partReported',
      commitment,
      on: day,
      result: open,
      partly,
      letter,
      evidence: withoutNames(evidence),
      subject: row.petition,
      sealed: { text, ground, signer, names: evidence.map(({ name }) => name) },
    },
  ];
}

export const reportingActions = {
  /** A body says what it did of what it owes; a coordinator says it for one that has no account (TD21). */
  'parts.report': action({ may: ['department', 'coordinator'], input: reportInput, decide: report }),
  /** Not enough: the body is to report again. */
  'parts.return': action({
    may: ['coordinator'],
    input: z.strictObject({ commitment: commitmentId, reason: reasonInput, seen: seenAt }),
    decide(meeting, { commitment, reason, seen }) {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      const said = meeting.partRecords.get(commitment)?.report;
      if (!said) return refuse('notReported');
      const returned = { type: 'partReportReturned', commitment, subject: row.petition } as const;
      return saidSince(said, seen) ?? [{ ...returned, sealed: { reason } }];
    },
  }),
  /** A second person makes sure of what was reported, before it counts as done (TD18, UB9). */
  'parts.verify': action({
    may: ['coordinator', 'chair', 'moderator', 'secretary'],
    input: z.strictObject({
      commitment: commitmentId,
      way: z.enum(verifyingWays),
      holds: z.boolean(),
      note: words,
      evidence: filesInput,
      seen: seenAt,
    }),
    decide(meeting, { commitment, way, holds, note, evidence, seen }, { actor }) {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      const record = meeting.partRecords.get(commitment);
      if (!record?.report) return refuse('notReported');
      const since = saidSince(record.report, seen);
      if (since) return since;
      if (record.report.by.seat === actor.seat) return refuse('secondPersonNeeded');
      if (record.verification) return refuse('verifiedAlready');
      if (!holds && note === '') return refuse('lacksText');
      return [
        {
          type: 'partVerified',
          commitment,
          way,
          holds,
          evidence: withoutNames(evidence),
          subject: row.petition,
          sealed: { note, names: evidence.map(({ name }) => name) },
        },
      ];
    },
  }),
};

export const reportingEvolvers: Evolvers<ReportingEvent> = {
  /** What a body says is newer than what the office had said of the matter. */
  partReported(meeting, { commitment, on, result, partly, letter, evidence, sealed }, { at, by }) {
    const { text = '', ground = '', signer = '', names } = sealed ?? {};
    const said = {
      ...{ ...result, ground, on, at, by: { role: by.role, seat: by.seat } },
      ...{ partly, text, letter, signer, evidence: named(evidence, names) },
    };
    const reported = changePart(meeting, commitment, (row) => ({
      ...withoutReport(row, 'replaced'),
      report: said,
    }));
    const petition = meeting.commitments.get(commitment)?.petition ?? '';
    if (!meeting.matterRecords.get(petition)?.settled) return reported;
    return changeMatter(reported, petition, (row) => ({ ...row, settled: null }));
  },
  partReportReturned: (meeting, { commitment, sealed }) =>
    changePart(meeting, commitment, (row) => withoutReport(row, 'returned', sealed?.reason ?? '')),
  partVerified(meeting, { commitment, way, holds, evidence, sealed }, { at, by }) {
    const { note = '', names } = sealed ?? {};
    const verification = {
      ...{ at, by: { role: by.role, seat: by.seat } },
      ...{ way, holds, note, evidence: named(evidence, names) },
    };
    return changePart(meeting, commitment, (row) =>
      holds ? { ...row, verification } : withoutReport(row, 'notConfirmed', note, verification),
    );
  },
};
