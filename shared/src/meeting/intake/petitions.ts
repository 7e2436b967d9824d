import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import type { ChairAnswer } from '../answers/chair-answers.ts';
import type { Disposition } from '../answers/dispositions.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import type { OutOfScope } from './classifying.ts';
import { askersIn } from './person.ts';
import { hasLeft, keptPetition } from './petition-standing.ts';
import { isSpokenOf } from '../session/petition-order.ts';
import { directs } from '../session/presiding.ts';
import { overtaken, seenThere } from '../session/seen.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import type { authorityLevels, necessities } from './vocabulary.ts';
import { intakeChannels, petitionKinds } from './vocabulary.ts';
import { organisationId, petitionId, registrationId } from '../id-inputs.ts';
import type { DepartmentId, OpinionId, OrganisationId, PetitionId, RegistrationId } from '../ids.ts';

/** A concern that is owed an answer. */
export interface Petition {
  readonly id: PetitionId;
  readonly no: number;
  readonly kind: (typeof petitionKinds)[number];
  readonly registration: RegistrationId | null;
  /** The organisation that prepared it, when no single person asks (UB5). */
  readonly organisation: OrganisationId | null;
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
  readonly mergedInto: PetitionId | null;
  /** Petitions merged into this one; their askers stay attached, notified and counted (BX7). */
  readonly merged: readonly PetitionId[];
  /** How many ask this, those of merged petitions included. */
  readonly askers: number;
  readonly rerouted: boolean;
  /** Whoever asked withdrew or was not admitted: it is nobody's any more. */
  readonly takenBack: boolean;
  readonly disposition: Disposition | null;
  readonly chairAnswer: ChairAnswer | null;
  /** Departments that hold an assignment for it now. */
  readonly departments: readonly DepartmentId[];
  /** What it was handed in with, where it was not said in the hall. */
  readonly opinion: OpinionId | null;
  /** What it is a part of, where that was divided. */
  readonly partOf: PetitionId | null;
  /** The whole that was divided first, where parts were divided again. */
  readonly root: PetitionId | null;
  /** Why the meeting does not deal with it, where a synthesis found so. */
  readonly outOfScope: OutOfScope | null;
  /** Who is to bring it before the hall, as the synthesis proposes. */
  readonly spokesperson: string;
}

export type PetitionEvent =
  | ({
      readonly type: 'petitionReceived';
      readonly id: string;
      readonly no: number;
      readonly kind: Petition['kind'];
      readonly registration: RegistrationId | null;
      readonly organisation: OrganisationId | null;
      readonly channel: Petition['channel'];
      readonly field: string | null;
      /** What it was handed in with; missing where it was said in the hall. */
      readonly opinion?: OpinionId;
    } & Sealed<{ readonly text: string }>)
  /** A speaker brings before the hall what an organisation had prepared (UB5). */
  | { readonly type: 'petitionBrought'; readonly petition: PetitionId; readonly registration: RegistrationId }
  | ({ readonly type: 'petitionReleased'; readonly petition: PetitionId } & Sealed<{ readonly text: string }>)
  | { readonly type: 'petitionReleaseWithdrawn'; readonly petition: PetitionId }
  | { readonly type: 'petitionRaised'; readonly petition: PetitionId };

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
  registration: RegistrationId | null,
  petitionId: string,
  at = 0,
  from: { organisation: OrganisationId | null; channel: Petition['channel']; opinion?: OpinionId } = {
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
export function livePetition(meeting: Meeting, petition: PetitionId): Petition | Refusal {
  const row = meeting.petitions.get(petition);
  if (!row) return refuse(meeting.divided.has(petition) ? 'petitionDivided' : 'unknownPetition');
  if (row.rerouted) return refuse('petitionRerouted');
  if (row.takenBack) return refuse('petitionTakenBack');
  if (row.mergedInto !== null)
    return refuse('petitionMerged', { into: keptPetition(meeting.petitions, petition)?.no ?? '' });
  return row;
}

/** A prepared petition that a speaker may still bring, or why not. */
export function speakerless(meeting: Meeting, petition: PetitionId): Petition | Refusal {
  const row = livePetition(meeting, petition);
  if (isRefusal(row)) return row;
  if (row.disposition) return refuse('petitionDisposed');
  return row.registration === null ? row : refuse('petitionHasSpeaker');
}

const writers = ['secretary', 'moderator', 'desk', 'chair', 'coordinator'] as const;
const screeners = ['moderator', 'coordinator'] as const;

export const petitionActions = {
  /** Writes down a petition: one more of a speaker, or one an organisation prepared. */
  'petitions.capture': action({
    may: writers,
    input: petitionInput.extend({
      registration: registrationId.nullable().default(null),
      organisation: organisationId.nullable().default(null),
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
  /** Releases wording for the hall and the public; the words as said stay as they are. */
  'petitions.release': action({
    may: screeners,
    input: z.strictObject({
      petition: petitionId,
      text: plainText({ min: 3, max: 1000, lines: 'single' }),
      over,
    }),
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
    input: z.strictObject({ petition: petitionId, over }),
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
    input: z.strictObject({ petition: petitionId, before: seenThere }),
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
  petition: PetitionId,
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
    const opinion = meeting.opinions.get(event.opinion ?? '');
    return {
      ...meeting,
      registrations,
      opinions: opinion
        ? meeting.opinions.with({ ...opinion, petitions: [...opinion.petitions, event.id] })
        : meeting.opinions,
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
        askers: askersIn(opinion?.people ?? []),
        rerouted: false,
        takenBack: false,
        disposition: null,
        chairAnswer: null,
        departments: [],
        opinion: facts.opinion ?? null,
        partOf: null,
        root: null,
        outOfScope: null,
        spokesperson: '',
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
