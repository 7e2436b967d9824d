import { z } from 'zod';
import { earlier, milliseconds, type Instant } from '../../calendar/instant.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { keptPetition } from '../intake/petition-standing.ts';
import type { Petition } from '../intake/petitions.ts';
import type { AnsweringTurn } from './answering-turns.ts';
import { onFloor } from './floor.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import type { RegistrationState } from '../intake/registrations.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { overtaken, seenOne } from './seen.ts';
import { inSession } from './session.ts';
import { extend, halt, remaining, run, setTo, spend, type Timer } from './timer.ts';
import type { PetitionId, RegistrationId, TurnId } from '../ids.ts';

/** One stretch at the microphone (BL7); a follow-up belongs to the petition it follows (BL9). */
export interface SpeakingTurn {
  readonly id: TurnId;
  readonly registration: RegistrationId;
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

export type TurnEvent =
  | {
      readonly type: 'speakerCalled';
      readonly turn: TurnId;
      readonly registration: RegistrationId;
      readonly follows: string | null;
      readonly petition: PetitionId | null;
      readonly grantedMs: number;
    }
  /** How long before that the speech began; missing in records of before it could be told. */
  | { readonly type: 'speakerStarted'; readonly agoMs?: number }
  | { readonly type: 'turnPaused' }
  | { readonly type: 'turnResumed' }
  | { readonly type: 'turnExtended'; readonly byMs: number }
  | { readonly type: 'speechSetBack'; readonly byMs: number };

/** A turn on the floor, whoever has it. */
export type Turn = SpeakingTurn | AnsweringTurn;

/** The turn under that id, of a speaker or of who answers. */
export function turnById(meeting: Meeting, turn: TurnId | null | undefined): Turn | undefined {
  return meeting.turns.get(turn ?? '') ?? meeting.answeringTurns.get(turn ?? '');
}

/** The turn that an act is about, as it was seen on the floor. */
export interface Meant {
  readonly turn?: TurnId | undefined;
}

export const meant = z.strictObject({ turn: seenOne });

/** A decision about the turn under way, if it is the one that was meant. */
export function onTheFloor(
  meeting: Meeting,
  { turn: seen }: Meant,
  { actor }: Context,
  follow: (turn: Turn) => readonly MeetingEvent[] | Refusal,
): readonly MeetingEvent[] | Refusal {
  if (!directs(meeting, actor)) return refuse('notPresiding');
  const there = onFloor(meeting.floor);
  const passed = overtaken(there, seen);
  if (passed) return passed;
  const turn = turnById(meeting, there);
  return turn ? follow(turn) : refuse('floorFree');
}

export const turnActions = {
  /** The speaker is at the microphone, or has been for a while: the time runs. */
  'turn.start': action({
    may: directors,
    input: meant.extend({ agoSeconds: z.number().int().min(0).max(3600).optional() }),
    decide: (meeting, { agoSeconds = 0, ...input }, context) =>
      onTheFloor(meeting, input, context, (turn) => {
        if (!inSession(meeting)) return refuse('notInSession');
        // Nobody spoke before they were called.
        const agoMs = Math.min(agoSeconds * 1000, context.now - turn.calledAt);
        if (turn.startedAt === null) return [{ type: 'speakerStarted', ...(agoMs > 0 ? { agoMs } : {}) }];
        const byMs = agoMs - (context.now - turn.startedAt);
        return byMs > 0 ? [{ type: 'speechSetBack', byMs }] : [];
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
  /** Gives more time, or takes some off: never more than is left. */
  'turn.extend': action({
    may: directors,
    input: meant.extend({
      seconds: z.number().int().min(-1800).max(1800).refine(isNoticeable, 'less than 10 either way'),
    }),
    decide: (meeting, { seconds, ...input }, context) =>
      onTheFloor(meeting, input, context, () => {
        const left = Math.max(0, remaining(meeting.floor.timer, context.now));
        const byMs = Math.max(seconds * 1000, -left);
        return byMs === 0 ? [] : [{ type: 'turnExtended', byMs }];
      }),
  }),
};

function isNoticeable(seconds: number): boolean {
  return Math.abs(seconds) >= 10;
}

export function inState(meeting: Meeting, registration: RegistrationId, state: RegistrationState): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, state }));
  return { ...meeting, registrations };
}

function withTimer(meeting: Meeting, change: (timer: Timer) => Timer): Meeting {
  return { ...meeting, floor: { ...meeting.floor, timer: change(meeting.floor.timer) } };
}

/** The petition that nothing but the call put before the hall. */
export function raisedBy(
  meeting: Meeting,
  { registration, follows, calledAt }: SpeakingTurn,
): Petition | undefined {
  const own = meeting.registrations.get(registration)?.petitions ?? [];
  return [follows ?? '', ...own]
    .map((petition) => keptPetition(meeting.petitions, petition))
    .find((petition) => petition?.raisedAt === calledAt);
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
      floor: { ...meeting.floor, turn, answering: null, petition, timer: setTo(grantedMs) },
    };
  },
  speakerStarted(meeting, { agoMs = 0 }, { at }) {
    const turn = meeting.turns.get(meeting.floor.turn ?? '');
    if (!turn) return meeting;
    const speaking = inState(meeting, turn.registration, 'speaking');
    const startedAt = earlier(at, milliseconds(agoMs));
    return withTimer({ ...speaking, turns: speaking.turns.with({ ...turn, startedAt }) }, (timer) =>
      run(timer, startedAt),
    );
  },
  speechSetBack(meeting, { byMs }) {
    const turn = meeting.turns.get(meeting.floor.turn ?? '');
    if (!turn || turn.startedAt === null) return meeting;
    const startedAt = earlier(turn.startedAt, milliseconds(byMs));
    return withTimer({ ...meeting, turns: meeting.turns.with({ ...turn, startedAt }) }, (timer) =>
      spend(timer, byMs),
    );
  },
  turnPaused: (meeting, _event, { at }) => withTimer(meeting, (timer) => halt(timer, at)),
  turnResumed: (meeting, _event, { at }) => withTimer(meeting, (timer) => run(timer, at)),
  turnExtended: (meeting, { byMs }) => withTimer(meeting, (timer) => extend(timer, byMs)),
};
