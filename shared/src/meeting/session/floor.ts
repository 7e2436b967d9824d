import type { Instant } from '../../calendar/instant.ts';
import type { AssignmentState } from '../answers/assignment-states.ts';
import { halt, run, type Timer } from './timer.ts';
import type { PetitionId, TurnId } from '../ids.ts';

// Apart from the actions, so that a page that asks who has the floor is not sent the schema library.

/** Who has the floor, what is before the hall, and the timer. */
export interface Floor {
  /** Who speaks or was called to. */
  readonly turn: TurnId | null;
  /** Who answers or comments; nobody speaks meanwhile. */
  readonly answering: string | null;
  readonly petition: PetitionId | null;
  readonly timer: Timer;
  /** What ended last, as it stood: it can go on for a while. */
  readonly ended: Ended | null;
}

export interface Ended {
  readonly turn: TurnId;
  readonly at: Instant;
  readonly petition: PetitionId | null;
  readonly timer: Timer;
  /** Where the assignment stood that was answered. */
  readonly stood: AssignmentState | null;
  /** The turn that took its place at once. */
  readonly next: string | null;
}

/** How long an end or a cut can be taken back. */
export const restorableMs = 30_000;

/** The turn on the floor, of a speaker or of who answers; null for nobody. */
export function onFloor({ turn, answering }: Pick<Floor, 'turn' | 'answering'>): string | null {
  return turn ?? answering;
}

/** Whether a turn that ended can go on: nothing has come onto the floor since, and it was a moment ago. */
export function isRestorable(floor: Floor, turn: TurnId, now: Instant): boolean {
  const { ended } = floor;
  return onFloor(floor) === null && ended?.turn === turn && now - ended.at <= restorableMs;
}

/** A clock goes on where it stood: running if it ran. */
export function wentOn({ timer, at }: Ended, now: Instant): Timer {
  return timer.state === 'running' ? run(halt(timer, at), now) : timer;
}
