import type { Instant } from '../../calendar/instant.ts';
import type { Stamp } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';

/**
 * What happened in a session and is seen nowhere else afterwards: where it stood, who presided, what was taken back.
 * Of what was rerouted there is the number alone (UB3).
 */
export interface Moment {
  /** Its place in the record, so that moments of one instant keep their order. */
  readonly id: string;
  readonly kind: MomentKind;
  /** The step, chair or assignment that it is about; empty where there is none. */
  readonly of: string;
  /** Who presided. */
  readonly chair: string;
  readonly no: number | null;
  /** Why a step was skipped. */
  readonly reason: string;
  readonly at: Instant;
}

export type MomentKind =
  | 'opened'
  | 'paused'
  | 'resumed'
  | 'closed'
  | 'stepBegun'
  | 'stepSkipped'
  | 'presidingPassed'
  | 'presidingTakenBack'
  | 'assignmentWithdrawn'
  | 'petitionRerouted'
  | 'speakerRerouted';

type Told = Pick<Moment, 'kind'> & Partial<Pick<Moment, 'of' | 'no' | 'reason'>>;
type Tellers = {
  readonly [T in MeetingEvent['type']]?: (
    before: Meeting,
    event: Extract<MeetingEvent, { type: T }>,
  ) => Told | undefined;
};

const tellers: Tellers = {
  meetingStateChanged(before, { to }) {
    if (to === 'paused') return { kind: 'paused' };
    if (to !== 'inSession') return undefined;
    return { kind: before.about.startedAt === null ? 'opened' : 'resumed' };
  },
  meetingClosed: () => ({ kind: 'closed' }),
  agendaItemBegun: (_before, { item }) => ({ kind: 'stepBegun', of: item }),
  agendaItemSkipped: (_before, { item, reason }) => ({ kind: 'stepSkipped', of: item, reason }),
  presidingPassed: (_before, { to }) => ({ kind: 'presidingPassed', of: to }),
  presidingTakenBack: (_before, { to }) => ({ kind: 'presidingTakenBack', of: to }),
  assignmentWithdrawn: (_before, { assignment }) => ({ kind: 'assignmentWithdrawn', of: assignment }),
  petitionRerouted: ({ petitions }, { petition }) => ({
    kind: 'petitionRerouted',
    no: petitions.get(petition)?.no ?? null,
  }),
  registrationRerouted: ({ registrations }, { registration }) => ({
    kind: 'speakerRerouted',
    no: registrations.get(registration)?.no ?? null,
  }),
};

/** Keeps what an event tells of the session, seen from before it. */
export function withMoment(
  before: Meeting,
  after: Meeting,
  event: MeetingEvent,
  { seq, at }: Stamp,
): Meeting {
  const teller = tellers[event.type] as
    ((before: Meeting, event: MeetingEvent) => Told | undefined) | undefined;
  const told = teller?.(before, event);
  if (!told) return after;
  const row: Moment = {
    ...{ of: '', no: null, reason: '', ...told },
    id: String(seq).padStart(8, '0'),
    chair: before.about.presiding,
    at,
  };
  return { ...after, moments: after.moments.with(row) };
}
