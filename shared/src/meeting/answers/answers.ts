import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { AnswerPaper } from './beforehand.ts';
import type { NumberedPaper, Telling } from './escalations.ts';
import { isDeliverable, type AssignmentState } from './assignment-states.ts';
import { byItsDepartment, changeAssignment } from './assignments.ts';
import { evidenceInput } from './evidence-input.ts';
import type { Meeting } from '../meeting.ts';
import { capturers } from '../session/capturers.ts';
import { directs } from '../session/presiding.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { assignmentId } from '../id-inputs.ts';
import type { AssignmentId } from '../ids.ts';

/** A document that supports an answer (QN7); the bytes are kept by content elsewhere. */
export interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What a department answers to an assignment; it has the assignment's id. */
export interface Answer {
  readonly id: AssignmentId;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** The person whose PIN signed exactly this text; gone as soon as the text changes. */
  readonly signedBy: { readonly name: string; readonly title: string } | null;
  readonly signedAt: Instant | null;
  readonly returnedReason: string;
  readonly delivered: 'orally' | 'inWriting' | null;
  readonly deliveredAt: Instant | null;
  /** Wording released to the hall and the public. */
  readonly released: string | null;
  /** Written before the session was opened: the chair reads it once it is approved (PL6). */
  readonly isPrepared: boolean;
  /** What it came on, where its body answered on paper (TD8). */
  readonly paper: AnswerPaper | null;
  /** What answered those who asked before the session, and how they were told (BL3). */
  readonly given: NumberedPaper | null;
  readonly told: Telling | null;
}

type Of<Type extends string, More = object> = {
  readonly type: Type;
  readonly assignment: AssignmentId;
} & More;

export type AnswerEvent =
  | Of<'answerDrafted', Sealed<{ readonly text: string }>>
  | Of<'evidenceAttached', { readonly evidence: Omit<Evidence, 'name'> } & Sealed<{ readonly name: string }>>
  | Of<'evidenceRemoved', { readonly evidence: string }>
  | Of<'answerSubmitted'>
  | Of<'answerTakenBack'>
  | Of<'answerSigned'>
  | Of<'answerReturned', Sealed<{ readonly reason: string }>>
  | Of<'answerApproved'>
  | Of<'answerDelivered', { readonly how: 'orally' | 'inWriting' }>
  | Of<'answerReleased', Sealed<{ readonly text: string }>>
  | Of<'answerReleaseWithdrawn'>;

const text = plainText({ min: 1, max: 10_000, lines: 'multi' });
const approvers = ['coordinator', 'moderator', 'chair'] as const;
/** A department may still mend what nobody has approved; what was submitted is a draft again then. */
const writable: readonly AssignmentState[] = ['offered', 'acknowledged', 'drafting', 'submitted', 'returned'];
const just = z.strictObject({ assignment: assignmentId });
/** Whoever answers for words says which ones were read. */
const justAsSeen = just.extend({ over });

