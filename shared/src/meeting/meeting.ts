import type { Action, Context, Decision, Evolvers, Stamp } from './action.ts';
import { additionActions, additionEvolvers, type AdditionEvent } from './plan/directory-additions.ts';
import { agendaActions, agendaEvolvers, type AgendaEvent, type AgendaItem } from './session/agenda.ts';
import {
  announcementActions,
  announcementEvolvers,
  type Announcement,
  type AnnouncementEvent,
} from './session/announcements.ts';
import { answerActions, answerEvolvers, type Answer, type AnswerEvent } from './answers/answers.ts';
import {
  assignmentActions,
  assignmentEvolvers,
  type Assignment,
  type AssignmentEvent,
} from './answers/assignments.ts';
import { floorActions, floorEvolvers, type FloorEvent } from './session/floor-acts.ts';
import { chairAnswerActions, chairAnswerEvolvers, type ChairAnswerEvent } from './answers/chair-answers.ts';
import { commentActions, commentEvolvers, type Comment, type CommentEvent } from './answers/comments.ts';
import {
  commitmentActions,
  commitmentEvolvers,
  type Commitment,
  type CommitmentEvent,
} from './followup/commitments.ts';
import {
  conclusionActions,
  conclusionEvolvers,
  type Conclusion,
  type ConclusionEvent,
} from './record/conclusion.ts';
import {
  conveningActions,
  conveningEvolvers,
  type About,
  type ChairPerson,
  type ConveningEvent,
  type Department,
  type Field,
  type Organisation,
} from './plan/facts.ts';
import { unconvened } from './plan/unconvened.ts';
import { consentActions, consentEvolvers, type ConsentEvent } from './intake/consent.ts';
import { correctionActions, correctionEvolvers, type CorrectionEvent } from './intake/corrections.ts';
import { dispositionActions, dispositionEvolvers, type DispositionEvent } from './answers/dispositions.ts';
import { leavingActions, leavingEvolvers, type LeavingEvent } from './intake/leaving.ts';
import { mergingActions, mergingEvolvers, type MergingEvent } from './intake/merging.ts';
import { withLastWords, type LastWords } from './record/last-words.ts';
import { withMoment, type Moment } from './record/moments.ts';
import { minuteActions, minuteEvolvers, type Minute, type MinuteEvent } from './record/minutes.ts';
import { unread, type Reading } from './record/reading.ts';
import { nothingModerated, type ModerationCounts } from './intake/moderation-counts.ts';
import {
  participantActions,
  participantEvolvers,
  type Participant,
  type ParticipantEvent,
} from './intake/participants.ts';
import { petitionActions, petitionEvolvers, type Petition, type PetitionEvent } from './intake/petitions.ts';
import { presidingActions, presidingEvolvers, type PresidingEvent } from './session/presiding.ts';
import {
  registrationActions,
  registrationEvolvers,
  type RegistrationEvent,
  type SpeakerRegistration,
} from './intake/registrations.ts';
import {
  rehearsalActions,
  rehearsalEvolvers,
  unrehearsed,
  type Rehearsal,
  type RehearsalEvent,
} from './session/rehearsal.ts';
import { reroutingActions, reroutingEvolvers, type ReroutingEvent } from './intake/rerouting.ts';
import { screenActions, screenEvolvers, type Screen, type ScreenEvent } from './session/screens.ts';
import { sessionActions, sessionEvolvers, type SessionEvent } from './session/session.ts';
import { slipActions, slipEvolvers, type SlipEvent } from './intake/slips.ts';
import { queueActions, queueEvolvers, type QueueEvent } from './session/queue.ts';
import type { AnsweringTurn } from './session/answering-turns.ts';
import type { Floor } from './session/floor.ts';
import type { SpeakingTurn } from './session/turns.ts';
import { refuse } from '../engine/refusal.ts';
import { Table } from '../engine/table.ts';
import { shippedHouse, type House } from '../office/house.ts';
import { houseActions, houseEvolvers, type HouseEvent } from './plan/house-copy.ts';
import { idle } from './session/timer.ts';

/** The whole state of one meeting: what its journal adds up to. */
export interface Meeting {
  readonly about: About;
  readonly chairs: Table<ChairPerson>;
  readonly fields: Table<Field>;
  readonly departments: Table<Department>;
  readonly organisations: Table<Organisation>;
  readonly agenda: Table<AgendaItem>;
  readonly participants: Table<Participant>;
  readonly registrations: Table<SpeakerRegistration>;
  readonly turns: Table<SpeakingTurn>;
  readonly answeringTurns: Table<AnsweringTurn>;
  readonly floor: Floor;
  readonly petitions: Table<Petition>;
  readonly assignments: Table<Assignment>;
  readonly answers: Table<Answer>;
  readonly comments: Table<Comment>;
  readonly minutes: Table<Minute>;
  readonly commitments: Table<Commitment>;
  readonly screens: Table<Screen>;
  readonly announcements: Table<Announcement>;
  readonly conclusion: Conclusion;
  readonly reading: Reading;
  /** As it was counted last for everyone to check (BX6). */
  readonly moderation: ModerationCounts;
  readonly lastWords: Table<LastWords>;
  readonly moments: Table<Moment>;
  readonly rehearsal: Rehearsal;
  /** What was copied of the office, with the version. */
  readonly house: House;
  /** The last number given to a registration and to a petition. */
  readonly counters: { readonly registrations: number; readonly petitions: number };
}

