import type * as engine from '../engine/action.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { House } from '../office/house.ts';
import type { KnownBodies } from '../office/lasting.ts';
import type { Meeting, MeetingEvent } from './meeting.ts';
import type { Actor } from './roles.ts';

/** What a decision in a meeting may know besides its state: also what the office keeps for all meetings. */
export interface Context extends engine.Context<Actor> {
  readonly house: House;
  readonly bodies: KnownBodies;
  /** Whether the server sends e-mail. */
  readonly mails?: boolean;
}

export type Stamp = engine.Stamp<Actor>;
export type Decision = readonly MeetingEvent[] | Refusal;

/** What people can do in a meeting. */
export type Action<Input> = engine.Action<Meeting, MeetingEvent, Input, Actor, Context>;

/** Infers an action's input from its schema. */
export function action<Input>(definition: Action<Input>): Action<Input> {
  return definition;
}

/** How each event of a part changes a meeting. */
export type Evolvers<E extends engine.StreamEvent> = engine.Evolvers<Meeting, E, Actor>;
