import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { ChairAnswer } from '../answers/chair-answers.ts';
import type { Disposition } from '../answers/dispositions.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasLeft, keptPetition } from './petition-standing.ts';
import { isSpokenOf } from '../session/petition-order.ts';
import { directs } from '../session/presiding.ts';
import { overtaken, seenThere } from '../session/seen.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { authorityLevels, intakeChannels, necessities, petitionKinds } from './vocabulary.ts';

/** A concern that is owed an answer. */
export interface Petition {
  readonly id: string;
  readonly no: number;
  readonly kind: (typeof petitionKinds)[number];
  readonly registration: string | null;
  /** The organisation that prepared it, when no single person asks (UB5). */
  readonly organisation: string | null;
  readonly channel: (typeof intakeChannels)[number];
  /** As it was said; never public before a moderator releases words of it. */
  readonly text: string;
  /** Released wording; null until then. */
  readonly released: string | null;
  readonly field: string | null;
  readonly authority: (typeof authorityLevels)[number] | null;
  readonly necessity: (typeof necessities)[number] | null;
  readonly receivedAt: Instant;
  readonly raisedAt: Instant | null;
  readonly mergedInto: string | null;
  /** Petitions merged into this one; their askers stay attached, notified and counted (BX7). */
  readonly merged: readonly string[];
  /** How many ask this, those of merged petitions included. */
  readonly askers: number;
  readonly rerouted: boolean;
  /** Whoever asked withdrew or was not admitted: it is nobody's any more. */
  readonly takenBack: boolean;
  readonly disposition: Disposition | null;
  readonly chairAnswer: ChairAnswer | null;
  /** Departments that hold an assignment for it now. */
  readonly departments: readonly string[];
}

export type PetitionEvent =
  | ({
      readonly type: 'petitionReceived';
      readonly id: string;
      readonly no: number;
      readonly kind: Petition['kind'];
      readonly registration: string | null;
      readonly organisation: string | null;
      readonly channel: Petition['channel'];
      readonly field: string | null;
    } & Sealed<{ readonly text: string }>)
  /** A speaker brings before the hall what an organisation had prepared (UB5). */
  | { readonly type: 'petitionBrought'; readonly petition: string; readonly registration: string }
  | {
      readonly type: 'petitionClassified';
      readonly petition: string;
      readonly field: string | null;
      readonly authority: Petition['authority'];
      readonly necessity: Petition['necessity'];
    }
  | ({ readonly type: 'petitionReleased'; readonly petition: string } & Sealed<{ readonly text: string }>)
  | { readonly type: 'petitionReleaseWithdrawn'; readonly petition: string }
  | { readonly type: 'petitionRaised'; readonly petition: string };

const text = plainText({ min: 3, max: 5000, lines: 'multi' });

export const petitionInput = z.strictObject({
  kind: z.enum(petitionKinds).default('proposal'),
  text,
  field: id.nullable().default(null),
});

/** The event that takes a petition in; `at` counts within one command. */
export function receivePetition(
  meeting: Meeting,
  petition: z.output<typeof petitionInput>,
  registration: string | null,
  petitionId: string,
  at = 0,
  from: { organisation: string | null; channel: Petition['channel'] } = {
    organisation: null,
    channel: 'onTheDay',
  },
): Extract<PetitionEvent, { type: 'petitionReceived' }> {
  return {
    type: 'petitionReceived',
    id: petitionId,
    no: meeting.counters.petitions + 1 + at,
    kind: petition.kind,
    registration,
    ...from,
    field: petition.field,
    subject: petitionId,
    sealed: { text: petition.text },
  };
}

/** The petition, or why nothing can be done with it any more. */
export function livePetition(meeting: Meeting, petition: string): Petition | Refusal {
  const row = meeting.petitions.get(petition);
  if (!row) return refuse('unknownPetition');
  if (row.rerouted) return refuse('petitionRerouted');
  if (row.takenBack) return refuse('petitionTakenBack');
  if (row.mergedInto !== null)
    return refuse('petitionMerged', { into: keptPetition(meeting.petitions, petition)?.no ?? '' });
  return row;
}

/** A prepared petition that a speaker may still bring, or why not. */
export function speakerless(meeting: Meeting, petition: string): Petition | Refusal {
  const row = livePetition(meeting, petition);
  if (isRefusal(row)) return row;
  if (row.disposition) return refuse('petitionDisposed');
  return row.registration === null ? row : refuse('petitionHasSpeaker');
}

const writers = ['secretary', 'moderator', 'desk', 'chair', 'coordinator'] as const;
const screeners = ['moderator', 'coordinator'] as const;

/** What is left out stays as it is. */
const classes = {
  field: id.nullable().optional(),
  authority: z.enum(authorityLevels).nullable().optional(),
  necessity: z.enum(necessities).nullable().optional(),
};

