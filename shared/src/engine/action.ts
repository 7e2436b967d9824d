import type { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import type { Meeting, MeetingEvent } from '../meeting/meeting.ts';
import type { Refusal } from './refusal.ts';
import type { Actor, Role } from '../meeting/roles.ts';

/** What a decision may know besides the state; everything impure is handed in. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  /** A new identity, unguessable, of 20 characters [a-z0-9]. */
  readonly newId: () => string;
}

export type Decision = readonly MeetingEvent[] | Refusal;

/**
 * What people can do in a meeting: who may, what is needed, what follows. `decide` is pure; an empty list of
 * events means that what was wanted holds already.
 */
export interface Action<Input> {
  readonly may: readonly Role[];
  readonly input: z.ZodType<Input>;
  /** The server checks the PIN of the seat's person first and hands that person in as `actor.person`. */
  readonly needsPin?: true;
  decide(meeting: Meeting, input: Input, context: Context): Decision;
}

/** Infers an action's input from its schema. */
export function action<Input>(definition: Action<Input>): Action<Input> {
  return definition;
}

/** When and by whom an event was recorded. */
export interface Stamp {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
}

/** How each event of a part changes the state. */
export type Evolvers<E extends { type: string }> = {
  readonly [T in E['type']]: (meeting: Meeting, event: Extract<E, { type: T }>, stamp: Stamp) => Meeting;
};
