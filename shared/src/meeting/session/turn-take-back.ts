import { refuse, type Refusal } from '../../engine/refusal.ts';
import { z } from 'zod';
import { action, type Context, type Evolvers } from '../action.ts';
import { changeAssignment } from '../answers/assignments.ts';
import { holds } from '../answers/assignment-states.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import type { RegistrationState } from '../intake/registrations.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { minutePartId } from '../record/minute-part-id.ts';
import { minuteId } from '../record/minute-id.ts';
import type { AnsweringTurn } from './answering-turns.ts';
import { isRestorable, onFloor, restorableMs, wentOn, type Ended } from './floor.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { inSession } from './session.ts';
import { halt, idle } from './timer.ts';
import { inState, meant, onTheFloor, raisedBy, turnById, type SpeakingTurn, type Turn } from './turns.ts';
import { turnId } from '../id-inputs.ts';
import type { PetitionId, TurnId } from '../ids.ts';

export type TakenBackEvent =
  | { readonly type: 'callTakenBack'; readonly turn: TurnId }
  | { readonly type: 'turnRestored'; readonly turn: TurnId };

/** What becomes of people by the end of their turn; who was sent elsewhere since does not come back to it. */
const left: ReadonlySet<RegistrationState> = new Set(['done', 'cutOff', 'noShow', 'deferred', 'queued']);

/** Whether there is still somebody to go on. */
function mayGoOn(meeting: Meeting, turn: Turn | undefined): boolean {
  if (!turn) return false;
  if ('registration' in turn)
    return left.has(meeting.registrations.get(turn.registration)?.state ?? 'withdrawn');
  const assignment = meeting.assignments.get(turn.assignment ?? '');
  return turn.assignment === null || (assignment !== undefined && holds(assignment.state));
}

/** A call by mistake is no absence and no deferral: it is as if it had not been, and whom it broke off goes on. */
function takeBack(meeting: Meeting, turn: Turn, { now }: Context): readonly MeetingEvent[] | Refusal {
  const isOver = 'registration' in turn ? turn.startedAt !== null : now - turn.calledAt > restorableMs;
  if (isOver) return refuse('timerRunning');
  const { ended } = meeting.floor;
  const goesOn =
    ended?.next === turn.id &&
    now - ended.at <= restorableMs &&
    mayGoOn(meeting, turnById(meeting, ended.turn));
  return [
    { type: 'callTakenBack', turn: turn.id },
    ...(goesOn ? [{ type: 'turnRestored', turn: ended.turn } as const] : []),
  ];
}

export const takenBackActions = {
  'turn.takeBack': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      onTheFloor(meeting, input, context, (turn) => takeBack(meeting, turn, context)),
  }),
  /** A turn that was ended or cut by mistake goes on, with the clock that it had. */
  'turn.restore': action({
    may: directors,
    input: z.strictObject({ turn: turnId }),
    decide(meeting, { turn }, { actor, now }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (onFloor(meeting.floor) === turn) return [];
      if (!inSession(meeting)) return refuse('notInSession');
      const { ended } = meeting.floor;
      if (
        ended?.turn !== turn ||
        onFloor(meeting.floor) !== null ||
        !mayGoOn(meeting, turnById(meeting, turn))
      )
        return refuse('overtaken');
      return isRestorable(meeting.floor, turn, now) ? [{ type: 'turnRestored', turn }] : refuse('tooLate');
    },
  }),
};

function stillOpen(meeting: Meeting, petition: PetitionId | null): string | null {
  const kept = keptPetition(meeting.petitions, petition);
  return kept && !kept.rerouted && !kept.disposition ? kept.id : null;
}

/** Without the turn of a call that was taken back, and what it changed. */
function withoutTurn(meeting: Meeting, row: Turn): Meeting {
  if ('registration' in row) {
    const { id: turn, registration, stood } = row;
    return inState({ ...meeting, turns: meeting.turns.without(turn) }, registration, stood);
  }
  const { id: turn, assignment, stood, calledAt } = row;
  const without = {
    ...meeting,
    answeringTurns: meeting.answeringTurns.without(turn),
    minutes: meeting.minutes.without(minuteId('answering', turn)).without(minutePartId('answering', turn)),
  };
  const held = meeting.assignments.get(assignment ?? '');
  const rang = stood === 'offered' && held?.state === 'acknowledged' && held.respondedAt === calledAt;
  return rang ? changeAssignment(without, held.id, { state: 'offered', respondedAt: null }) : without;
}

function restoredSpeech(meeting: Meeting, row: SpeakingTurn): Meeting {
  const state = row.startedAt === null ? 'called' : 'speaking';
  const turns = meeting.turns.with({ ...row, endedAt: null, spokenMs: 0, end: null, reason: '' });
  return inState({ ...meeting, turns }, row.registration, state);
}

/** Of an answer that goes on nothing was given yet. */
function restoredAnswer(meeting: Meeting, row: AnsweringTurn, { at, stood }: Ended): Meeting {
  const open = { ...row, endedAt: null, spokenMs: 0, end: null, reason: '' };
  const restored = { ...meeting, answeringTurns: meeting.answeringTurns.with(open) };
  const answer = meeting.answers.get(row.assignment ?? '');
  if (stood === null || answer?.delivered !== 'orally' || answer.deliveredAt !== at) return restored;
  const answers = meeting.answers.with({ ...answer, delivered: null, deliveredAt: null });
  return changeAssignment({ ...restored, answers }, answer.id, { state: stood });
}

/** Before the hall stands what stood there, which the turn had raised. */
function withRaised(meeting: Meeting, petition: PetitionId | null, turn: Turn): Meeting {
  const row = meeting.petitions.get(petition ?? '');
  if (!row || row.raisedAt !== null) return meeting;
  return { ...meeting, petitions: meeting.petitions.with({ ...row, raisedAt: turn.calledAt }) };
}

export const takenBackEvolvers: Evolvers<TakenBackEvent> = {
  callTakenBack(meeting, { turn }) {
    const row = turnById(meeting, turn);
    if (!row) return meeting;
    const petition = stillOpen(meeting, row.stoodBefore);
    const raised = 'registration' in row ? raisedBy(meeting, row) : raisedByAnswer(meeting, row);
    const petitions =
      raised && raised.id !== petition
        ? meeting.petitions.with({ ...raised, raisedAt: null })
        : meeting.petitions;
    return {
      ...withoutTurn({ ...meeting, petitions }, row),
      floor: { ...meeting.floor, turn: null, answering: null, petition, timer: idle },
    };
  },
  turnRestored(meeting, { turn }, { at }) {
    const row = turnById(meeting, turn);
    const { ended } = meeting.floor;
    if (!row || ended?.turn !== turn) return meeting;
    const isSpeech = 'registration' in row;
    const petition = stillOpen(meeting, ended.petition) ?? meeting.floor.petition;
    const restored = isSpeech ? restoredSpeech(meeting, row) : restoredAnswer(meeting, row, ended);
    const timer = wentOn(ended, at);
    return {
      ...withRaised(restored, petition, row),
      floor: {
        turn: isSpeech ? turn : null,
        answering: isSpeech ? null : turn,
        petition,
        timer: inSession(meeting) ? timer : halt(timer, at),
        ended: null,
      },
    };
  },
};

function raisedByAnswer(meeting: Meeting, { petition, calledAt }: AnsweringTurn) {
  const row = meeting.petitions.get(petition ?? '');
  return row?.raisedAt === calledAt ? row : undefined;
}
