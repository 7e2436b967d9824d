import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import { directors, directs } from './presiding.ts';
import type { RegistrationState } from '../intake/registrations.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { overtaken, seenOne } from './seen.ts';
import { inSession } from './session.ts';
import { extend, halt, idle, run, setTo, spoken, type Timer } from './timer.ts';

/** One stretch at the microphone (BL7); a follow-up belongs to the petition it follows (BL9). */
export interface SpeakingTurn {
  readonly id: string;
  readonly registration: string;
  readonly follows: string | null;
  readonly calledAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly spokenMs: number;
  readonly end: TurnEnd | null;
  /** Why the speech was cut (BL15). */
  readonly reason: string;
  /** What was rerouted was spoken of in it: no words stand beside it any more (UB3). */
  readonly erased: boolean;
  /** Where the person stood, and what was before the hall, when they were called. */
  readonly stood: RegistrationState;
  readonly stoodBefore: string | null;
}

export type TurnEnd = 'done' | 'cutOff' | 'noShow' | 'deferred';

/** Who has the floor, what is before the hall, and the timer. */
export interface Floor {
  readonly turn: string | null;
  readonly petition: string | null;
  readonly timer: Timer;
}

export type TurnEvent =
  | {
      readonly type: 'speakerCalled';
      readonly turn: string;
      readonly registration: string;
      readonly follows: string | null;
      readonly petition: string | null;
      readonly grantedMs: number;
    }
  | { readonly type: 'speakerStarted' }
  | { readonly type: 'turnPaused' }
  | { readonly type: 'turnResumed' }
  | { readonly type: 'turnExtended'; readonly byMs: number }
  | ({ readonly type: 'turnEnded'; readonly turn: string; readonly end: TurnEnd } & Sealed<{
      readonly reason: string;
    }>);

export function endOfTurn(turn: SpeakingTurn, end: TurnEnd, reason = ''): readonly MeetingEvent[] {
  return [{ type: 'turnEnded', turn: turn.id, end, subject: turn.registration, sealed: { reason } }];
}

/** The turn that an act is about, as it was seen on the floor. */
export interface Meant {
  readonly turn?: string | undefined;
}

export const meant = z.strictObject({ turn: seenOne });

/** A decision about the turn under way, if it is the one that was meant. */
export function onTheFloor(
  meeting: Meeting,
  { turn: seen }: Meant,
  { actor }: Context,
  follow: (turn: SpeakingTurn) => readonly MeetingEvent[] | Refusal,
): readonly MeetingEvent[] | Refusal {
  if (!directs(meeting, actor)) return refuse('notPresiding');
  const passed = overtaken(meeting.floor.turn, seen);
  if (passed) return passed;
  const turn = meeting.floor.turn === null ? undefined : meeting.turns.get(meeting.floor.turn);
  return turn ? follow(turn) : refuse('floorFree');
}

/** Whether the turn that was meant has come to this end already, by somebody else who wanted the same. */
function endedSo(
  meeting: Meeting,
  { turn }: Meant,
  { actor }: Context,
  ...ends: readonly TurnEnd[]
): boolean {
  const end = meeting.turns.get(turn ?? '')?.end ?? null;
  return end !== null && ends.includes(end) && directs(meeting, actor);
}

