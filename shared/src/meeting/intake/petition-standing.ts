import type { Instant } from '../../calendar/instant.ts';
import { rowOf, rowsIn, type Keyed } from '../../engine/keyed.ts';
import type { Disposition } from '../answers/dispositions.ts';
import { leavesOwed } from '../answers/owing.ts';
import type { Petition } from './petitions.ts';
import type { RegistrationState, SpeakerRegistration } from './registrations.ts';

// Apart from the actions, so that a page that counts petitions is not sent the schema library.

type Mergeable = Pick<Petition, 'id' | 'mergedInto'>;

interface Disposable {
  readonly disposition: Pick<Disposition, 'kind'> | null;
}

/** What is known of a petition wherever petitions are counted: a row of a meeting or an entity of any view. */
export type Counted = Disposable & Asked & Pick<Petition, 'id' | 'raisedAt' | 'mergedInto'>;

/** The petition that speaks for this one: itself, or the one that it was merged into in the end. */
export function keptPetition<P extends Mergeable>(
  petitions: Keyed<P>,
  id: string | null | undefined,
): P | undefined {
  let row = rowOf(petitions, id);
  while (row && row.mergedInto !== null) row = rowOf(petitions, row.mergedInto);
  return row;
}

/** What tells whether somebody still asks a petition; views that show only such petitions leave it out. */
type Asked = Pick<Petition, 'rerouted'> & Partial<Pick<Petition, 'takenBack'>>;

/**
 * Whether a petition is still anybody's: not sent to citizen reception, and its speaker neither withdrew nor was refused.
 * What is nobody's is in no view from outside, is given to nobody and stands in no conclusion and no count.
 */
export function isStillAsked({ rerouted, takenBack = false }: Asked): boolean {
  return !rerouted && !takenBack;
}

/** Whether somebody who registered is in it no more: by their own word, a moderator's, or sent to citizen reception. */
export function hasLeft({ state }: { readonly state: string }): boolean {
  return state === 'withdrawn' || state === 'rejected' || state === 'rerouted';
}

const notCalledYet: readonly RegistrationState[] = ['submitted', 'queued', 'deferred', 'noShow'];
/** Who raised a hand was called without a name, which follows while they speak. */
const calledAlready: readonly RegistrationState[] = ['called', 'speaking', 'done', 'cutOff'];

/** Whether name, form of address, unit and consent of somebody can still be put right. */
export function isCorrectable({ state, channel }: Pick<SpeakerRegistration, 'state' | 'channel'>): boolean {
  return notCalledYet.includes(state) || (channel === 'floor' && calledAlready.includes(state));
}

/**
 * What stands in a petition that was written down while somebody spoke, so that it can be given to a department, until
 * what was asked is written in its place.
 */
export const wordsToFollow = 'Nội dung nêu tại hội nghị (thư ký ghi sau).';

/** Whether nobody has written yet what a petition asks for. */
export function wordsFollow({ text }: Pick<Petition, 'text'>): boolean {
  return text === wordsToFollow;
}

/** Whether a petition stands for itself: still asked, and not merged into another. */
export function standsForItself(petition: Asked & Pick<Petition, 'mergedInto'>): boolean {
  return petition.mergedInto === null && isStillAsked(petition);
}

/** Petitions as they are answered: each by the one that speaks for it, and each of those once. */
export function answeredTogether<P extends Mergeable & Asked>(
  ids: readonly string[],
  petitions: Keyed<P>,
): P[] {
  const kept = new Map<string, P>();
  for (const id of ids) {
    const petition = keptPetition(petitions, id);
    if (petition && isStillAsked(petition)) kept.set(petition.id, petition);
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

/** Where a petition stands: closed, closed and owed, before the hall without an end, or never put before it. */
export type PetitionStanding = 'settled' | 'owed' | 'unresolved' | 'notRaised';

export function standingOf({ disposition }: Disposable, wasRaised: boolean): PetitionStanding {
  if (disposition) return leavesOwed(disposition.kind) ? 'owed' : 'settled';
  return wasRaised ? 'unresolved' : 'notRaised';
}