export const answerActions = {
  'answers.draft': action({
    may: ['department'],
    input: z.strictObject({ assignment: assignmentId, text, over }),
    decide: (meeting, { assignment, text: words, over: seen }, context) =>
      byItsDepartment(meeting, assignment, context, writable, () => {
        const stands = meeting.answers.get(assignment)?.text;
        if (stands === words) return [];
        const drafted = { type: 'answerDrafted', assignment, subject: assignment } as const;
        return changedMeanwhile(seen, stands) ?? [{ ...drafted, sealed: { text: words } }];
      }),
  }),
  'answers.attach': action({
    may: ['department'],
    input: just.extend({ evidence: evidenceInput }),
    decide: (meeting, { assignment, evidence: { name, ...evidence } }, context) =>
      byItsDepartment(meeting, assignment, context, writable, () =>
        meeting.answers.get(assignment)?.evidence.some((one) => one.id === evidence.id)
          ? []
          : [{ type: 'evidenceAttached', assignment, evidence, subject: assignment, sealed: { name } }],
      ),
  }),
  'answers.detach': action({
    may: ['department'],
    input: z.strictObject({ assignment: assignmentId, evidence: z.string().max(64) }),
    decide: (meeting, { assignment, evidence }, context) =>
      byItsDepartment(meeting, assignment, context, writable, () =>
        meeting.answers.get(assignment)?.evidence.some((one) => one.id === evidence)
          ? [{ type: 'evidenceRemoved', assignment, evidence }]
          : refuse('unknownEvidence'),
      ),
  }),
  /** The drafter hands the text to the leader and the coordinator. */
  'answers.submit': action({
    may: ['department'],
    input: just,
    decide: (meeting, { assignment }, context) =>
      byItsDepartment(meeting, assignment, context, writable, (row) => {
        if (row.state === 'submitted') return [];
        if (!meeting.answers.get(assignment)?.text) return refuse('answerEmpty');
        return [{ type: 'answerSubmitted', assignment }];
      }),
  }),
  /** The department goes on writing at what it submitted, as long as nobody has approved it. */
  'answers.takeBack': action({
    may: ['department'],
    input: just,
    decide: (meeting, { assignment }, context) =>
      byItsDepartment(meeting, assignment, context, ['drafting', 'submitted'], (row) =>
        row.state === 'submitted' ? [{ type: 'answerTakenBack', assignment }] : [],
      ),
  }),
  /** The leader confirms this very text with a PIN, so the record names a person. */
  'answers.sign': action({
    may: ['department'],
    needsPin: true,
    input: justAsSeen,
    decide: (meeting, { assignment, over: seen }, context) =>
      byItsDepartment(meeting, assignment, context, writable, (row) => {
        if (!context.actor.person) return refuse('pinNeeded');
        const answer = meeting.answers.get(assignment);
        if (!answer?.text) return refuse('answerEmpty');
        if (answer.signedBy) return [];
        const refusal = changedMeanwhile(seen, answer.text);
        if (refusal) return refusal;
        const signed = { type: 'answerSigned', assignment } as const;
        return row.state === 'submitted' ? [signed] : [{ type: 'answerSubmitted', assignment }, signed];
      }),
  }),
  'answers.return': action({
    may: approvers,
    input: just.extend({ reason: plainText({ min: 1, max: 500, lines: 'single' }) }),
    decide(meeting, { assignment, reason }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state !== 'submitted' && row.state !== 'approved')
        return refuse('wrongAssignmentState', { state: row.state });
      return [{ type: 'answerReturned', assignment, subject: assignment, sealed: { reason } }];
    },
  }),
  'answers.approve': action({
    may: approvers,
    input: justAsSeen,
    decide(meeting, { assignment, over: seen }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'approved') return [];
      if (row.state !== 'submitted') return refuse('wrongAssignmentState', { state: row.state });
      return (
        changedMeanwhile(seen, meeting.answers.get(assignment)?.text) ?? [
          { type: 'answerApproved', assignment },
        ]
      );
    },
  }),
  /** The answer reached those who asked: spoken in the hall, or handed over in writing. */
  'answers.deliver': action({
    may: capturers,
    input: z.strictObject({ assignment: assignmentId, how: z.enum(['orally', 'inWriting']) }),
    decide(meeting, { assignment, how }, { actor }) {
      if (actor.role === 'chair' && !directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'delivered') return [];
      if (how === 'inWriting' && row.state !== 'approved')
        return refuse('wrongAssignmentState', { state: row.state });
      const answer = meeting.answers.get(assignment);
      if (how === 'inWriting' && !answer?.signedBy && !answer?.paper) return refuse('notSigned');
      if (!isDeliverable(row.state)) return refuse('wrongAssignmentState', { state: row.state });
      return [{ type: 'answerDelivered', assignment, how }];
    },
  }),
  /** Words of the answer that the hall and the public may read (BL6). */
  'answers.release': action({
    may: ['moderator', 'coordinator'],
    input: justAsSeen.extend({ text: plainText({ min: 1, max: 2000, lines: 'multi' }) }),
    decide(meeting, { assignment, text: words, over: seen }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'declined' || row.state === 'withdrawn')
        return refuse('wrongAssignmentState', { state: row.state });
      if (meeting.petitions.get(row.petition)?.takenBack) return refuse('petitionTakenBack');
      const stands = meeting.answers.get(assignment)?.released;
      if (stands === words) return [];
      const refusal = changedMeanwhile(seen, stands);
      if (refusal) return refusal;
      return [{ type: 'answerReleased', assignment, subject: assignment, sealed: { text: words } }];
    },
  }),
  'answers.withdrawRelease': action({
    may: ['moderator', 'coordinator'],
    input: just,
    decide(meeting, { assignment }) {
      if (!meeting.assignments.has(assignment)) return refuse('unknownAssignment');
      const released = meeting.answers.get(assignment)?.released ?? null;
      return released === null ? [] : [{ type: 'answerReleaseWithdrawn', assignment }];
    },
  }),
};

