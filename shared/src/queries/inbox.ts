import { only } from '../engine/view.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { answeredTogether, standsForItself } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { DataOf, EntityOf } from '../views/audiences.ts';
import { beforeTheHall, onTheFloor } from './floor.ts';
import { queueInOrder } from './queue.ts';

/** What a petition still waits for: before it may be shown, or before its answer may. */
export type Need = 'classify' | 'release' | 'releaseAnswer';

type Data = Pick<
  DataOf<'moderator'>,
  'about' | 'fields' | 'floor' | 'turns' | 'registrations' | 'petitions' | 'assignments' | 'answers'
>;
type Registration = EntityOf<'moderator', 'registrations'>;
type Asked = EntityOf<'moderator', 'petitions'>;
type Screened = Pick<Petition, 'field' | 'authority' | 'necessity' | 'released' | 'mergedInto' | 'rerouted'> &
  Partial<Pick<Petition, 'takenBack'>>;

export type InboxItem =
  | { readonly kind: 'registration'; readonly id: string; readonly row: Registration }
  | { readonly kind: 'petition'; readonly id: string; readonly row: Asked; readonly needs: readonly Need[] };

/** In the order of urgency: what the hall has before it, what it waits to read, who comes next, who waits in person. */
export const urgencies = ['floor', 'answers', 'next', 'people', 'rest'] as const;
export type Urgency = (typeof urgencies)[number];

export interface InboxGroup {
  readonly urgency: Urgency;
  readonly items: readonly InboxItem[];
}

/** A petition waits with its speaker until that speaker is taken into the queue; afterwards it waits no more. */
const speakerAside: ReadonlySet<string> = new Set(['submitted', 'rejected', 'withdrawn', 'rerouted']);

/** So many of those who speak next are prepared for first. */
const preparedFor = 3;

/**
 * What a petition needs before it may be shown. What was merged waits with the one kept, what was rerouted for nothing;
 * a meeting that knows no fields asks for none.
 */
export function needsOf(petition: Screened, { fields }: { readonly fields: Keyed<unknown> }): Need[] {
  if (!standsForItself(petition)) return [];
  const needs: Need[] = [];
  const { field, authority, necessity, released } = petition;
  const unfielded = field === null && rowsIn(fields).length > 0;
  if (unfielded || authority === null || necessity === null) needs.push('classify');
  if (released === null) needs.push('release');
  return needs;
}

/** Who waits to be taken into the queue, in the order in which they came (R1). */
export function submitted<R extends Pick<SpeakerRegistration, 'no' | 'state'>>(registrations: Keyed<R>): R[] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'submitted')
    .sort((a, b) => a.no - b.no);
}

/** What is before the hall without any words that it may read. */
export function wordlessBeforeTheHall(data: Pick<Data, 'floor' | 'petitions'>): Asked | undefined {
  const petition = beforeTheHall(data);
  return petition && petition.released === null && !petition.rerouted ? petition : undefined;
}

/** A signed answer that is being given at the microphone, while the hall has no words of it to read yet. */
export function wordlessAnswerAtTheHall({
  floor,
  answeringTurns,
  answers,
  assignments,
  petitions,
}: Pick<DataOf<'moderator'>, 'floor' | 'answeringTurns' | 'answers' | 'assignments' | 'petitions'>) {
  const turn = answeringTurns[floor[only]?.answering ?? ''];
  const answer = answers[turn?.assignment ?? ''];
  const petition = petitions[assignments[answer?.id ?? '']?.petition ?? ''];
  if (!answer || !petition || answer.signedBy === null || answer.text === '' || answer.released !== null)
    return undefined;
  return { answer, petition };
}

/** Everything that waits for a moderator, the most urgent first, under what makes it urgent. */
export function inboxGroups(data: Data): InboxGroup[] {
  const groups: Record<Urgency, InboxItem[]> = { floor: [], answers: [], next: [], people: [], rest: [] };
  const [floor, next] = [onFloor(data), comingNext(data)];
  const answered = withWordsToRelease(data);
  for (const row of Object.values(data.petitions)) {
    const answer: Need[] = answered.has(row.id) && standsForItself(row) ? ['releaseAnswer'] : [];
    const needs = [...needsOf(row, data), ...answer];
    if (needs.length === 0 || isAside(row, data)) continue;
    const urgency = floor.has(row.id)
      ? 'floor'
      : answer.length > 0
        ? 'answers'
        : next.has(row.id)
          ? 'next'
          : 'rest';
    groups[urgency].push({ kind: 'petition', id: row.id, row, needs });
  }
  for (const group of Object.values(groups)) group.sort((a, b) => a.row.no - b.row.no);
  groups.next.sort((a, b) => (next.get(a.id) ?? 0) - (next.get(b.id) ?? 0));
  groups.people = submitted(data.registrations).map((row) => ({ kind: 'registration', id: row.id, row }));
  return urgencies
    .map((urgency) => ({ urgency, items: groups[urgency] }))
    .filter(({ items }) => items.length > 0);
}

/** The same in one list. */
export function inbox(data: Data): InboxItem[] {
  return inboxGroups(data).flatMap(({ items }) => items);
}

function isAside({ asker, raisedAt }: Asked, { registrations }: Data): boolean {
  return raisedAt === null && speakerAside.has(registrations[asker.registration ?? '']?.state ?? '');
}

/** What the hall has before it, and what else whoever has the floor asks. */
function onFloor(data: Data): ReadonlySet<string> {
  const own = onTheFloor(data)?.registration.petitions ?? [];
  const ids = [data.floor[only]?.petition ?? '', ...own];
  return new Set(answeredTogether(ids, data.petitions).map(({ id, disposition }) => (disposition ? '' : id)));
}

/** The petitions of those who speak next, with their place in the queue; before the session is open nobody is next. */
function comingNext(data: Data): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if ((data.about[only]?.startedAt ?? null) === null) return places;
  for (const [place, { petitions }] of queueInOrder(data).slice(0, preparedFor).entries())
    for (const { id } of answeredTogether(petitions, data.petitions))
      if (!places.has(id)) places.set(id, place);
  return places;
}

/** Petitions that were answered in the hall in words that nobody has released yet. */
function withWordsToRelease({ petitions, assignments, answers }: Data): ReadonlySet<string> {
  const waiting = new Set<string>();
  for (const { id, text, deliveredAt, released } of Object.values(answers)) {
    const petition = assignments[id]?.petition;
    if (petition !== undefined && deliveredAt !== null && released === null && text !== '')
      waiting.add(petition);
  }
  for (const { id, chairAnswer } of Object.values(petitions))
    if (chairAnswer && chairAnswer.released === null && chairAnswer.text !== '') waiting.add(id);
  return waiting;
}
