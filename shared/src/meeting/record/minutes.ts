import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { minuteId, type MinuteKind } from './minute-id.ts';
import type { MinutePartKind } from './minute-part-id.ts';
import { minuteKinds } from './vocabulary.ts';
import type { PetitionId } from '../ids.ts';

/** The words of the minutes beside one entry of the record. */
export interface Minute {
  /** `minuteId` of what it stands beside. */
  readonly id: string;
  readonly kind: MinuteKind | MinutePartKind;
  /** The turn, petition, assignment, comment, commitment or announcement. */
  readonly of: string;
  /** Whose words they are: what they are erased with. */
  readonly subject: string;
  readonly text: string;
  /** Of a part of the minutes: what the record said of it when it was written. */
  readonly recorded?: string;
  readonly at: Instant;
}

export type MinuteEvent = {
  readonly type: 'minutesWritten';
  readonly kind: MinuteKind;
  readonly of: string;
} & Sealed<{ readonly text: string }>;

/**
 * What the words beside an entry are erased with, or undefined when there is no such entry. A speech is a subject
 * of its own, so that its words can go while the speaker stays.
 */
export function subjectOf(meeting: Meeting, kind: MinuteKind, of: string): string | undefined {
  const petition = petitionOf(meeting, kind, of);
  if (petition !== undefined) return meeting.petitions.get(petition)?.rerouted ? undefined : petition;
  if (kind === 'turn') {
    const turn = meeting.turns.get(of);
    // A call may be taken back, and words beside it would belong to nobody then.
    const happened = turn && (turn.startedAt !== null || turn.end === 'noShow');
    if (!turn || !happened || turn.erased) return undefined;
    const speaker = meeting.registrations.get(turn.registration);
    return speaker && speaker.state !== 'rerouted' ? of : undefined;
  }
  if (kind === 'answering') return meeting.answeringTurns.get(of)?.petition === null ? of : undefined;
  if (kind === 'happened') return happenedOf(meeting, of);
  return kind === 'announced' ? meeting.announcements.get(of)?.id : undefined;
}

/** Words beside what was rerouted, or beside what went with it, would bring it back. */
function happenedOf(meeting: Meeting, of: string): string | undefined {
  const moment = meeting.moments.get(of);
  if (moment?.no !== null) return undefined;
  if (moment.kind !== 'assignmentWithdrawn') return moment.id;
  const petition = meeting.assignments.get(moment.of)?.petition;
  return petition && !meeting.petitions.get(petition)?.rerouted ? petition : undefined;
}

function petitionOf(meeting: Meeting, kind: MinuteKind, of: string): string | undefined {
  if (kind === 'raised' || kind === 'disposed') return meeting.petitions.get(of)?.id;
  if (kind === 'chairAnswered')
    return meeting.petitions.find((row) => row.id === of && row.chairAnswer !== null)?.id;
  if (kind === 'answering') return meeting.answeringTurns.get(of)?.petition ?? undefined;
  if (kind === 'commented') return meeting.comments.get(of)?.petition;
  if (kind === 'promised') return meeting.commitments.get(of)?.petition;
  const ofAssignment = kind === 'assigned' || kind === 'responded' || kind === 'delivered';
  return ofAssignment ? meeting.assignments.get(of)?.petition : undefined;
}

export const minuteActions = {
  /** Writes, corrects or, without words, takes back what stands in the minutes beside one entry. */
  'minutes.write': action({
    may: ['secretary', 'coordinator'],
    input: z.strictObject({
      kind: z.enum(minuteKinds),
      of: id,
      text: plainText({ min: 0, max: 10_000, lines: 'multi' }),
      over,
    }),
    decide(meeting, { kind, of, text, over: seen }) {
      const subject = subjectOf(meeting, kind, of);
      if (subject === undefined) return refuse('unknownEntry');
      const stands = meeting.minutes.get(minuteId(kind, of))?.text ?? '';
      if (text === stands) return [];
      const refusal = changedMeanwhile(seen, stands);
      if (refusal) return refusal;
      return [{ type: 'minutesWritten', kind, of, subject, sealed: { text } }];
    },
  }),
};

export const minuteEvolvers: Evolvers<MinuteEvent> = {
  minutesWritten(meeting, { kind, of, subject, sealed }, { at }) {
    const row = minuteId(kind, of);
    const text = sealed?.text ?? '';
    const minutes =
      text === ''
        ? meeting.minutes.without(row)
        : meeting.minutes.with({ id: row, kind, of, subject, text, at });
    return { ...meeting, minutes };
  },
};

/** The speeches in which a petition may have been spoken of: all of whoever brought it, and what followed it. */
export function speechesOn(meeting: Meeting, petition: PetitionId): string[] {
  const speaker = meeting.petitions.get(petition)?.registration ?? null;
  return meeting.turns
    .filter((turn) => turn.follows === petition || (speaker !== null && turn.registration === speaker))
    .map((turn) => turn.id);
}
