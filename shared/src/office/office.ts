import { z } from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import type * as engine from '../engine/action.ts';
import { action, type Evolvers, type OfficeActor } from './action.ts';
import { calendarActions, calendarEvolvers, type CalendarEvent } from './calendar-days.ts';
import { shippedHouse, type House } from './house.ts';
import { ruleLineInput, type RuleLine, type RuleProfile } from './rule-profile.ts';

/** The office is one: what several conferences share and change. */
export const officeId = 'office:main';

/** What the office's record adds up to. `version` is the last event that changed what meetings copy. */
export interface Office extends House {
  readonly version: number;
  readonly calendar: Calendar;
  readonly profile: RuleProfile;
}

export type OfficeEvent =
  | { readonly type: 'officeFounded'; readonly calendar: Calendar; readonly profile: RuleProfile }
  | { readonly type: 'ruleLineSet'; readonly line: RuleLine }
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
  /** Enters a line of the rule profile, or says something else in it. */
  'rules.setLine': action({
    may: ['admin'],
    input: ruleLineInput,
    decide: (_office, line) => [{ type: 'ruleLineSet', line }],
  }),
  ...calendarActions,
};

export type OfficeActionType = keyof typeof actions;

const evolvers: Evolvers<OfficeEvent> = {
  officeFounded: (office, { calendar, profile }, { seq }) => ({ ...office, version: seq, calendar, profile }),
  ruleLineSet: (office, { line }, { seq }) => ({
    ...office,
    version: seq,
    profile: { lines: [...office.profile.lines.filter(({ id }) => id !== line.id), line] },
  }),
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
  return shippedHouse;
}

/** The state after one event. An event of an unknown type is a fault of ours and throws. */
export function evolveOffice(office: Office, event: OfficeEvent, stamp: engine.Stamp): Office {
  const evolver = evolvers[event.type] as
    ((office: Office, event: OfficeEvent, stamp: engine.Stamp) => Office) | undefined;
  if (!evolver) throw new Error(`no part of the office knows the event ${event.type}`);
  return evolver(office, event, stamp);
}