function blankAnswer(assignment: AssignmentId): Answer {
  return {
    id: assignment,
    text: '',
    evidence: [],
    signedBy: null,
    signedAt: null,
    returnedReason: '',
    delivered: null,
    deliveredAt: null,
    released: null,
    isPrepared: false,
    paper: null,
    given: null,
    told: null,
  };
}

export function changeAnswer(
  meeting: Meeting,
  assignment: AssignmentId,
  change: (answer: Answer) => Answer,
): Meeting {
  const answer = meeting.answers.get(assignment) ?? blankAnswer(assignment);
  return { ...meeting, answers: meeting.answers.with(change(answer)) };
}

const unsigned = { signedBy: null, signedAt: null, paper: null } as const;

/** What a department writes is its answer to the offer; a signature stands only for what was signed. */
export function redraft(
  meeting: Meeting,
  assignment: AssignmentId,
  at: Instant,
  change: (answer: Answer) => Answer,
): Meeting {
  const respondedAt = meeting.assignments.get(assignment)?.respondedAt ?? at;
  const drafting = changeAssignment(meeting, assignment, { state: 'drafting', respondedAt });
  return changeAnswer(drafting, assignment, (row) => ({
    ...change(row),
    ...unsigned,
    isPrepared: meeting.about.startedAt === null,
  }));
}

export const answerEvolvers: Evolvers<AnswerEvent> = {
  answerDrafted: (meeting, { assignment, sealed }, { at }) =>
    redraft(meeting, assignment, at, (row) => ({ ...row, text: sealed?.text ?? '' })),
  evidenceAttached: (meeting, { assignment, evidence, sealed }, { at }) =>
    redraft(meeting, assignment, at, (row) => ({
      ...row,
      evidence: [...row.evidence, { ...evidence, name: sealed?.name ?? '' }],
    })),
  evidenceRemoved: (meeting, { assignment, evidence }, { at }) =>
    redraft(meeting, assignment, at, (row) => ({
      ...row,
      evidence: row.evidence.filter((one) => one.id !== evidence),
    })),
  answerSubmitted: (meeting, { assignment }) =>
    changeAssignment(meeting, assignment, { state: 'submitted', needsMinutes: null }),
  answerTakenBack: (meeting, { assignment }, { at }) => redraft(meeting, assignment, at, (row) => row),
  answerSigned: (meeting, { assignment }, { at, by }) =>
    changeAnswer(meeting, assignment, (row) => ({ ...row, signedBy: by.person ?? null, signedAt: at })),
  answerReturned: (meeting, { assignment, sealed }) =>
    changeAnswer(changeAssignment(meeting, assignment, { state: 'returned' }), assignment, (row) => ({
      ...row,
      ...unsigned,
      returnedReason: sealed?.reason ?? '',
    })),
  answerApproved: (meeting, { assignment }) =>
    changeAnswer(changeAssignment(meeting, assignment, { state: 'approved' }), assignment, (row) => ({
      ...row,
    })),
  answerDelivered: (meeting, { assignment, how }, { at }) =>
    changeAnswer(
      changeAssignment(meeting, assignment, { state: 'delivered', needsMinutes: null }),
      assignment,
      (row) => ({ ...row, delivered: how, deliveredAt: at }),
    ),
  answerReleased: (meeting, { assignment, sealed }) =>
    changeAnswer(meeting, assignment, (row) => ({ ...row, released: sealed?.text ?? null })),
  answerReleaseWithdrawn: (meeting, { assignment }) =>
    changeAnswer(meeting, assignment, (row) => ({ ...row, released: null })),
};
