import { rowsIn } from '../engine/keyed.ts';
import { only, type ViewData } from '../engine/view.ts';
import type { ActionType, InputOf } from '../meeting/meeting.ts';
import { isMomentary, type Momentary } from '../meeting/session/short-lived.ts';
import { onFloor, type Floor } from '../meeting/session/floor.ts';
import { holds, type AssignmentState } from '../meeting/answers/assignment-states.ts';

type Rows<R> = Readonly<Record<string, R>>;

/** What acts on the floor look at, as far as a view has it. */
interface Seen {
  readonly about?: Rows<{ readonly state: string; readonly presiding: string }>;
  readonly floor?: Rows<Pick<Floor, 'turn' | 'answering' | 'petition'>>;
  readonly agenda?: Rows<{ readonly id: string; readonly state: string }>;
  readonly registrations?: Rows<{ readonly state: string }>;
  readonly petitions?: Rows<{ readonly mergedInto: string | null; readonly disposition: unknown }>;
  readonly assignments?: Rows<{ readonly state: AssignmentState }>;
  readonly departments?: Rows<object>;
  readonly commitments?: Rows<{ readonly id: string; readonly state: string }>;
}

/** Names what was seen, so that an act falls on nothing else; and, long after it was given, whether it is still meant. */
interface Act {
  readonly seen: (view: Seen) => Readonly<Record<string, unknown>>;
  readonly stillMeant: (view: Seen, input: Readonly<Record<string, unknown>>) => boolean;
}

const nothing = {};

function turnOn({ floor }: Seen): string | null | undefined {
  const now = floor?.[only];
  return now && onFloor(now);
}

function idIn(rows: Rows<{ readonly id: string; readonly state: string }> | undefined, state: string) {
  return rows && (rowsIn(rows).find((row) => row.state === state)?.id ?? null);
}

/** About whoever has the floor. */
const onTheFloor: Act = {
  seen: (view) => given('turn', turnOn(view) ?? undefined),
  stillMeant: (view, { turn }) => turn === turnOn(view),
};

function seenFloor(view: Seen) {
  return given('floor', turnOn(view));
}

/** Brings somebody onto the floor, in the place of whoever is there. */
function ontoTheFloor(from: readonly string[]): Act {
  return {
    seen: seenFloor,
    stillMeant: ({ registrations }, { registration }) =>
      from.includes(registrations?.[String(registration)]?.state ?? ''),
  };
}

function session(...from: readonly string[]): Act {
  return { seen: () => nothing, stillMeant: ({ about }) => from.includes(about?.[only]?.state ?? '') };
}

const acts: Readonly<Record<Momentary, Act>> = {
  'meeting.start': session('convened', 'collecting', 'ready', 'paused'),
  'meeting.pause': session('inSession'),
  'meeting.close': session('inSession', 'paused'),
  'presiding.pass': {
    seen: ({ about }) => given('from', about?.[only]?.presiding),
    stillMeant: ({ about }, { to }) => about?.[only] !== undefined && about[only].presiding !== to,
  },
  'presiding.takeBack': {
    seen: ({ about }) => given('from', about?.[only]?.presiding),
    stillMeant: ({ about }, { from }) => from !== undefined && about?.[only]?.presiding === from,
  },
  'agenda.begin': {
    seen: ({ agenda }) => given('current', idIn(agenda, 'current')),
    stillMeant: ({ agenda }, { item }) => agenda !== undefined && idIn(agenda, 'current') !== item,
  },
  'queue.call': ontoTheFloor(['queued', 'deferred', 'noShow']),
  'floor.giveToHand': { seen: seenFloor, stillMeant: () => true },
  'turn.followUp': ontoTheFloor(['queued', 'done', 'cutOff', 'deferred']),
  'turn.start': onTheFloor,
  'turn.pause': onTheFloor,
  'turn.resume': onTheFloor,
  'turn.extend': onTheFloor,
  'turn.end': onTheFloor,
  'turn.cut': onTheFloor,
  'turn.noShow': onTheFloor,
  'turn.takeBack': onTheFloor,
  // It names the turn itself, which is on the floor no more.
  'turn.restore': {
    seen: () => nothing,
    stillMeant: (view) => turnOn(view) === null,
  },
  'answering.call': {
    seen: seenFloor,
    stillMeant: ({ assignments }, { assignment }) => {
      const state = assignments?.[String(assignment)]?.state;
      return state !== undefined && holds(state);
    },
  },
  'answering.comment': {
    seen: seenFloor,
    stillMeant: ({ departments }, { department }) => departments?.[String(department)] !== undefined,
  },
  'petitions.raise': {
    seen: ({ floor }) => given('before', floor?.[only]?.petition),
    stillMeant: ({ floor, petitions }, { petition }) => {
      const row = petitions?.[String(petition)];
      return row?.mergedInto === null && !row.disposition && floor?.[only]?.petition !== petition;
    },
  },
  'commitments.readBack': {
    seen: ({ commitments }) => given('before', idIn(commitments, 'readBack')),
    stillMeant: ({ commitments }, { commitment }) => commitments?.[String(commitment)]?.state === 'captured',
  },
  'screens.show': { seen: () => nothing, stillMeant: () => true },
};

function given(name: string, seen: string | null | undefined) {
  return seen === undefined ? nothing : { [name]: seen };
}

/** An act as whoever gives it means it: with what they see. What it names itself stays. */
export function asSeen<T extends ActionType>(
  type: T,
  input: InputOf<T>,
  view: ViewData | undefined,
): InputOf<T> {
  if (!view || !isMomentary(type)) return input;
  return Object.assign({ ...acts[type].seen(view as Seen) }, input);
}

/** What was seen when an act was given. */
const seenAs: ReadonlySet<string> = new Set(['turn', 'floor', 'before', 'from', 'current']);

/** Acts that name by themselves what they are about. */
const named: Partial<Record<Momentary, readonly string[]>> = { 'turn.restore': ['turn'] };

/** An act that was not carried out, as it would be given anew with what is seen by now; undefined where it means nothing. */
export function givenAnew(
  type: string,
  input: unknown,
  view: ViewData | undefined,
): Record<string, unknown> | undefined {
  if (!view || !isMomentary(type) || typeof input !== 'object' || input === null) return undefined;
  const before = input as Record<string, unknown>;
  const act = acts[type];
  if (!act.stillMeant(view, before)) return undefined;
  const kept = Object.fromEntries(
    Object.entries(before).filter(([name]) => !seenAs.has(name) || named[type]?.includes(name)),
  );
  return { ...act.seen(view), ...kept };
}