export const turnActions = {
  /** The speaker is at the microphone: the time runs. */
  'turn.start': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      onTheFloor(meeting, input, context, (turn) => {
        if (!inSession(meeting)) return refuse('notInSession');
        return turn.startedAt === null ? [{ type: 'speakerStarted' }] : [];
      }),
  }),
  'turn.pause': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      onTheFloor(meeting, input, context, (turn) => {
        if (turn.startedAt === null) return refuse('timerNotRunning');
        return meeting.floor.timer.state === 'running' ? [{ type: 'turnPaused' }] : [];
      }),
  }),
  'turn.resume': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      onTheFloor(meeting, input, context, (turn) => {
        if (turn.startedAt === null) return refuse('timerNotRunning');
        if (!inSession(meeting)) return refuse('notInSession');
        return meeting.floor.timer.state === 'paused' ? [{ type: 'turnResumed' }] : [];
      }),
  }),
  'turn.extend': action({
    may: directors,
    input: meant.extend({ seconds: z.number().int().min(10).max(1800) }),
    decide: (meeting, { seconds, ...input }, context) =>
      onTheFloor(meeting, input, context, () => [{ type: 'turnExtended', byMs: seconds * 1000 }]),
  }),
  'turn.end': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      endedSo(meeting, input, context, 'done', 'deferred', 'cutOff', 'noShow')
        ? []
        : onTheFloor(meeting, input, context, (turn) =>
            endOfTurn(turn, turn.startedAt === null ? 'deferred' : 'done'),
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
            turn.startedAt === null ? refuse('timerNotRunning') : endOfTurn(turn, 'cutOff', reason),
          ),
  }),
  'turn.noShow': action({
    may: directors,
    input: meant,
    decide: (meeting, input, context) =>
      endedSo(meeting, input, context, 'noShow')
        ? []
        : onTheFloor(meeting, input, context, (turn) =>
            turn.startedAt === null ? endOfTurn(turn, 'noShow') : refuse('timerRunning'),
          ),
  }),
};

function inState(meeting: Meeting, registration: string, state: RegistrationState): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, state }));
  return { ...meeting, registrations };
}

function withTimer(meeting: Meeting, change: (timer: Timer) => Timer): Meeting {
  return { ...meeting, floor: { ...meeting.floor, timer: change(meeting.floor.timer) } };
}

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

export const turnEvolvers: Evolvers<TurnEvent> = {
  speakerCalled(meeting, { turn, registration, follows, petition, grantedMs }, { at }) {
    const stood = meeting.registrations.get(registration)?.state ?? 'queued';
    const called = inState(meeting, registration, 'called');
    const raised = petition === null ? undefined : called.petitions.get(petition);
    return {
      ...called,
      petitions: raised
        ? called.petitions.with({ ...raised, raisedAt: raised.raisedAt ?? at })
        : called.petitions,
      turns: called.turns.with({
        id: turn,
        registration,
        follows,
        calledAt: at,
        startedAt: null,
        endedAt: null,
        spokenMs: 0,
        end: null,
        reason: '',
        erased: false,
        stood,
        stoodBefore: meeting.floor.petition,
      }),
      floor: { turn, petition, timer: setTo(grantedMs) },
    };
  },
  speakerStarted(meeting, _event, { at }) {
    const turn = meeting.turns.get(meeting.floor.turn ?? '');
    if (!turn) return meeting;
    const speaking = inState(meeting, turn.registration, 'speaking');
    return withTimer({ ...speaking, turns: speaking.turns.with({ ...turn, startedAt: at }) }, (timer) =>
      run(timer, at),
    );
  },
  turnPaused: (meeting, _event, { at }) => withTimer(meeting, (timer) => halt(timer, at)),
  turnResumed: (meeting, _event, { at }) => withTimer(meeting, (timer) => run(timer, at)),
  turnExtended: (meeting, { byMs }) => withTimer(meeting, (timer) => extend(timer, byMs)),
  /** What was raised stays before the hall to be answered, unless it has its disposition already. */
  turnEnded(meeting, { turn, end, sealed }, { at }) {
    const row = meeting.turns.get(turn);
    if (!row) return meeting;
    const spokenMs = row.startedAt === null ? 0 : spoken(meeting.floor.timer, at);
    const ended = inState(meeting, row.registration, stateAfter(meeting, row, end));
    const raised = meeting.petitions.get(meeting.floor.petition ?? '');
    const open = (end === 'done' || end === 'cutOff') && raised && !raised.disposition;
    return {
      ...ended,
      turns: ended.turns.with({ ...row, endedAt: at, spokenMs, end, reason: sealed?.reason ?? '' }),
      floor: { turn: null, petition: open ? raised.id : null, timer: idle },
    };
  },
};
