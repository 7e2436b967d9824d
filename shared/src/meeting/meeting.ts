import type { Action, Context, Decision, Evolvers, Stamp } from './action.ts';
import { agendaActions, agendaEvolvers, type AgendaEvent, type AgendaItem } from './session/agenda.ts';
import {
  announcementActions,
  announcementEvolvers,
  type Announcement,
  type AnnouncementEvent,
} from './session/announcements.ts';
import type { Answer } from './answers/answers.ts';
import { answeringActions, answeringEvolvers, type AnsweringEvent } from './answers/parts.ts';
import type { Assignment } from './answers/assignments.ts';
import { floorActions, floorEvolvers, type FloorEvent } from './session/floor-acts.ts';
import type { Escalation } from './answers/escalations.ts';
import type { DividedPetition } from './intake/dividing.ts';
import type { Opinion } from './intake/opinions.ts';
import type { Comment } from './answers/comments.ts';
import type { Commitment } from './followup/commitments.ts';
import { followUpActions, followUpEvolvers, type FollowUpEvent } from './followup/parts.ts';
import { nothingFollowedUp, type FollowedUp } from './followup/kept.ts';
import { nothingConcluded, type Concluded } from './record/concluded.ts';
import type { Conclusion } from './record/conclusion.ts';
import type { Organisation } from './intake/organisation.ts';
import type { About, ChairPerson, Department, Field } from './plan/facts.ts';
import { nothingReadied, type Readied } from './plan/readied.ts';
import { planningActions, planningEvolvers, type PlanningEvent } from './plan/parts.ts';
import type { Milestone } from './plan/milestone.ts';
import { unplanned, type Plan } from './plan/plan.ts';
import { unconvened } from './plan/unconvened.ts';
import { withLastWords, type LastWords } from './record/last-words.ts';
import { withMoment, type Moment } from './record/moments.ts';
import { withFounder, type Member } from './plan/members.ts';
import type { VillageHead } from './record/heads.ts';
import type { Publication } from './record/publication.ts';
import type { RegisteredPaper } from './record/registered-paper.ts';
import type { BookWords } from './record/chair-book.ts';
import type { Minute } from './record/minutes.ts';
import { recordActions, recordEvolvers, type RecordEvent } from './record/parts.ts';
import { unread, type Reading } from './record/reading.ts';
import { nothingModerated, type ModerationCounts } from './intake/moderation-counts.ts';
import { nothingGathered, type Gathering } from './intake/gathering.ts';
import { withHandInChange } from './intake/hand-in-changes.ts';
import type { Participant } from './intake/participants.ts';
import { intakeActions, intakeEvolvers, type IntakeEvent } from './intake/parts.ts';
import type { Petition } from './intake/petitions.ts';
import { presidingActions, presidingEvolvers, type PresidingEvent } from './session/presiding.ts';
import type { SpeakerRegistration } from './intake/registrations.ts';
import {
  rehearsalActions,
  rehearsalEvolvers,
  unrehearsed,
  type Rehearsal,
  type RehearsalEvent,
} from './session/rehearsal.ts';
import { screenActions, screenEvolvers, type Screen, type ScreenEvent } from './session/screens.ts';
import type { ScriptStep } from './session/script-words.ts';
import { scriptActions, scriptEvolvers, type ScriptEvent } from './session/script.ts';
import { sessionActions, sessionEvolvers, type SessionEvent } from './session/session.ts';
import { queueActions, queueEvolvers, type QueueEvent } from './session/queue.ts';
import { nothingImported, type Imported } from './plan/importing.ts';
import type { AnsweringTurn } from './session/answering-turns.ts';
import type { Floor } from './session/floor.ts';
import type { SpeakingTurn } from './session/turns.ts';
import type { Ordered } from '../engine/keyed.ts';
import { refuse } from '../engine/refusal.ts';
import { Table } from '../engine/table.ts';
import { shippedHouse, type House } from '../office/house.ts';
import { idle } from './session/timer.ts';

/** The whole state of one meeting: what its journal adds up to. */
export interface Meeting extends Gathering, Imported, Readied, Concluded, FollowedUp {
  readonly about: About;
  /** What was planned beside the facts; of a meeting that nobody planned here it is empty. */
  readonly plan: Plan;
  readonly members: Table<Member>;
  readonly milestones: Table<Milestone>;
  readonly chairs: Table<ChairPerson & Ordered>;
  readonly fields: Table<Field & Ordered>;
  readonly departments: Table<Department & Ordered>;
  readonly organisations: Table<Organisation>;
  readonly agenda: Table<AgendaItem>;
  /** What whoever leads through the day says in each step, where the office wrote it. */
  readonly script: Table<ScriptStep>;
  readonly participants: Table<Participant>;
  readonly registrations: Table<SpeakerRegistration>;
  readonly turns: Table<SpeakingTurn>;
  readonly answeringTurns: Table<AnsweringTurn>;
  readonly floor: Floor;
  readonly opinions: Table<Opinion>;
  readonly petitions: Table<Petition>;
  /** What was divided; its parts are petitions. */
  readonly divided: Table<DividedPetition>;
  readonly assignments: Table<Assignment>;
  readonly answers: Table<Answer>;
  readonly escalations: Table<Escalation>;
  readonly comments: Table<Comment>;
  readonly minutes: Table<Minute>;
  readonly commitments: Table<Commitment>;
  readonly screens: Table<Screen & Ordered>;
  readonly announcements: Table<Announcement>;
  readonly conclusion: Conclusion;
  readonly reading: Reading;
  /** As it was counted last for everyone to check (BX6). */
  readonly moderation: ModerationCounts;
  /** Papers from when they are final, with what the registry gave them. */
  readonly papers: Table<RegisteredPaper>;
  /** Where and when the notice was made public, with what proves it. */
  readonly publications: Table<Publication>;
  /** Villages whose heads are sent the results, and who has them. */
  readonly heads: Table<VillageHead>;
  /** What the office itself wrote into the chair's book. */
  readonly chairBook: Table<BookWords>;
  readonly lastWords: Table<LastWords>;
  readonly moments: Table<Moment>;
  readonly rehearsal: Rehearsal;
  /** What was copied of the office, with the version. */
  readonly house: House;
  /** A sample that was taken out; missing in what earlier releases kept. */
  readonly removed?: boolean;
  /** The last number given to a registration, to a petition and to an opinion. */
  readonly counters: {
    readonly registrations: number;
    readonly petitions: number;
    readonly opinions: number;
  };
}

