import type { Instant } from '../../calendar/instant.ts';
import { rowOf, rowsIn, type Keyed } from '../../engine/keyed.ts';
import type { Disposition } from '../answers/dispositions.ts';
import { leavesOwed } from '../answers/owing.ts';
import type { Petition } from './petitions.ts';

// Apart from the actions, so that a page that counts petitions is not sent the schema library.

type Mergeable = Pick<Petition, 'id' | 'mergedInto'>;

interface Disposable {
  readonly disposition: Pick<Disposition, 'kind'> | null;
}

/** What is known of a petition wherever petitions are counted: a row of a meeting or an entity of any view. */
export type Counted = Disposable & Pick<Petition, 'id' | 'raisedAt' | 'mergedInto' | 'rerouted'>;

/** The petition that speaks for this one: itself, or the one that it was merged into in the end. */
export function keptPetition<P extends Mergeable>(
  petitions: Keyed<P>,
  id: string | null | undefined,
): P | undefined {
  let row = rowOf(petitions, id);
  while (row && row.mergedInto !== null) row = rowOf(petitions, row.mergedInto);
  return row;
}

/** Who asks is named by a meeting's row itself and by a view's entity in its asker. */
export type Asked = Pick<Petition, 'registration'> | { readonly asker: Pick<Petition, 'registration'> };

export function speakerOf(petition: Asked): string | null {
  return 'asker' in petition ? petition.asker.registration : petition.registration;
}

/** Whether a petition stands for itself: neither merged into another nor sent to citizen reception. */
export function standsForItself({
  mergedInto,
  rerouted,
}: Pick<Petition, 'mergedInto' | 'rerouted'>): boolean {
  return mergedInto === null && !rerouted;
}

/** Petitions as they are answered: each by the one that speaks for it, and each of those once. */
export function answeredTogether<P extends Mergeable & Pick<Petition, 'rerouted'>>(
  ids: readonly string[],
  petitions: Keyed<P>,
): P[] {
  const kept = new Map<string, P>();
  for (const id of ids) {
    const petition = keptPetition(petitions, id);
    if (petition && !petition.rerouted) kept.set(petition.id, petition);
  }
  return [...kept.values()];
}

/** One is asked about many times between two changes; only ids and times are kept of it. */
const known = new WeakMap<object, ReadonlyMap<string, Instant>>();

/**
 * When petitions were first put before the hall, themselves or by someone who asked the same and was merged into them.
 * What is not in it was never raised.
 */
export function firstRaised(
  petitions: Keyed<Mergeable & Pick<Petition, 'raisedAt'>>,
): ReadonlyMap<string, Instant> {
  const before = known.get(petitions);
  if (before) return before;
  const first = new Map<string, Instant>();
  for (const { id, raisedAt } of rowsIn(petitions)) {
    if (raisedAt === null) continue;
    const kept = keptPetition(petitions, id)?.id ?? id;
    const earlier = first.get(kept);
    if (earlier === undefined || raisedAt < earlier) first.set(kept, raisedAt);
  }
  known.set(petitions, first);
  return first;
}

/** By which it is seen that the hall, a chair or a department took a petition up. */
export type TakenUp = Disposable & Pick<Petition, 'raisedAt' | 'merged' | 'departments'>;

/** What nobody asks any more: the speaker withdrew or was not admitted before anyone took it up. */
export function isMoot(petition: TakenUp, speaker: { readonly state: string } | undefined): boolean {
  const gone = speaker?.state === 'withdrawn' || speaker?.state === 'rejected';
  const { raisedAt, disposition, merged, departments } = petition;
  return gone && raisedAt === null && !disposition && merged.length === 0 && departments.length === 0;
}

/** Where a petition stands: closed, closed and owed, before the hall without an end, or never put before it. */
export type PetitionStanding = 'settled' | 'owed' | 'unresolved' | 'notRaised';

export function standingOf({ disposition }: Disposable, wasRaised: boolean): PetitionStanding {
  if (disposition) return leavesOwed(disposition.kind) ? 'owed' : 'settled';
  return wasRaised ? 'unresolved' : 'notRaised';
}
