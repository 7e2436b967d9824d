import { z } from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import type * as engine from '../engine/action.ts';
import { Table } from '../engine/table.ts';
import { action, type Evolvers, type OfficeActor } from './action.ts';
import { bodiesActions, bodiesEvolvers, lacksDirectory, type BodiesEvent, type Body } from './bodies.ts';
import { calendarActions, calendarEvolvers, type CalendarEvent } from './calendar-days.ts';
import { shippedHouse, type House } from './house.ts';
import {
  importedBodiesActions,
  importedBodiesEvolvers,
  type BodiesImport,
  type ImportedBodiesEvent,
} from './imported-bodies.ts';
import { letterheadsActions, letterheadsEvolvers, type LetterheadsEvent } from './letterheads.ts';
import { peopleActions, peopleEvolvers, type PeopleEvent, type Person } from './people.ts';
import type { KeptProfile, RuleProfile } from './rule-profile.ts';
import { lacksProfiles, rulesActions, rulesEvolvers, type RulesEvent } from './rules.ts';

/** The office is one: what several conferences share and change. */
export const officeId = 'office:main';

/** What the office's record adds up to. `version` is the last event that changed what meetings copy. */
export interface Office extends House {
  readonly version: number;
  readonly calendar: Calendar;
  /** What is applied of the profile in force. */
  readonly profile: RuleProfile;
  /** All profiles; none before the system has taken them in. */
  readonly profiles: readonly KeptProfile[];
  /** The id of the profile in force. */
  readonly inForce: string;
  /** Whether the system has taken in the bodies that a release ships. */
  readonly hasDirectory: boolean;
  readonly bodies: Table<Body>;
  readonly people: Table<Person>;
  /** The lists that bodies came from. */
  readonly imports: Table<BodiesImport>;
}

export type OfficeEvent =
  | { readonly type: 'officeFounded'; readonly calendar: Calendar; readonly profile: RuleProfile }
  | RulesEvent
  | LetterheadsEvent
  | BodiesEvent
  | ImportedBodiesEvent
  | PeopleEvent
  | CalendarEvent;

const actions = {
  /** Takes into the record what this release ships, so that a later release changes nothing by itself. */
  'office.found': action({
    may: ['system'],
    input: z.strictObject({}),
    decide: ({ version }) =>
      version > 0
        ? []
        : [{ type: 'officeFounded', calendar: shippedHouse.calendar, profile: shippedHouse.profile }],
  }),
  ...rulesActions,
  ...letterheadsActions,
  ...bodiesActions,
  ...importedBodiesActions,
  ...peopleActions,
  ...calendarActions,
};

/** What the system has to do before the office keeps all that this release knows of, in this order. */
export function missingIn(office: Office): readonly OfficeActionType[] {
  if (office.version === 0) return ['office.found', 'directory.found', 'rules.found'];
  return [
    ...(lacksDirectory(office) ? (['directory.found'] as const) : []),
    ...(lacksProfiles(office) ? (['rules.found'] as const) : []),
  ];
}

export type OfficeActionType = keyof typeof actions;

/** What a command of this type is given, before it is read. */
export type OfficeInputOf<T extends OfficeActionType> = z.input<(typeof actions)[T]['input']>;

const evolvers: Evolvers<OfficeEvent> = {
  officeFounded: (office, { calendar, profile }, { seq }) => ({ ...office, version: seq, calendar, profile }),
  ...rulesEvolvers,
  ...letterheadsEvolvers,
  ...bodiesEvolvers,
  ...importedBodiesEvolvers,
  ...peopleEvolvers,
  ...calendarEvolvers,
};

const byName: ReadonlyMap<string, engine.Action<Office, OfficeEvent, unknown, OfficeActor>> = new Map(
  Object.entries(actions) as [string, engine.Action<Office, OfficeEvent, unknown, OfficeActor>][],
);

/** The action of a command, or undefined: its name comes from outside. */
export function officeActionNamed(
  type: string,
): engine.Action<Office, OfficeEvent, unknown, OfficeActor> | undefined {
  return byName.get(type);
}

export const officeActionTypes = Object.keys(actions) as OfficeActionType[];

/** Whether this release knows what an event of this type does. */
export function knowsOfficeEvent(type: string): boolean {
  return Object.hasOwn(evolvers, type);
}

/** The office before it was founded: what this release ships. */
export function blankOffice(): Office {
  return {
    ...shippedHouse,
    profiles: [],
    inForce: '',
    hasDirectory: false,
    bodies: Table.of(),
    people: Table.of(),
    imports: Table.of(),
  };
}

/** The state after one event. An event of an unknown type is a fault of ours and throws. */
export function evolveOffice(office: Office, event: OfficeEvent, stamp: engine.Stamp): Office {
  const evolver = evolvers[event.type] as
    ((office: Office, event: OfficeEvent, stamp: engine.Stamp) => Office) | undefined;
  if (!evolver) throw new Error(`no part of the office knows the event ${event.type}`);
  return evolver(office, event, stamp);
}