export type MeetingEvent =
  | ConveningEvent
  | AdditionEvent
  | HouseEvent
  | SessionEvent
  | PresidingEvent
  | AgendaEvent
  | ParticipantEvent
  | RegistrationEvent
  | ConsentEvent
  | LeavingEvent
  | SlipEvent
  | CorrectionEvent
  | QueueEvent
  | FloorEvent
  | PetitionEvent
  | MergingEvent
  | ReroutingEvent
  | AssignmentEvent
  | AnswerEvent
  | ChairAnswerEvent
  | CommentEvent
  | MinuteEvent
  | DispositionEvent
  | CommitmentEvent
  | ScreenEvent
  | AnnouncementEvent
  | ConclusionEvent
  | RehearsalEvent;

/** The parts of a meeting, in the order in which a conference meets them. */
export const actions = {
  ...conveningActions,
  ...additionActions,
  ...houseActions,
  ...sessionActions,
  ...presidingActions,
  ...agendaActions,
  ...participantActions,
  ...registrationActions,
  ...consentActions,
  ...leavingActions,
  ...slipActions,
  ...correctionActions,
  ...queueActions,
  ...floorActions,
  ...petitionActions,
  ...mergingActions,
  ...reroutingActions,
  ...assignmentActions,
  ...answerActions,
  ...chairAnswerActions,
  ...commentActions,
  ...minuteActions,
  ...dispositionActions,
  ...commitmentActions,
  ...screenActions,
  ...announcementActions,
  ...conclusionActions,
  ...rehearsalActions,
};

export type ActionType = keyof typeof actions;
export type InputOf<T extends ActionType> = (typeof actions)[T] extends Action<infer Input> ? Input : never;

const evolvers: Evolvers<MeetingEvent> = {
  ...conveningEvolvers,
  ...additionEvolvers,
  ...houseEvolvers,
  ...sessionEvolvers,
  ...presidingEvolvers,
  ...agendaEvolvers,
  ...participantEvolvers,
  ...registrationEvolvers,
  ...consentEvolvers,
  ...leavingEvolvers,
  ...slipEvolvers,
  ...correctionEvolvers,
  ...queueEvolvers,
  ...floorEvolvers,
  ...petitionEvolvers,
  ...mergingEvolvers,
  ...reroutingEvolvers,
  ...assignmentEvolvers,
  ...answerEvolvers,
  ...chairAnswerEvolvers,
  ...commentEvolvers,
  ...minuteEvolvers,
  ...dispositionEvolvers,
  ...commitmentEvolvers,
  ...screenEvolvers,
  ...announcementEvolvers,
  ...conclusionEvolvers,
  ...rehearsalEvolvers,
};

/** An action as a command meets it: before a meeting is convened, nothing else can be done in it. */
function onceConvened(type: string, named: Action<unknown>): Action<unknown> {
  if (type === 'meeting.convene') return named;
  return {
    ...named,
    decide: (meeting, input, context) =>
      meeting.about.title === '' ? refuse('unknownMeeting') : named.decide(meeting, input, context),
  };
}

const byName: ReadonlyMap<string, Action<unknown>> = new Map(
  Object.entries(actions).map(([type, named]) => [type, onceConvened(type, named as Action<unknown>)]),
);

/** Whether this release knows what an event of this type does. */
export function knowsEvent(type: string): boolean {
  return Object.hasOwn(evolvers, type);
}

/** The action of a command, or undefined: its name comes from outside. */
export function actionNamed(type: string): Action<unknown> | undefined {
  return byName.get(type);
}

/** A meeting before its first event. */
export function blankMeeting(id: string): Meeting {
  return {
    about: unconvened(id),
    chairs: Table.of<ChairPerson>(),
    fields: Table.of<Field>(),
    departments: Table.of<Department>(),
    organisations: Table.of<Organisation>(),
    agenda: Table.of<AgendaItem>(),
    participants: Table.of<Participant>(),
    registrations: Table.of<SpeakerRegistration>(),
    turns: Table.of<SpeakingTurn>(),
    answeringTurns: Table.of<AnsweringTurn>(),
    floor: { turn: null, answering: null, petition: null, timer: idle, ended: null },
    petitions: Table.of<Petition>(),
    assignments: Table.of<Assignment>(),
    answers: Table.of<Answer>(),
    comments: Table.of<Comment>(),
    minutes: Table.of<Minute>(),
    commitments: Table.of<Commitment>(),
    screens: Table.of<Screen>(),
    announcements: Table.of<Announcement>(),
    conclusion: { state: 'none', lines: [], remarks: '' },
    reading: unread,
    moderation: nothingModerated,
    lastWords: Table.of<LastWords>(),
    moments: Table.of<Moment>(),
    rehearsal: unrehearsed,
    house: shippedHouse,
    counters: { registrations: 0, petitions: 0 },
  };
}

/** What follows from a command; the input has passed the action's schema and the actor's role is granted. */
export function decide<T extends ActionType>(
  meeting: Meeting,
  type: T,
  input: InputOf<T>,
  context: Context,
): Decision {
  const named = byName.get(type);
  if (!named) throw new Error(`no part knows the action ${type}`);
  return named.decide(meeting, input, context);
}

/** The state after one event. An event of an unknown type is a fault of ours and throws. */
export function evolve(meeting: Meeting, event: MeetingEvent, stamp: Stamp): Meeting {
  const evolver = evolvers[event.type] as
    ((meeting: Meeting, event: MeetingEvent, stamp: Stamp) => Meeting) | undefined;
  if (!evolver) throw new Error(`no part knows the event ${event.type}`);
  const after = withMoment(meeting, evolver(meeting, event, stamp), event, stamp);
  return withLastWords(after, event, stamp);
}
