import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import type * as engine from '../engine/action.ts';
import { id } from '../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../engine/refusal.ts';
import { Table } from '../engine/table.ts';
import { plainText } from '../text/normalise.ts';
import { action, type Action, type Evolvers } from './action.ts';
import { programmeKinds, type ProgrammeAct, type ProgrammeKind } from './vocabulary.ts';

/**
 * All programmes are one stream, so that one decision can tell that a conference is in one of them alone, and that two
 * of a year have two names.
 */
export const programmesId = 'programme:main';

/** Several conferences under one plan, each with its own day, place and papers (QN1, TD3). */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly kind: ProgrammeKind;
  /** The streams of its conferences, in the order in which they came in. */
  readonly conferences: readonly string[];
  readonly ended: boolean;
  /** What was done with it, the first thing first. */
  readonly history: readonly ProgrammeEntry[];
}

export interface ProgrammeEntry {
  readonly act: ProgrammeAct;
  readonly at: Instant;
  /** The account that did it; empty where the system took in what was begun under the programme. */
  readonly by: string;
  /** The name that it had from then on, or the conference; empty where the act says it. */
  readonly what: string;
}

export interface Programmes {
  /** Whether the record was begun; who looks at it waits for that. */
  readonly opened: boolean;
  readonly programmes: Table<Programme>;
}

export type ProgrammeEvent =
  | { readonly type: 'programmesOpened' }
  | {
      readonly type: 'programmeFounded';
      readonly programme: string;
      readonly name: string;
      readonly year: number;
      readonly kind: ProgrammeKind;
    }
  /** With the conferences that carry its name, so that what follows from it hangs on nothing else. */
  | {
      readonly type: 'programmeRenamed';
      readonly programme: string;
      readonly name: string;
      readonly conferences: readonly string[];
    }
  | {
      readonly type: 'conferenceTakenIn';
      readonly programme: string;
      readonly meeting: string;
      readonly name: string;
    }
  | { readonly type: 'conferenceTakenOut'; readonly programme: string; readonly meeting: string }
  | { readonly type: 'programmeEnded'; readonly programme: string }
  | { readonly type: 'programmeResumed'; readonly programme: string }
  /** A sample was taken out: nobody finds it any more. */
  | { readonly type: 'sampleProgrammeRemoved'; readonly programme: string };

const name = plainText({ min: 2, max: 200, lines: 'single' });
const ofOne = { programme: id };
const ofConference = { programme: id, meeting: id };

/** Two programmes of one name in one year would be taken for each other; one that is over stands in nobody's way. */
function isTaken(
  { programmes }: Programmes,
  wanted: Pick<Programme, 'name' | 'year'>,
  own?: string,
): boolean {
  const folded = wanted.name.toLocaleLowerCase('vi');
  const others = programmes.filter(({ id: other, ended }) => other !== own && !ended);
  return others.some((one) => one.year === wanted.year && one.name.toLocaleLowerCase('vi') === folded);
}

/** The programme that an act changes, or why it cannot be changed. */
function goingOn({ programmes }: Programmes, wanted: string): Programme | Refusal {
  const programme = programmes.get(wanted);
  if (!programme) return refuse('unknownProgramme');
  return programme.ended ? refuse('programmeEnded', { programme: programme.name }) : programme;
}

const actions = {
  /** Begins the record, so that there is something to look at before the first programme. */
  'programmes.open': action({
    may: ['system'],
    input: z.strictObject({}),
    decide: ({ opened }) => (opened ? [] : [{ type: 'programmesOpened' }]),
  }),
  /** The id is whoever founds it's to choose, so that conferences can be begun under it before an answer came. */
  'programme.found': action({
    may: ['coordinator'],
    input: z.strictObject({
      ...ofOne,
      name,
      year: z.number().int().min(2000).max(2100),
      kind: z.enum(programmeKinds),
    }),
    decide(state, input) {
      if (state.programmes.has(input.programme)) return refuse('sameIdTwice', { id: input.programme });
      if (isTaken(state, input)) return refuse('programmeThere', { programme: input.name });
      return [{ type: 'programmeFounded', ...input }];
    },
  }),
  /** Calls it something else, for whoever knows what it is called now. */
  'programme.rename': action({
    may: ['coordinator'],
    input: z.strictObject({ ...ofOne, name, seen: z.string().max(400) }),
    decide(state, { programme: wanted, name: next, seen }) {
      const programme = goingOn(state, wanted);
      if (isRefusal(programme)) return programme;
      if (programme.name === next) return [];
      if (programme.name !== seen) return refuse('changedMeanwhile');
      if (isTaken(state, { ...programme, name: next }, wanted))
        return refuse('programmeThere', { programme: next });
      const { conferences } = programme;
      return [{ type: 'programmeRenamed', programme: wanted, name: next, conferences }];
    },
  }),
  /** A conference is in one programme at most; the system takes in what was begun under one. */
  'programme.takeIn': action({
    may: ['coordinator', 'system'],
    input: z.strictObject(ofConference),
    decide(state, { programme: wanted, meeting }) {
      const programme = goingOn(state, wanted);
      if (isRefusal(programme)) return programme;
      const its = programmeOf(state.programmes, meeting);
      if (its?.id === wanted) return [];
      if (its) return refuse('inOtherProgramme', { programme: its.name });
      return [{ type: 'conferenceTakenIn', programme: wanted, meeting, name: programme.name }];
    },
  }),
  'programme.takeOut': action({
    may: ['coordinator'],
    input: z.strictObject(ofConference),
    decide(state, { programme: wanted, meeting }) {
      const programme = goingOn(state, wanted);
      if (isRefusal(programme)) return programme;
      if (!programme.conferences.includes(meeting)) return [];
      return [{ type: 'conferenceTakenOut', programme: wanted, meeting }];
    },
  }),
  /** Nothing more comes into it; its conferences go on. */
  'programme.end': action({
    may: ['coordinator'],
    input: z.strictObject(ofOne),
    decide({ programmes }, { programme: wanted }) {
      const programme = programmes.get(wanted);
      if (!programme) return refuse('unknownProgramme');
      return programme.ended ? [] : [{ type: 'programmeEnded', programme: wanted }];
    },
  }),
  /** Takes an end back. */
  'programme.resume': action({
    may: ['coordinator'],
    input: z.strictObject(ofOne),
    decide(state, { programme: wanted }) {
      const programme = state.programmes.get(wanted);
      if (!programme) return refuse('unknownProgramme');
      if (!programme.ended) return [];
      if (isTaken(state, programme, wanted)) return refuse('programmeThere', { programme: programme.name });
      return [{ type: 'programmeResumed', programme: wanted }];
    },
  }),
  /** Takes a sample out. The system alone knows which programmes are samples. */
  'programme.removeSample': action({
    may: ['system'],
    input: z.strictObject(ofOne),
    decide: ({ programmes }, { programme }) =>
      programmes.has(programme) ? [{ type: 'sampleProgrammeRemoved', programme }] : [],
  }),
};

