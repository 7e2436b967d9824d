import type { Commitment } from '../meeting/followup/commitments.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import type { Floor } from '../meeting/session/floor.ts';
import type { PetitionId } from '../meeting/ids.ts';

type Promised = Pick<Commitment, 'id' | 'petition' | 'state' | 'promised'>;

/** Whether a promise was written down or read back, and nobody has confirmed it yet. */
export function isUnconfirmed({ state }: Pick<Promised, 'state'>): boolean {
  return state === 'captured' || state === 'readBack';
}

/** The promise that the hall reads; that about the petition before the hall first. */
export function promiseToRead<C extends Promised>({
  commitments,
  floor,
}: {
  readonly commitments: Keyed<C>;
  readonly floor: Readonly<Record<string, Pick<Floor, 'petition'>>>;
}): C | undefined {
  const read = rowsIn(commitments).filter((one) => one.state === 'readBack');
  return read.find((one) => one.petition === floor[only]?.petition) ?? read[0];
}

/** The promise about a petition that waits for its confirmation, the one on the screens first. */
export function promiseUnderWay<C extends Promised>(
  petition: PetitionId,
  commitments: Keyed<C>,
): C | undefined {
  const waiting = on(petition, commitments).filter(isUnconfirmed);
  return waiting.find((one) => one.state === 'readBack') ?? waiting[0];
}

/** What was promised about a petition in the hall and confirmed. */
export function confirmedPromises<C extends Promised>(petition: PetitionId, commitments: Keyed<C>): C[] {
  return owedOn(petition, commitments).filter((one) => one.promised);
}

/** What was promised about a petition in the hall, confirmed or not. */
export function promisesOn<C extends Promised>(petition: PetitionId, commitments: Keyed<C>): C[] {
  return on(petition, commitments).filter((one) => one.promised && one.state !== 'discarded');
}

/** What is owed on a petition, whether it was promised or a disposition ordered it. */
export function owedOn<C extends Promised>(petition: PetitionId, commitments: Keyed<C>): C[] {
  return on(petition, commitments).filter((one) => one.state === 'open');
}

function on<C extends Promised>(petition: PetitionId, commitments: Keyed<C>): C[] {
  return rowsIn(commitments).filter((one) => one.petition === petition);
}
