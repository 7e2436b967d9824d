import type { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from './refusal.ts';

/** Who acts: a role, and the place that it acts from. What else a place stands for is its kind of stream's to say. */
export interface Actor {
  readonly role: string;
  /** The seat's id in the stream, or the account's when someone acts without a seat. */
  readonly seat: string;
}

/** Something that happened in a stream; the record keeps it under its type. */
export interface StreamEvent {
  readonly type: string;
}

/** What a decision may know besides the state; everything impure is handed in. */
export interface Context<Who extends Actor = Actor> {
  readonly actor: Who;
  readonly now: Instant;
  /** A new identity, unguessable, of 20 characters [a-z0-9]. */
  readonly newId: () => string;
}

/**
 * What people can do in a stream: who may, what is needed, what follows. `decide` is pure; an empty list of events
 * means that what was wanted holds already.
 */
export interface Action<
  State,
  Event extends StreamEvent,
  Input = unknown,
  Who extends Actor = Actor,
  Given extends Context<Who> = Context<Who>,
> {
  readonly may: readonly Who['role'][];
  readonly input: z.ZodType<Input>;
  /** The server checks the PIN of the seat's person first and hands that person in as `actor.person`. */
  readonly needsPin?: true;
  decide(state: State, input: Input, context: Given): readonly Event[] | Refusal;
}

/** When and by whom an event was recorded. */
export interface Stamp<Who extends Actor = Actor> {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Who;
}

/** How each event of a part changes the state. */
export type Evolvers<State, Event extends StreamEvent, Who extends Actor = Actor> = {
  readonly [T in Event['type']]: (
    state: State,
    event: Extract<Event, { type: T }>,
    stamp: Stamp<Who>,
  ) => State;
};
