import { only } from '@doi-thoai/shared/engine/view';
import type { Recorded } from './recorder.ts';

export interface OnTheFloor {
  readonly turn: Recorded['turns'][string];
  readonly registration: Recorded['registrations'][string];
}

/** Who has the floor. */
export function onTheFloor(
  data: Pick<Recorded, 'floor' | 'turns' | 'registrations'>,
): OnTheFloor | undefined {
  const turn = data.turns[data.floor[only]?.turn ?? ''];
  const registration = turn && data.registrations[turn.registration];
  return registration ? { turn, registration } : undefined;
}
