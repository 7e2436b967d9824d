import { only } from '../engine/view.ts';
import type { Floor, SpeakingTurn } from '../meeting/session/turns.ts';

type Collection<Entity> = Readonly<Record<string, Entity>>;

interface Hall<T, R> {
  readonly floor: Collection<Pick<Floor, 'turn'>>;
  readonly turns: Collection<T>;
  readonly registrations: Collection<R>;
}

export interface OnTheFloor<T, R> {
  readonly turn: T;
  readonly registration: R;
}

/** Who has the floor: stands at the microphone, or was called to it. */
export function onTheFloor<T extends Pick<SpeakingTurn, 'registration'>, R>({
  floor,
  turns,
  registrations,
}: Hall<T, R>): OnTheFloor<T, R> | undefined {
  const turn = turns[floor[only]?.turn ?? ''];
  const registration = turn && registrations[turn.registration];
  return registration ? { turn, registration } : undefined;
}

/** The petition that is before the hall. */
export function beforeTheHall<P>({
  floor,
  petitions,
}: {
  readonly floor: Collection<Pick<Floor, 'petition'>>;
  readonly petitions: Collection<P>;
}): P | undefined {
  return petitions[floor[only]?.petition ?? ''];
}
