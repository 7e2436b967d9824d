import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { isDeliverable } from '../answers/assignment-states.ts';
import type { RegistrationState } from '../intake/registrations.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import type { AnsweringTurn } from './answering-turns.ts';
import { onFloor, type Floor } from './floor.ts';
import { followingPetition } from './petition-order.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { idle, spoken } from './timer.ts';
import {
  inState,
  meant,
  onTheFloor,
  raisedBy,
  turnById,
  type Meant,
  type SpeakingTurn,
  type Turn,
  type TurnEnd,
} from './turns.ts';
import type { PetitionId, TurnId } from '../ids.ts';

export type TurnEndEvent =
  | ({
      readonly type: 'turnEnded';
      readonly turn: TurnId;
      readonly end: TurnEnd;
      /** The turn that took its place at once. */
      readonly next?: string;
    } & Sealed<{ readonly reason: string }>)
  /** Whoever was called did not speak, and nothing else had put the petition before the hall. */
  | { readonly type: 'raiseTakenBack'; readonly petition: PetitionId };

/** Of an answer to what was sent to citizen reception meanwhile no word is kept (UB3). */
function isErased(meeting: Meeting, turn: Turn): boolean {
  return !('registration' in turn) && meeting.petitions.get(turn.petition ?? '')?.rerouted === true;
}

/** An end, and what follows from it. */
export function endOfTurn(
  meeting: Meeting,
  turn: Turn,
  end: TurnEnd,
  { reason = '', next }: { readonly reason?: string; readonly next?: string } = {},
): readonly MeetingEvent[] {
  const subject = 'registration' in turn ? turn.registration : turn.id;
  const ended: MeetingEvent = {
    type: 'turnEnded',
    turn: turn.id,
    end,
    ...(next === undefined ? {} : { next }),
    subject,
    sealed: { reason: isErased(meeting, turn) ? '' : reason },
  };
  if ('registration' in turn) return [ended, ...(turn.startedAt === null ? unraised(meeting, turn) : [])];
  return [
    ended,
    ...(end === 'done' ? delivered(meeting, turn) : []),
    ...(next === undefined ? followed(meeting, turn) : []),
  ];
}

function unraised(meeting: Meeting, turn: SpeakingTurn): readonly MeetingEvent[] {
  const raised = raisedBy(meeting, turn);
  return raised && !raised.disposition ? [{ type: 'raiseTakenBack', petition: raised.id }] : [];
}

/** What was answered at the microphone has reached those who asked. */
function delivered(meeting: Meeting, { assignment }: AnsweringTurn): readonly MeetingEvent[] {
  const row = meeting.assignments.get(assignment ?? '');
  return row && isDeliverable(row.state)
    ? [{ type: 'answerDelivered', assignment: row.id, how: 'orally' }]
    : [];
}

/** What was closed while it was answered makes room for what the speaker asks next. */
function followed(meeting: Meeting, { petition }: AnsweringTurn): readonly MeetingEvent[] {
  if (petition === null || !meeting.petitions.get(petition)?.disposition) return [];
  const next = followingPetition(meeting, petition);
  return next === undefined ? [] : [{ type: 'petitionRaised', petition: next }];
}

/** Calling the next ends the turn of the one before; a turn that never began was deferred. */
export function makeRoom(meeting: Meeting, next: string): readonly MeetingEvent[] {
  const turn = turnById(meeting, onFloor(meeting.floor));
  return turn ? endOfTurn(meeting, turn, turn.startedAt === null ? 'deferred' : 'done', { next }) : [];
}

/** Whether the turn that was meant has come to this end already, by somebody else who wanted the same. */
function endedSo(
  meeting: Meeting,
  { turn }: Meant,
  { actor }: Context,
  ...ends: readonly TurnEnd[]
): boolean {
  const end = turnById(meeting, turn)?.end ?? null;
  return end !== null && ends.includes(end) && directs(meeting, actor);
}

