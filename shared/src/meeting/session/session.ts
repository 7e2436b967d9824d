import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { action, type Evolvers } from '../action.ts';
import { leftToWhoLeads } from '../followup/handing-out.ts';
import { nextStep } from './agenda-order.ts';
import { moderationOf } from '../intake/moderation-counts.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { MilestoneEvent } from '../plan/milestone.ts';
import { redateMilestones } from '../plan/milestones.ts';
import { onFloor } from './floor.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { isUnheard } from './unheard.ts';

/** Where a meeting stands (M4). */
export type MeetingState =
  'convened' | 'collecting' | 'ready' | 'inSession' | 'paused' | 'closed' | 'cancelled';

export type SessionEvent =
  | { readonly type: 'meetingStateChanged'; readonly to: MeetingState }
  | {
      readonly type: 'meetingClosed';
      readonly notReached: readonly string[];
      /** Missing where it was closed by a release that waited for no notice of the conclusion. */
      readonly noticeOwed?: true;
    };

const next: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  convened: ['collecting', 'ready', 'inSession'],
  collecting: ['ready', 'inSession'],
  ready: ['collecting', 'inSession'],
  inSession: ['paused'],
  paused: ['inSession'],
  closed: [],
  cancelled: [],
};

function move(meeting: Meeting, to: MeetingState): readonly MeetingEvent[] | Refusal {
  const { state, title } = meeting.about;
  if (title === '') return refuse('unknownMeeting');
  if (state === to) return [];
  if (!next[state].includes(to)) return refuse('wrongMeetingState', { state });
  return [{ type: 'meetingStateChanged', to }];
}

/** Takes a session up again; opening it begins the first step of its agenda, so that nothing stands in between. */
function start(meeting: Meeting, now: Instant): readonly MeetingEvent[] | Refusal {
  const moved = move(meeting, 'inSession');
  if (isRefusal(moved) || moved.length === 0 || meeting.about.startedAt !== null) return moved;
  const first = nextStep(meeting);
  const begun = first ? [{ type: 'agendaItemBegun', item: first.id } as const] : [];
  return [...moved, ...begun, ...datedFrom(meeting, civilDateOf(now))];
}

/** What hangs on the day of the session hangs on the day on which it begins, as if the plan had named that one. */
function datedFrom(meeting: Meeting, day: CivilDate): readonly MilestoneEvent[] {
  return meeting.about.heldOn === day ? [] : redateMilestones(meeting, { heldOn: day });
}

/** A pause of the session takes no speaking time from whoever is at the microphone. */
function pause(meeting: Meeting): readonly MeetingEvent[] | Refusal {
  const moved = move(meeting, 'paused');
  if (isRefusal(moved) || moved.length === 0 || meeting.floor.timer.state !== 'running') return moved;
  return [{ type: 'turnPaused' }, ...moved];
}

export function inSession(meeting: Meeting): boolean {
  return meeting.about.state === 'inSession';
}

const nothing = z.strictObject({});

export const sessionActions = {
  'meeting.openIntake': action({
    may: ['coordinator', 'moderator'],
    input: nothing,
    decide: (meeting) => move(meeting, 'collecting'),
  }),
  'meeting.makeReady': action({
    may: ['coordinator', 'moderator'],
    input: nothing,
    decide: (meeting) => move(meeting, 'ready'),
  }),
  /** Opens the session with the first step of its agenda, or takes it up again after a pause. */
  'meeting.start': action({
    may: directors,
    input: nothing,
    decide: (meeting, _input, { actor, now }) =>
      directs(meeting, actor) ? start(meeting, now) : refuse('notPresiding'),
  }),
  'meeting.pause': action({
    may: directors,
    input: nothing,
    decide: (meeting, _input, { actor }) =>
      directs(meeting, actor) ? pause(meeting) : refuse('notPresiding'),
  }),
  'meeting.close': action({
    may: directors,
    input: nothing,
    decide(meeting, _input, context): readonly MeetingEvent[] | Refusal {
      if (!directs(meeting, context.actor)) return refuse('notPresiding');
      const { state } = meeting.about;
      if (state === 'closed') return [];
      if (state !== 'inSession' && state !== 'paused') return refuse('notInSession');
      if (onFloor(meeting.floor) !== null) return refuse('floorTaken');
      const notReached = meeting.registrations.filter((r) => isUnheard(r)).map((r) => r.id);
      const closed = { type: 'meetingClosed', notReached: notReached.sort(), noticeOwed: true } as const;
      return [closed, ...leftToWhoLeads(meeting, context)];
    },
  }),
};

export const sessionEvolvers: Evolvers<SessionEvent> = {
  meetingStateChanged: (meeting, { to }, { at }) => ({
    ...meeting,
    moderation: to === 'paused' ? moderationOf(meeting.registrations) : meeting.moderation,
    about: {
      ...meeting.about,
      state: to,
      startedAt: meeting.about.startedAt ?? (to === 'inSession' ? at : null),
    },
  }),
  meetingClosed(meeting, { notReached, noticeOwed = false }) {
    let { registrations } = meeting;
    for (const id of notReached)
      registrations = registrations.update(id, (r) => ({ ...r, state: 'notReached' }));
    const underWay = meeting.agenda.find((row) => row.state === 'current');
    const agenda = underWay
      ? meeting.agenda.update(underWay.id, (row) => ({ ...row, state: 'done' }))
      : meeting.agenda;
    const floor = { ...meeting.floor, petition: null };
    const moderation = moderationOf(registrations);
    return {
      ...meeting,
      registrations,
      agenda,
      floor,
      moderation,
      about: { ...meeting.about, state: 'closed' },
      conclusionNotice: { ...meeting.conclusionNotice, owed: noticeOwed },
    };
  },
};
