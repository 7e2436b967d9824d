import { only } from '../engine/view.ts';
import {
  isCorrectable,
  isStillAsked,
  keptPetition,
  standsForItself,
  wordsFollow,
} from '../meeting/intake/petition-standing.ts';
import type { Instant } from '../calendar/instant.ts';
import { minutePartId } from '../meeting/record/minute-part-id.ts';
import type { MinutePartName } from '../meeting/record/vocabulary.ts';
import { absentees, isDealtWith, leftUnraised, unreached } from './minutes-people.ts';
import type { MinutesData } from './minutes-data.ts';
import { isUnconfirmed } from './promises.ts';
import { reportSteps } from './report-steps.ts';
import { wasHeard } from './queue.ts';
import { timeGaps } from './time-gaps.ts';
import type { AssignmentId, PetitionId, RegistrationId } from '../meeting/ids.ts';

type Minuted = MinutesData & {
  readonly floor: Readonly<Record<string, { readonly petition: PetitionId | null }>>;
};
type Entity<Name extends keyof Minuted> = Minuted[Name][string];

/** What the record lacks, and where it is put right: an entry of the timeline, a petition, a speaker, a promise. */
export type Gap = { readonly id: string; readonly no: number } & (
  | { readonly kind: 'disposition' | 'asked'; readonly petition: PetitionId }
  | { readonly kind: 'words' | 'answer' | 'comment' | 'turn'; readonly entry: string }
  | { readonly kind: 'petition'; readonly registration: RegistrationId }
  | { readonly kind: 'name'; readonly registration: RegistrationId }
  | { readonly kind: 'promise' }
  /** These are lacking once the session is closed. */
  | { readonly kind: 'body'; readonly petition: PetitionId }
  | { readonly kind: 'parent' | 'answering'; readonly turn: string }
  | { readonly kind: 'notReached' | 'notRaised'; readonly registration: RegistrationId }
  | { readonly kind: 'absent' | 'secretaries' | 'opening' | 'earlier' | 'conclusion' }
  | { readonly kind: 'time'; readonly from: Instant; readonly to: Instant }
);

/** What the record still lacks, in the order of numbers: is it all in the record? */
export function gapsOf(data: Minuted): Gap[] {
  const closed = data.about[only]?.state === 'closed';
  const found = [...ofPetitions(data), ...ofSpeeches(data), ...ofPromises(data)];
  return [...found, ...(closed ? ofTheDay(data) : [])].sort((a, b) => a.no - b.no);
}

function* ofPetitions(data: Minuted): Generator<Gap> {
  const present = data.floor[only]?.petition;
  for (const petition of Object.values(data.petitions)) {
    if (!standsForItself(petition)) continue;
    const { id, no, text, raisedAt, disposition } = petition;
    if (disposition === null && isDealtWith(data, petition) && id !== present)
      yield { id: `disposition:${id}`, kind: 'disposition', no, petition: id };
    if (wordsFollow(petition)) yield { id: `asked:${id}`, kind: 'asked', no, petition: id };
    if (raisedAt !== null && text.trim() === '' && !isWritten(data, 'raised', id))
      yield { id: `words:${id}`, kind: 'words', no, entry: `r:${id}` };
    for (const assignment of Object.values(data.assignments))
      if (assignment.petition === id && assignment.state === 'delivered' && isWordless(data, assignment.id))
        yield { id: `answer:${assignment.id}`, kind: 'answer', no, entry: `c:${assignment.id}` };
    for (const comment of Object.values(data.comments))
      if (comment.petition === id && comment.text.trim() === '' && !isWritten(data, 'commented', comment.id))
        yield { id: `comment:${comment.id}`, kind: 'comment', no, entry: `e:${comment.id}` };
  }
}

function* ofSpeeches(data: Minuted): Generator<Gap> {
  for (const registration of Object.values(data.registrations)) {
    const { id, no, petitions, channel, name } = registration;
    // A raised hand is called before anybody knows whose it is.
    if (channel === 'floor' && name === '' && isCorrectable(registration))
      yield { id: `name:${id}`, kind: 'name', no, registration: id };
    if (wasHeard(registration) && petitions.length === 0)
      yield { id: `petition:${id}`, kind: 'petition', no, registration: id };
  }
  // A second speech brings no petition that would hold its words.
  for (const { id, registration, follows, endedAt, startedAt } of Object.values(data.turns)) {
    const no = data.registrations[registration]?.no;
    if (no !== undefined && follows !== null && startedAt !== null && endedAt !== null)
      if (!isWritten(data, 'turn', id)) yield { id: `turn:${id}`, kind: 'turn', no, entry: `t:${id}` };
  }
}