export const petitionActions = {
  /** Writes down a petition: one more of a speaker, or one an organisation prepared. */
  'petitions.capture': action({
    may: writers,
    input: petitionInput.extend({
      registration: id.nullable().default(null),
      organisation: id.nullable().default(null),
      channel: z.enum(intakeChannels).default('onTheDay'),
    }),
    decide(meeting, { registration, organisation, channel, ...petition }, { newId }) {
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      const speaker = registration === null ? undefined : meeting.registrations.get(registration);
      if (registration !== null && !speaker) return refuse('unknownRegistration');
      if (speaker?.state === 'rerouted') return refuse('petitionRerouted');
      if (speaker && hasLeft(speaker)) return refuse('petitionTakenBack');
      // Who speaks for an organisation says so in their registration.
      if (registration !== null && organisation !== null)
        return refuse('malformed', { problem: 'organisation' });
      if (organisation !== null && !meeting.organisations.has(organisation))
        return refuse('unknownOrganisation');
      if (petition.field !== null && !meeting.fields.has(petition.field)) return refuse('unknownField');
      const received = receivePetition(meeting, petition, registration, newId(), 0, {
        organisation,
        channel,
      });
      // What is written down while somebody speaks is what they speak of.
      return isSpokenOf(meeting, registration)
        ? [received, { type: 'petitionRaised', petition: received.id }]
        : [received];
    },
  }),
  'petitions.classify': action({
    may: screeners,
    input: z.strictObject({
      petition: id,
      ...classes,
      /** What was seen of what is changed. */
      over: z.strictObject(classes).optional(),
    }),
    decide(meeting, { petition, over: seen = {}, ...wanted }) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse('unknownPetition');
      if (row.rerouted) return refuse('petitionRerouted');
      if (row.takenBack) return refuse('petitionTakenBack');
      const { field = row.field, authority = row.authority, necessity = row.necessity } = wanted;
      if (field !== null && !meeting.fields.has(field)) return refuse('unknownField');
      if (row.field === field && row.authority === authority && row.necessity === necessity) return [];
      const changed = (['field', 'authority', 'necessity'] as const).some(
        (one) =>
          wanted[one] !== undefined && wanted[one] !== row[one] && changedMeanwhile(seen[one], row[one]),
      );
      if (changed) return refuse('changedMeanwhile');
      return [{ type: 'petitionClassified', petition, field, authority, necessity }];
    },
  }),
  /** Releases wording for the hall and the public; the words as said stay as they are. */
  'petitions.release': action({
    may: screeners,
    input: z.strictObject({ petition: id, text: plainText({ min: 3, max: 1000, lines: 'single' }), over }),
    decide(meeting, { petition, text: released, over: seen }) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse('unknownPetition');
      if (row.rerouted) return refuse('petitionRerouted');
      if (row.takenBack) return refuse('petitionTakenBack');
      if (row.released === released) return [];
      const refusal = changedMeanwhile(seen, row.released);
      if (refusal) return refusal;
      return [{ type: 'petitionReleased', petition, subject: petition, sealed: { text: released } }];
    },
  }),
  'petitions.withdrawRelease': action({
    may: screeners,
    input: z.strictObject({ petition: id, over }),
    decide(meeting, { petition, over: seen }) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse('unknownPetition');
      if (row.released === null) return [];
      return changedMeanwhile(seen, row.released) ?? [{ type: 'petitionReleaseWithdrawn', petition }];
    },
  }),
  /** Puts a petition before the hall. */
  'petitions.raise': action({
    may: ['chair', 'moderator'],
    input: z.strictObject({ petition: id, before: seenThere }),
    decide(meeting, { petition, before }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (meeting.about.state !== 'inSession') return refuse('notInSession');
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (meeting.floor.petition === petition) return [];
      return overtaken(meeting.floor.petition, before) ?? [{ type: 'petitionRaised', petition }];
    },
  }),
};

export function changePetition(
  meeting: Meeting,
  petition: string,
  change: (row: Petition) => Petition,
): Meeting {
  return { ...meeting, petitions: meeting.petitions.update(petition, change) };
}

export const petitionEvolvers: Evolvers<PetitionEvent> = {
  petitionReceived(meeting, event, { at }) {
    const { type: _type, subject: _subject, sealed, ...facts } = event;
    const registrations =
      event.registration === null
        ? meeting.registrations
        : meeting.registrations.update(event.registration, (row) => ({
            ...row,
            petitions: [...row.petitions, event.id],
          }));
    return {
      ...meeting,
      registrations,
      counters: { ...meeting.counters, petitions: event.no },
      petitions: meeting.petitions.with({
        ...facts,
        text: sealed?.text ?? '',
        released: null,
        authority: null,
        necessity: null,
        receivedAt: at,
        raisedAt: null,
        mergedInto: null,
        merged: [],
        askers: 1,
        rerouted: false,
        takenBack: false,
        disposition: null,
        chairAnswer: null,
        departments: [],
      }),
    };
  },
  petitionBrought: (meeting, { petition, registration }) => ({
    ...changePetition(meeting, petition, (row) => ({ ...row, registration })),
    registrations: meeting.registrations.update(registration, (row) => ({
      ...row,
      petitions: [...row.petitions, petition],
    })),
  }),
  petitionClassified: (meeting, { petition, field, authority, necessity }) =>
    changePetition(meeting, petition, (row) => ({ ...row, field, authority, necessity })),
  /** Who releases the words has seen who asks. */
  petitionReleased(meeting, { petition, sealed }) {
    const released = changePetition(meeting, petition, (row) => ({ ...row, released: sealed?.text ?? null }));
    const speaker = meeting.registrations.get(meeting.petitions.get(petition)?.registration ?? '');
    if (!speaker || speaker.screened) return released;
    const registrations = released.registrations.with({ ...speaker, screened: true });
    return speaker.petitions.reduce((at, one) => changePetition(at, one, (row) => ({ ...row })), {
      ...released,
      registrations,
    });
  },
  petitionReleaseWithdrawn: (meeting, { petition }) =>
    changePetition(meeting, petition, (row) => ({ ...row, released: null })),
  petitionRaised: (meeting, { petition }, { at }) => ({
    ...changePetition(meeting, petition, (row) => ({ ...row, raisedAt: row.raisedAt ?? at })),
    floor: { ...meeting.floor, petition },
  }),
};
