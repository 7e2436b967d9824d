import { z } from 'zod';
import { action, type Context, type Decision, type Evolvers } from '../action.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import { seatsOf } from '../seats.ts';

/**
 * How a rehearsal goes on (BX12). In a rehearsal simulated people sit in the seats and command as people do; those
 * who rehearse conduct them from any console and take over whichever seat they wish to try.
 */
export interface Rehearsal {
  readonly paused: boolean;
  /** How many times as fast as life the simulated people act; speaking time runs as it always does. */
  readonly pace: number;
  /** How many single acts were asked for while it was paused. */
  readonly steps: number;
  /** Seats whose acts are left to whoever sits there. */
  readonly byHand: readonly string[];
}

export const unrehearsed: Rehearsal = { paused: false, pace: 1, steps: 0, byHand: [] };

export type RehearsalEvent =
  | { readonly type: 'rehearsalPaused' }
  | { readonly type: 'rehearsalResumed' }
  | { readonly type: 'rehearsalStepped' }
  | { readonly type: 'rehearsalPaceSet'; readonly pace: number }
  | { readonly type: 'seatTakenOver'; readonly seat: string }
  | { readonly type: 'seatGivenBack'; readonly seat: string };

/** Who lets a rehearsal go on, step by step or again. */
export const conductors = ['chair', 'moderator', 'coordinator', 'admin'] as const;
/** Who sees how it goes on. */
export const seated = [...conductors, 'secretary', 'desk', 'department'] as const;
const nothing = z.strictObject({});
const one = z.strictObject({ seat: id });

/** A decision that only a rehearsal knows. */
function rehearsing(follow: (rehearsal: Rehearsal) => Decision): (meeting: Meeting) => Decision {
  return (meeting) => (meeting.about.rehearsal ? follow(meeting.rehearsal) : refuse('notRehearsal'));
}

/** A decision about a seat: one's own, or any where one conducts. */
function ofSeat(
  meeting: Meeting,
  seat: string,
  { actor }: Context,
  follow: (byHand: boolean) => readonly MeetingEvent[],
): Decision {
  if (!meeting.about.rehearsal) return refuse('notRehearsal');
  if (actor.seat !== seat && !conductors.some((role) => role === actor.role)) return refuse('notAllowed');
  if (!seatsOf(meeting).some((row) => row.id === seat)) return refuse('unknownSeat');
  return follow(meeting.rehearsal.byHand.includes(seat));
}

export const rehearsalActions = {
  'rehearsal.pause': action({
    may: conductors,
    input: nothing,
    decide: rehearsing(({ paused }) => (paused ? [] : [{ type: 'rehearsalPaused' }])),
  }),
  'rehearsal.resume': action({
    may: conductors,
    input: nothing,
    decide: rehearsing(({ paused }) => (paused ? [{ type: 'rehearsalResumed' }] : [])),
  }),
  /** One more act while it is paused. */
  'rehearsal.step': action({
    may: conductors,
    input: nothing,
    decide: rehearsing(({ paused }) =>
      paused ? [{ type: 'rehearsalStepped' }] : [{ type: 'rehearsalPaused' }, { type: 'rehearsalStepped' }],
    ),
  }),
  'rehearsal.setPace': action({
    may: conductors,
    input: z.strictObject({ pace: z.number().int().min(1).max(60) }),
    decide: (meeting, { pace }) =>
      rehearsing((rehearsal) => (rehearsal.pace === pace ? [] : [{ type: 'rehearsalPaceSet', pace }]))(
        meeting,
      ),
  }),
  /** Leaves a seat's acts to whoever sits there. */
  'rehearsal.takeOver': action({
    may: seated,
    input: one,
    decide: (meeting, { seat }, context) =>
      ofSeat(meeting, seat, context, (byHand) => (byHand ? [] : [{ type: 'seatTakenOver', seat }])),
  }),
  'rehearsal.giveBack': action({
    may: seated,
    input: one,
    decide: (meeting, { seat }, context) =>
      ofSeat(meeting, seat, context, (byHand) => (byHand ? [{ type: 'seatGivenBack', seat }] : [])),
  }),
};

function change(meeting: Meeting, to: Partial<Rehearsal>): Meeting {
  return { ...meeting, rehearsal: { ...meeting.rehearsal, ...to } };
}

export const rehearsalEvolvers: Evolvers<RehearsalEvent> = {
  rehearsalPaused: (meeting) => change(meeting, { paused: true }),
  rehearsalResumed: (meeting) => change(meeting, { paused: false }),
  rehearsalStepped: (meeting) => change(meeting, { steps: meeting.rehearsal.steps + 1 }),
  rehearsalPaceSet: (meeting, { pace }) => change(meeting, { pace }),
  seatTakenOver: (meeting, { seat }) => change(meeting, { byHand: [...meeting.rehearsal.byHand, seat] }),
  seatGivenBack: (meeting, { seat }) =>
    change(meeting, { byHand: meeting.rehearsal.byHand.filter((row) => row !== seat) }),
};