function* ofPromises(data: Minuted): Generator<Gap> {
  for (const promise of Object.values(data.commitments)) {
    const { id, petition } = promise;
    if (isUnconfirmed(promise))
      yield { id: `promise:${id}`, kind: 'promise', no: data.petitions[petition]?.no ?? 0 };
  }
}

function isWritten(data: Minuted, kind: Entity<'minutes'>['kind'], of: string): boolean {
  return data.minutes[`${kind}:${of}`] !== undefined;
}

/** An answer given in the hall, of which nobody has written a word. */
function isWordless(data: Minuted, assignment: AssignmentId): boolean {
  const answer = data.answers[assignment];
  const silent = !answer || (answer.text === '' && answer.released === null);
  return silent && !isWritten(data, 'delivered', assignment);
}

/** What is asked for once nobody speaks any more (BX6, QN9). */
function* ofTheDay(data: Minuted): Generator<Gap> {
  const missing = absentees(data).length;
  if (missing > 0 && !isPartWritten(data, 'absent')) yield { id: 'absent', kind: 'absent', no: missing };
  for (const kind of unwrittenParts(data)) yield { id: kind, kind, no: 0 };
  for (const { id, petition } of Object.values(data.answeringTurns))
    if (petition === null && !isWritten(data, 'answering', id) && !isPartWritten(data, 'answering', id))
      yield { id: `answering:${id}`, kind: 'answering', no: 0, turn: id };
  for (const { id, no, disposition } of Object.values(data.petitions))
    if (disposition?.kind === 'escalated' && disposition.body === '')
      yield { id: `body:${id}`, kind: 'body', no, petition: id };
  for (const { id, registration, follows } of Object.values(data.turns)) {
    const followed = data.petitions[follows ?? ''];
    const isLost = follows !== null && (!followed || followed.rerouted);
    const no = data.registrations[registration]?.no;
    if (isLost && no !== undefined && !isPartWritten(data, 'speech', id))
      yield { id: `parent:${id}`, kind: 'parent', no, turn: id };
  }
  for (const { id, no, petitions } of unreached(data))
    if (petitions.some((one) => hasNobody(data, one)) || petitions.length === 0)
      yield { id: `notReached:${id}`, kind: 'notReached', no, registration: id };
  for (const { id, no, by } of leftUnraised(data))
    if (hasNobody(data, id)) yield { id: `notRaised:${id}`, kind: 'notRaised', no, registration: by };
  for (const { from, to } of timeGaps(data))
    if (!isPartWritten(data, 'between', String(from)))
      yield { id: `time:${from}`, kind: 'time', no: 0, from, to };
}

/** Parts that stand once in the minutes, and of which neither the record nor anybody says a word. */
function unwrittenParts(data: Minuted) {
  const isOpened = Object.values(data.moments).some(({ kind }) => kind === 'opened');
  const isOnlyBegun = reportSteps(data, true).length > 0 && Object.keys(data.earlierPromises).length === 0;
  const recorded = {
    opening: isOpened,
    secretaries: false,
    earlier: !isOnlyBegun,
    conclusion: (data.conclusion[only]?.remarks ?? '') !== '',
  };
  return (['opening', 'secretaries', 'earlier', 'conclusion'] as const).filter(
    (part) => !recorded[part] && !isPartWritten(data, part),
  );
}

/** Whether nobody was asked yet for the reply that is owed. */
function hasNobody(data: Minuted, id: PetitionId): boolean {
  const petition = keptPetition(data.petitions, id);
  return (
    petition !== undefined &&
    isStillAsked(petition) &&
    petition.disposition === null &&
    petition.departments.length === 0 &&
    !Object.values(data.commitments).some((owed) => owed.petition === petition.id)
  );
}

function isPartWritten({ minutes }: Minuted, part: MinutePartName, of = ''): boolean {
  return minutes[minutePartId(part, of)] !== undefined;
}
