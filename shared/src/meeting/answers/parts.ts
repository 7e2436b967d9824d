import { beforehandActions, beforehandEvolvers, type BeforehandEvent } from './beforehand.ts';
import { escalationActions, escalationEvolvers, type EscalationEvent } from './escalations.ts';
import { sendingUpActions } from './escalating.ts';
import { letterFileActions, letterFileEvolvers, type LetterFileEvent } from './letter-files.ts';
import { answerActions, answerEvolvers, type AnswerEvent } from './answers.ts';
import { assignmentActions, assignmentEvolvers, type AssignmentEvent } from './assignments.ts';
import { chairAnswerActions, chairAnswerEvolvers, type ChairAnswerEvent } from './chair-answers.ts';
import { commentActions, commentEvolvers, type CommentEvent } from './comments.ts';
import { dispositionActions, dispositionEvolvers, type DispositionEvent } from './dispositions.ts';

/** What is answered, by whom, and what the chair decides on it. */
export const answeringActions = {
  ...assignmentActions,
  ...answerActions,
  ...beforehandActions,
  ...escalationActions,
  ...sendingUpActions,
  ...letterFileActions,
  ...chairAnswerActions,
  ...commentActions,
  ...dispositionActions,
};

export type AnsweringEvent =
  | AssignmentEvent
  | AnswerEvent
  | BeforehandEvent
  | EscalationEvent
  | LetterFileEvent
  | ChairAnswerEvent
  | CommentEvent
  | DispositionEvent;

export const answeringEvolvers = {
  ...assignmentEvolvers,
  ...answerEvolvers,
  ...beforehandEvolvers,
  ...escalationEvolvers,
  ...letterFileEvolvers,
  ...chairAnswerEvolvers,
  ...commentEvolvers,
  ...dispositionEvolvers,
};