/** The programme that a conference is in; undefined where it stands by itself. */
export function programmeOf(programmes: Iterable<Programme>, meeting: string): Programme | undefined {
  for (const programme of programmes) if (programme.conferences.includes(meeting)) return programme;
  return undefined;
}

export type ProgrammeActionType = keyof typeof actions;

/** What a command of this type is given. */
export type ProgrammeInputOf<T extends ProgrammeActionType> =
  (typeof actions)[T] extends Action<infer Input> ? Input : never;

function personOf({ role, seat }: engine.Actor): string {
  return role === 'system' ? '' : seat;
}

/** The programmes after an act on one of them, which stands in its history. */
function after(
  state: Programmes,
  { at, by }: engine.Stamp,
  wanted: string,
  { act, what = '', ...set }: { act: ProgrammeAct; what?: string } & Partial<Programme>,
): Programmes {
  const programme = state.programmes.get(wanted);
  if (!programme) return state;
  const history = [...programme.history, { act, at, by: personOf(by), what }];
  return { ...state, programmes: state.programmes.with({ ...programme, ...set, history }) };
}

const evolvers: Evolvers = {
  programmesOpened: (state) => ({ ...state, opened: true }),
  programmeFounded: (state, { programme, name: called, year, kind }, { at, by }) => ({
    ...state,
    programmes: state.programmes.with({
      ...{ id: programme, name: called, year, kind, conferences: [], ended: false },
      history: [{ act: 'founded', at, by: personOf(by), what: called }],
    }),
  }),
  programmeRenamed: (state, { programme, name: called }, stamp) =>
    after(state, stamp, programme, { act: 'renamed', what: called, name: called }),
  conferenceTakenIn: (state, { programme, meeting }, stamp) =>
    after(state, stamp, programme, {
      ...{ act: 'takenIn', what: meeting },
      conferences: [...(state.programmes.get(programme)?.conferences ?? []), meeting],
    }),
  conferenceTakenOut: (state, { programme, meeting }, stamp) =>
    after(state, stamp, programme, {
      ...{ act: 'takenOut', what: meeting },
      conferences: (state.programmes.get(programme)?.conferences ?? []).filter((one) => one !== meeting),
    }),
  programmeEnded: (state, { programme }, stamp) =>
    after(state, stamp, programme, { act: 'ended', ended: true }),
  programmeResumed: (state, { programme }, stamp) =>
    after(state, stamp, programme, { act: 'resumed', ended: false }),
  sampleProgrammeRemoved: (state, { programme }) => ({
    ...state,
    programmes: state.programmes.without(programme),
  }),
};

type AnyAction = engine.Action<Programmes, ProgrammeEvent>;
const byName: ReadonlyMap<string, AnyAction> = new Map(Object.entries(actions) as [string, AnyAction][]);

/** The action of a command, or undefined: its name comes from outside. */
export function programmeActionNamed(type: string): AnyAction | undefined {
  return byName.get(type);
}

export const programmeActionTypes = Object.keys(actions) as ProgrammeActionType[];

/** Whether this release knows what an event of this type does. */
export function knowsProgrammeEvent(type: string): boolean {
  return Object.hasOwn(evolvers, type);
}

export function blankProgrammes(): Programmes {
  return { opened: false, programmes: Table.of() };
}

/** The state after one event. An event of an unknown type is a fault of ours and throws. */
export function evolveProgrammes(state: Programmes, event: ProgrammeEvent, stamp: engine.Stamp): Programmes {
  const evolver = evolvers[event.type] as
    ((state: Programmes, event: ProgrammeEvent, stamp: engine.Stamp) => Programmes) | undefined;
  if (!evolver) throw new Error(`no programme knows the event ${event.type}`);
  return evolver(state, event, stamp);
}
