import { only } from '../engine/view.ts';

interface Floor {
  readonly turn: string | null;
  readonly petition: string | null;
}

type Collection<Entity> = Readonly<Record<string, Entity>>;

interface Hall<T, R> {
  readonly floor: Collection<Floor>;
  readonly turns: Collection<T>;
  readonly registrations: Collection<R>;
}

export interface OnTheFloor<T, R> {
  readonly turn: T;
  readonly registration: R;
}

/** Who has the floor: stands at the microphone, or was called to it. */
export function onTheFloor<T extends { readonly registration: string }, R>({
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
  readonly floor: Collection<Floor>;
  readonly petitions: Collection<P>;
}): P | undefined {
  return petitions[floor[only]?.petition ?? ''];
}