export type MeetingEvent =
  | PlanningEvent
  | SessionEvent
  | PresidingEvent
  | AgendaEvent
  | ScriptEvent
  | IntakeEvent
  | QueueEvent
  | FloorEvent
  | AnsweringEvent
  | RecordEvent
  | FollowUpEvent
  | ScreenEvent
  | AnnouncementEvent
  | RehearsalEvent;

/** The parts of a meeting, in the order in which a conference meets them. */
export const actions = {
  ...planningActions,
  ...sessionActions,
  ...presidingActions,
  ...agendaActions,
  ...scriptActions,
  ...intakeActions,
  ...queueActions,
  ...floorActions,
  ...answeringActions,
  ...recordActions,
  ...followUpActions,
  ...screenActions,
  ...announcementActions,
  ...rehearsalActions,
};

export type ActionType = keyof typeof actions;
export type InputOf<T extends ActionType> = (typeof actions)[T] extends Action<infer Input> ? Input : never;

const evolvers: Evolvers<MeetingEvent> = {
  ...planningEvolvers,
  ...sessionEvolvers,
  ...presidingEvolvers,
  ...agendaEvolvers,
  ...scriptEvolvers,
  ...intakeEvolvers,
  ...queueEvolvers,
  ...floorEvolvers,
  ...answeringEvolvers,
  ...recordEvolvers,
  ...followUpEvolvers,
  ...screenEvolvers,
  ...announcementEvolvers,
  ...rehearsalEvolvers,
};

/** Whether a meeting may begin with this action. */
export function isFounding(type: string): boolean {
  return type === 'meeting.convene' || type === 'plan.start';
}

/** What is still done where a conference does not take place: what people may ask about their own words, and the house. */
const afterCancelling: ReadonlySet<string> = new Set<ActionType>([
  'house.adopt',
  'programme.adopt',
  'meeting.removeSample',
  'speakers.withdraw',
  'speakers.reroute',
  'speakers.consent',
  'petitions.reroute',
]);

/** An action as a command meets it: before a meeting is convened, or once it is cancelled, hardly any is carried out. */
function onceConvened(type: string, named: Action<unknown>): Action<unknown> {
  if (isFounding(type)) return named;
  return {
    ...named,
    decide(meeting, input, context) {
      if (meeting.about.title === '') return refuse('unknownMeeting');
      if (meeting.about.state === 'cancelled' && !afterCancelling.has(type))
        return refuse('wrongMeetingState', { state: 'cancelled' });
      return named.decide(meeting, input, context);
    },
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
    plan: unplanned,
    members: Table.of<Member>(),
    milestones: Table.of<Milestone>(),
    chairs: Table.of<ChairPerson & Ordered>(),
    fields: Table.of<Field & Ordered>(),
    departments: Table.of<Department & Ordered>(),
    organisations: Table.of<Organisation>(),
    ...nothingGathered,
    ...nothingReadied,
    agenda: Table.of<AgendaItem>(),
    script: Table.of<ScriptStep>(),
    participants: Table.of<Participant>(),
    registrations: Table.of<SpeakerRegistration>(),
    turns: Table.of<SpeakingTurn>(),
    answeringTurns: Table.of<AnsweringTurn>(),
    floor: { turn: null, answering: null, petition: null, timer: idle, ended: null },
    opinions: Table.of<Opinion>(),
    petitions: Table.of<Petition>(),
    divided: Table.of<DividedPetition>(),
    assignments: Table.of<Assignment>(),
    answers: Table.of<Answer>(),
    escalations: Table.of<Escalation>(),
    comments: Table.of<Comment>(),
    minutes: Table.of<Minute>(),
    commitments: Table.of<Commitment>(),
    ...nothingFollowedUp,
    screens: Table.of<Screen & Ordered>(),
    announcements: Table.of<Announcement>(),
    ...nothingImported(),
    conclusion: { state: 'none', lines: [], remarks: '' },
    ...nothingConcluded,
    reading: unread,
    moderation: nothingModerated,
    papers: Table.of<RegisteredPaper>(),
    publications: Table.of<Publication>(),
    heads: Table.of<VillageHead>(),
    chairBook: Table.of<BookWords>(),
    lastWords: Table.of<LastWords>(),
    moments: Table.of<Moment>(),
    rehearsal: unrehearsed,
    house: shippedHouse,
    counters: { registrations: 0, petitions: 0, opinions: 0 },
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
  return withLastWords(withFounder(withHandInChange(meeting, after, event, stamp), stamp), event, stamp);
}