export const turnEndActions = {
  'turn.end': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      endedSo(meeting, input, context, 'done', 'deferred', 'cutOff', 'noShow')
        ? []
        : onTheFloor(meeting, input, context, (turn) =>
            endOfTurn(meeting, turn, turn.startedAt === null ? 'deferred' : 'done'),
          ),
  }),
  /** Ends a speech that breaks the rules; the reason stays in the record (BL15). */
  'turn.cut': action({
    may: directors,
    input: meant.extend({ reason: plainText({ min: 1, max: 300, lines: 'single' }) }),
    decide: (meeting, { reason, ...input }, context) =>
      endedSo(meeting, input, context, 'cutOff')
        ? []
        : onTheFloor(meeting, input, context, (turn) =>
            turn.startedAt === null
              ? refuse('timerNotRunning')
              : endOfTurn(meeting, turn, 'cutOff', { reason }),
          ),
  }),
  'turn.noShow': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      endedSo(meeting, input, context, 'noShow')
        ? []
        : onTheFloor(meeting, input, context, (turn) =>
            turn.startedAt === null ? endOfTurn(meeting, turn, 'noShow') : refuse('timerRunning'),
          ),
  }),
};

/** A turn in which someone speaks for themselves, and not to what another asked. */
function isOwn(meeting: Meeting, turn: SpeakingTurn): boolean {
  const own = meeting.registrations.get(turn.registration)?.petitions ?? [];
  return (
    turn.follows === null ||
    own.some((petition) => keptPetition(meeting.petitions, petition)?.id === turn.follows)
  );
}

/**
 * Who was heard before and does not come to a follow-up stays heard; who spoke only to another's petition keeps
 * the place in the queue.
 */
function stateAfter(meeting: Meeting, turn: SpeakingTurn, end: TurnEnd): RegistrationState {
  if (turn.follows === null || end === 'cutOff') return end;
  const heard = meeting.turns.find(
    (other) =>
      other.registration === turn.registration &&
      other.id !== turn.id &&
      other.startedAt !== null &&
      isOwn(meeting, other),
  );
  if (heard || (end === 'done' && isOwn(meeting, turn))) return 'done';
  return end === 'noShow' ? 'noShow' : 'queued';
}

function endedSpeech(
  meeting: Meeting,
  row: SpeakingTurn,
  { end, sealed }: Extract<TurnEndEvent, { type: 'turnEnded' }>,
  spokenMs: number,
  endedAt: Turn['endedAt'],
): Meeting {
  const ended = inState(meeting, row.registration, stateAfter(meeting, row, end));
  const turns = ended.turns.with({ ...row, endedAt, spokenMs, end, reason: sealed?.reason ?? '' });
  return { ...ended, turns };
}

export const turnEndEvolvers: Evolvers<TurnEndEvent> = {
  /** What was raised stays before the hall to be answered, unless it has its disposition already. */
  turnEnded(meeting, event, { at }) {
    const row = turnById(meeting, event.turn);
    if (!row) return meeting;
    const { end, sealed, next = null } = event;
    const { petition, timer } = meeting.floor;
    const spokenMs = row.startedAt === null ? 0 : spoken(timer, at);
    const raised = meeting.petitions.get(petition ?? '');
    const open = (end === 'done' || end === 'cutOff') && raised && !raised.disposition;
    const stood = 'assignment' in row ? (meeting.assignments.get(row.assignment ?? '')?.state ?? null) : null;
    const floor: Floor = {
      turn: null,
      answering: null,
      petition: open ? raised.id : null,
      timer: idle,
      ended: { turn: row.id, at, petition, timer, stood, next },
    };
    if ('registration' in row) return { ...endedSpeech(meeting, row, event, spokenMs, at), floor };
    const ended = { ...row, endedAt: at, spokenMs, end, reason: sealed?.reason ?? '' };
    return { ...meeting, answeringTurns: meeting.answeringTurns.with(ended), floor };
  },
  raiseTakenBack: (meeting, { petition }) => ({
    ...meeting,
    petitions: meeting.petitions.update(petition, (row) => ({ ...row, raisedAt: null })),
  }),
};
