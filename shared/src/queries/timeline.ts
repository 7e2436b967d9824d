import type { Instant } from '../calendar/instant.ts';
import { only } from '../engine/view.ts';
import type { MinuteKind } from '../meeting/record/minute-id.ts';
import type { DataOf } from '../views/audiences.ts';
import type { MomentKind } from '../meeting/record/moments.ts';

/** What everybody who writes the record sees, secretaries and moderators alike. */
export type Recorded = Omit<DataOf<'secretary'>, 'minutes' | 'minutesPapers' | 'plan' | 'house'>;

type Entity<Name extends keyof Recorded> = Recorded[Name][string];

/** What a chair answered in person (W11). */
type ChairAnswer = NonNullable<Entity<'petitions'>['chairAnswer']>;

/** Who speaks in an entry: the three strands of the minutes (QN9), or the session itself. */
export type Strand = 'people' | 'agencies' | 'chair' | 'session';

type Told =
  | { readonly kind: 'turn'; readonly turn: Entity<'turns'>; readonly registration: Entity<'registrations'> }
  | { readonly kind: 'answering'; readonly turn: Entity<'answeringTurns'> }
  | {
      readonly kind: 'absent';
      readonly turn: Entity<'turns'>;
      readonly registration: Entity<'registrations'>;
    }
  | {
      readonly kind: 'happened';
      readonly moment: Entity<'moments'>;
      /** Of what a department no longer has. */
      readonly assignment: Entity<'assignments'> | undefined;
      readonly petition: Entity<'petitions'> | undefined;
    }
  | { readonly kind: 'raised'; readonly petition: Entity<'petitions'> }
  | OfAssignment<'assigned' | 'accepted' | 'declined'>
  | (OfAssignment<'delivered'> & { readonly answer: Entity<'answers'> })
  | { readonly kind: 'comment'; readonly comment: Entity<'comments'>; readonly petition: Entity<'petitions'> }
  | { readonly kind: 'chairAnswered'; readonly petition: Entity<'petitions'>; readonly answer: ChairAnswer }
  | { readonly kind: 'disposed'; readonly petition: Entity<'petitions'> }
  | {
      readonly kind: 'promised';
      readonly commitment: Entity<'commitments'>;
      readonly petition: Entity<'petitions'>;
    }
  | { readonly kind: 'announced'; readonly of: string; readonly text: string };

interface OfAssignment<Kind extends string> {
  readonly kind: Kind;
  readonly assignment: Entity<'assignments'>;
  readonly petition: Entity<'petitions'>;
}

export type RecordEntry = { readonly id: string; readonly at: Instant; readonly strand: Strand } & Told;

