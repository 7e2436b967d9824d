import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { changeAssignment, type Assignment } from '../answers/assignments.ts';
import { holds } from '../answers/assignment-states.ts';
import { livePetition } from '../intake/petitions.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { makeRoom } from './turn-ends.ts';
import { onFloor } from './floor.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { overtaken, seenThere } from './seen.ts';
import { inSession } from './session.ts';
import { run, setTo } from './timer.ts';
import type { TurnEnd } from './turns.ts';
import { assignmentId, departmentId, petitionId } from '../id-inputs.ts';
import type { AssignmentId, DepartmentId, PetitionId, TurnId } from '../ids.ts';

/** One stretch in which an agency answers at the microphone, or comments (BL8, BL9). */
export interface AnsweringTurn {
  readonly id: TurnId;
  readonly kind: 'answer' | 'comment';
  readonly department: DepartmentId;
  readonly assignment: AssignmentId | null;
  readonly petition: PetitionId | null;
  readonly calledAt: Instant;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly spokenMs: number;
  readonly end: TurnEnd | null;
  /** Why it was cut (BL15). */
  readonly reason: string;
  /** Where the assignment stood, and what was before the hall, when it began. */
  readonly stood: Assignment['state'] | null;
  readonly stoodBefore: string | null;
}

export type AnsweringEvent = {
  readonly type: 'answeringCalled';
  readonly turn: TurnId;
  readonly kind: AnsweringTurn['kind'];
  readonly department: DepartmentId;
  readonly assignment: AssignmentId | null;
  readonly petition: PetitionId | null;
  readonly grantedMs: number;
};

type Called = Pick<AnsweringEvent, 'kind' | 'department' | 'assignment' | 'petition'>;

/** Gives an agency the floor over what was seen there; its time runs at once. */
function gives(
  meeting: Meeting,
  called: Called,
  floor: string | null | undefined,
  { newId }: Context,
): readonly MeetingEvent[] | Refusal {
  const now = meeting.answeringTurns.get(meeting.floor.answering ?? '');
  if (now?.kind === called.kind && now.department === called.department && now.petition === called.petition)
    return [];
  const passed = overtaken(onFloor(meeting.floor), floor);
  if (passed) return passed;
  const grantedMs = meeting.about.rules.answerSeconds * 1000;
  const turn = newId();
  return [...makeRoom(meeting, turn), { type: 'answeringCalled', turn, ...called, grantedMs }];
}

export const answeringActions = {
  /** "Please answer": the agency that holds an assignment speaks to its petition, with a clock of its own. */
  'answering.call': action({
    may: directors,
    input: z.strictObject({ assignment: assignmentId, floor: seenThere }),
    decide(meeting, { assignment, floor }, context) {
      if (!directs(meeting, context.actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (!holds(row.state)) return refuse('wrongAssignmentState', { state: row.state });
      const petition = livePetition(meeting, row.petition);
      if (isRefusal(petition)) return petition;
      const { department } = row;
      return gives(
        meeting,
        { kind: 'answer', department, assignment, petition: petition.id },
        floor,
        context,
      );
    },
  }),
  /** An agency comments, on what is before the hall or on a petition that is named. */
  'answering.comment': action({
    may: directors,
    input: z.strictObject({
      department: departmentId,
      petition: petitionId.nullable().optional(),
      floor: seenThere,
    }),
    decide(meeting, { department, petition = null, floor }, context) {
      if (!directs(meeting, context.actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      if (!meeting.departments.has(department)) return refuse('unknownDepartment');
      const on = petition ?? meeting.floor.petition;
      const row = on === null ? undefined : livePetition(meeting, on);
      if (row && isRefusal(row)) return row;
      return gives(meeting, { kind: 'comment', department, assignment: null, petition: on }, floor, context);
    },
  }),
};

/** Whoever stands at the microphone has answered the bell. */
function acknowledged(meeting: Meeting, assignment: AssignmentId | null, at: Instant): Meeting {
  const row = assignment === null ? undefined : meeting.assignments.get(assignment);
  if (row?.state !== 'offered') return meeting;
  return changeAssignment(meeting, row.id, { state: 'acknowledged', respondedAt: row.respondedAt ?? at });
}

export const answeringEvolvers: Evolvers<AnsweringEvent> = {
  answeringCalled(meeting, { turn, kind, department, assignment, petition, grantedMs }, { at }) {
    const called = acknowledged(meeting, assignment, at);
    const raised = called.petitions.get(petition ?? '');
    return {
      ...called,
      petitions: raised
        ? called.petitions.with({ ...raised, raisedAt: raised.raisedAt ?? at })
        : called.petitions,
      answeringTurns: called.answeringTurns.with({
        id: turn,
        kind,
        department,
        assignment,
        petition,
        calledAt: at,
        startedAt: at,
        endedAt: null,
        spokenMs: 0,
        end: null,
        reason: '',
        stood: meeting.assignments.get(assignment ?? '')?.state ?? null,
        stoodBefore: meeting.floor.petition,
      }),
      floor: { ...meeting.floor, turn: null, answering: turn, petition, timer: run(setTo(grantedMs), at) },
    };
  },
};
