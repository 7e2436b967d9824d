import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import { changeAnswer, redraft, type Answer } from './answers.ts';
import { evidenceInput } from './evidence-input.ts';
import type { AssignmentState } from './assignment-states.ts';
import { changeAssignment } from './assignments.ts';
import { paperInput, tellingInput, wrongDay, type NumberedPaper, type Telling } from './escalations.ts';
import { assignmentId } from '../id-inputs.ts';
import type { AssignmentId } from '../ids.ts';

/** The paper on which a body without an account answered, with who signed it (TD8). */
export interface AnswerPaper extends NumberedPaper {
  readonly signer: string;
}

export type BeforehandEvent =
  | ({
      readonly type: 'answerEntered';
      readonly assignment: AssignmentId;
      readonly paper: NumberedPaper;
    } & Sealed<{ readonly text: string; readonly signer: string }>)
  | { readonly type: 'answerApprovalTakenBack'; readonly assignment: AssignmentId }
  | {
      readonly type: 'answerGivenBefore';
      readonly assignment: AssignmentId;
      readonly paper: NumberedPaper;
      readonly told: Telling;
    }
  | { readonly type: 'answerGivingTakenBack'; readonly assignment: AssignmentId };

/** From which states a coordinator writes down what came on paper. */
const enterable: readonly AssignmentState[] = [
  'offered',
  'acknowledged',
  'drafting',
  'submitted',
  'returned',
];

export const beforehandActions = {
  /** Writes down what a body answered on paper; it is reviewed as any other answer (TD8). */
  'answers.enter': action({
    may: ['coordinator'],
    input: z.strictObject({
      assignment: assignmentId,
      text: plainText({ min: 1, max: 10_000, lines: 'multi' }),
      paper: paperInput.extend({ signer: plainText({ min: 1, max: 120, lines: 'single' }) }),
      /** The paper itself, scanned. */
      file: evidenceInput.nullable().default(null),
      over,
    }),
    decide(meeting, { assignment, text, paper: { signer, ...paper }, file, over: seen }, { now }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (!enterable.includes(row.state)) return refuse('wrongAssignmentState', { state: row.state });
      const stands = meeting.answers.get(assignment);
      const refusal = wrongDay(paper.date, now) ?? changedMeanwhile(seen, stands?.text);
      if (refusal) return refusal;
      const isThere = file === null || stands?.evidence.some((one) => one.id === file.id);
      const { name = '', ...evidence } = file ?? { id: '', bytes: 0, mediaType: '' };
      const about = { assignment, subject: assignment };
      return [
        ...(isThere ? [] : [{ type: 'evidenceAttached', ...about, evidence, sealed: { name } } as const]),
        { type: 'answerEntered', ...about, paper, sealed: { text, signer } },
      ];
    },
  }),
  /** Approved by mistake: it waits for its review again. */
  'answers.withdrawApproval': action({
    may: ['coordinator', 'moderator', 'chair'],
    input: z.strictObject({ assignment: assignmentId }),
    decide(meeting, { assignment }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'submitted') return [];
      if (row.state !== 'approved') return refuse('wrongAssignmentState', { state: row.state });
      return [{ type: 'answerApprovalTakenBack', assignment }];
    },
  }),
  /** Answered in writing before it came before the hall, and told to those who asked (BL3). */
  'answers.giveBefore': action({
    may: ['coordinator'],
    input: z.strictObject({ assignment: assignmentId, letter: paperInput, told: tellingInput, over }),
    decide(meeting, { assignment, letter: paper, told, over: seen }, { now }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (meeting.petitions.get(row.petition)?.raisedAt !== null) return refuse('petitionRaised');
      if (row.state !== 'approved') return refuse('wrongAssignmentState', { state: row.state });
      return (
        wrongDay(paper.date, now) ??
        wrongDay(told.on, now, paper.date) ??
        changedMeanwhile(seen, meeting.answers.get(assignment)?.text) ?? [
          { type: 'answerGivenBefore', assignment, paper, told },
        ]
      );
    },
  }),
  /** It was not given after all. */
  'answers.takeGivingBack': action({
    may: ['coordinator'],
    input: z.strictObject({ assignment: assignmentId }),
    decide(meeting, { assignment }) {
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'approved') return [];
      if (row.state !== 'delivered' || !meeting.answers.get(assignment)?.told)
        return refuse('wrongAssignmentState', { state: row.state });
      return [{ type: 'answerGivingTakenBack', assignment }];
    },
  }),
};

function stateWith(
  meeting: Meeting,
  assignment: AssignmentId,
  state: AssignmentState,
  change: (answer: Answer) => Answer = (answer) => ({ ...answer }),
): Meeting {
  return changeAnswer(changeAssignment(meeting, assignment, { state }), assignment, change);
}

export const beforehandEvolvers: Evolvers<BeforehandEvent> = {
  answerEntered(meeting, { assignment, paper, sealed }, { at }) {
    const { text = '', signer = '' } = sealed ?? {};
    const written = redraft(meeting, assignment, at, (row) => ({ ...row, text }));
    return stateWith(written, assignment, 'submitted', (row) => ({ ...row, paper: { ...paper, signer } }));
  },
  answerApprovalTakenBack: (meeting, { assignment }) => stateWith(meeting, assignment, 'submitted'),
  answerGivenBefore: (meeting, { assignment, paper, told }, { at }) =>
    stateWith(meeting, assignment, 'delivered', (row) => ({
      ...row,
      ...{ delivered: 'inWriting', deliveredAt: at, given: paper, told },
    })),
  answerGivingTakenBack: (meeting, { assignment }) =>
    stateWith(meeting, assignment, 'approved', (row) => ({
      ...row,
      ...{ delivered: null, deliveredAt: null, given: null, told: null },
    })),
};