/** What has happened, in order: written by the system, so that the secretary only adds words (QN9). */
export function timeline(data: Recorded): RecordEntry[] {
  return [
    ...turns(data),
    ...answering(data),
    ...petitions(data),
    ...assignments(data),
    ...words(data),
    ...moments(data),
  ].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function* turns(data: Recorded): Generator<RecordEntry> {
  for (const turn of Object.values(data.turns)) {
    const registration = data.registrations[turn.registration];
    if (!registration) continue;
    const { id, startedAt, endedAt, end } = turn;
    if (startedAt !== null)
      yield { id: `t:${id}`, at: startedAt, strand: 'people', kind: 'turn', turn, registration };
    else if (end === 'noShow' && endedAt !== null)
      yield { id: `t:${id}`, at: endedAt, strand: 'people', kind: 'absent', turn, registration };
  }
}

function* answering(data: Recorded): Generator<RecordEntry> {
  for (const turn of Object.values(data.answeringTurns))
    yield { id: `i:${turn.id}`, at: turn.startedAt, strand: 'agencies', kind: 'answering', turn };
}

function* petitions(data: Recorded): Generator<RecordEntry> {
  for (const petition of Object.values(data.petitions)) {
    if (petition.rerouted) continue;
    if (petition.raisedAt !== null)
      yield { id: `r:${petition.id}`, at: petition.raisedAt, strand: 'people', kind: 'raised', petition };
    const { chairAnswer: answer } = petition;
    if (answer)
      yield {
        id: `h:${petition.id}`,
        at: answer.at,
        strand: 'chair',
        kind: 'chairAnswered',
        petition,
        answer,
      };
    if (petition.disposition)
      yield {
        id: `d:${petition.id}`,
        at: petition.disposition.at,
        strand: 'chair',
        kind: 'disposed',
        petition,
      };
  }
}

function* assignments(data: Recorded): Generator<RecordEntry> {
  const openedAt = data.about[only]?.startedAt ?? Infinity;
  for (const assignment of Object.values(data.assignments)) {
    const petition = data.petitions[assignment.petition];
    const answer = data.answers[assignment.id];
    if (!petition || petition.rerouted) continue;
    const { id, offeredAt, respondedAt } = assignment;
    const about = { assignment, petition };
    // What was given before the session was opened was prepared, and is no word of the chair's.
    const strand = offeredAt < openedAt ? 'session' : 'chair';
    yield { id: `a:${id}`, at: offeredAt, strand, kind: 'assigned', ...about };
    if (respondedAt !== null) {
      const kind = assignment.state === 'declined' ? 'declined' : 'accepted';
      yield { id: `b:${id}`, at: respondedAt, strand: 'agencies', kind, ...about };
    }
    if (answer?.deliveredAt)
      yield {
        id: `c:${id}`,
        at: answer.deliveredAt,
        strand: 'agencies',
        kind: 'delivered',
        ...about,
        answer,
      };
  }
}

function* words(data: Recorded): Generator<RecordEntry> {
  for (const comment of Object.values(data.comments)) {
    const petition = data.petitions[comment.petition];
    const strand = comment.department === null ? 'chair' : 'agencies';
    if (petition) yield { id: `e:${comment.id}`, at: comment.at, strand, kind: 'comment', comment, petition };
  }
  for (const commitment of Object.values(data.commitments)) {
    const petition = data.petitions[commitment.petition];
    if (petition && commitment.promised && commitment.openedAt !== null)
      yield {
        id: `f:${commitment.id}`,
        at: commitment.openedAt,
        strand: 'agencies',
        kind: 'promised',
        commitment,
        petition,
      };
  }
  for (const { id, at, text } of Object.values(data.announcements))
    yield { id: `g:${id}`, at, strand: 'session', kind: 'announced', of: id, text };
}

const ofTheChair: ReadonlySet<MomentKind> = new Set([
  'presidingPassed',
  'presidingTakenBack',
  'assignmentWithdrawn',
]);

/** What became of the session itself; of what was rerouted its number alone. */
function* moments(data: Recorded): Generator<RecordEntry> {
  for (const moment of Object.values(data.moments)) {
    const { id, at, kind, of } = moment;
    const assignment = kind === 'assignmentWithdrawn' ? data.assignments[of] : undefined;
    const petition = data.petitions[assignment?.petition ?? ''];
    if (kind === 'assignmentWithdrawn' && (!petition || petition.rerouted)) continue;
    const strand = ofTheChair.has(kind) ? 'chair' : 'session';
    yield { id: `m:${id}`, at, strand, kind: 'happened', moment, assignment, petition };
  }
}

/** Where the words of the minutes beside an entry are kept. */
export function minuteOf(entry: RecordEntry): { readonly kind: MinuteKind; readonly of: string } {
  switch (entry.kind) {
    case 'answering':
      return { kind: entry.kind, of: entry.turn.id };
    case 'turn':
    case 'absent':
      return { kind: 'turn', of: entry.turn.id };
    case 'happened':
      return { kind: 'happened', of: entry.moment.id };
    case 'raised':
    case 'chairAnswered':
    case 'disposed':
      return { kind: entry.kind, of: entry.petition.id };
    case 'assigned':
    case 'delivered':
      return { kind: entry.kind, of: entry.assignment.id };
    case 'accepted':
    case 'declined':
      return { kind: 'responded', of: entry.assignment.id };
    case 'comment':
      return { kind: 'commented', of: entry.comment.id };
    case 'promised':
      return { kind: 'promised', of: entry.commitment.id };
    case 'announced':
      return { kind: 'announced', of: entry.of };
  }
}
