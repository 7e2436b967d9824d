import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { phoneNumber } from '../../text/phone.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { byReceipt, lastRank } from './registration-index.ts';
import { registrationIsOpen } from './admission.ts';
import { askerTouched, consentInput, consentOf, numberOnly, type Consent } from './consent.ts';
import { givenBack } from './leaving.ts';
import type { Actor } from '../roles.ts';
import { id, receipt } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { petitionInput, receivePetition, speakerless } from './petitions.ts';
import { nobody, type Person } from './person.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { slipAttached, slipPhoto, type SlipPhoto } from './slips.ts';
import { complaintNatures, honorifics, registrationChannels } from './vocabulary.ts';
import { organisationId, registrationId } from '../id-inputs.ts';
import type { PetitionId, RegistrationId } from '../ids.ts';

export type RegistrationState =
  | 'submitted'
  | 'queued'
  | 'called'
  | 'speaking'
  | 'done'
  | 'rejected'
  | 'rerouted'
  | 'withdrawn'
  | 'deferred'
  | 'noShow'
  | 'cutOff'
  | 'notReached';

/** Someone who wishes to speak (BL7). */
export interface SpeakerRegistration extends Person {
  readonly id: RegistrationId;
  readonly no: number;
  readonly receipt: string;
  readonly state: RegistrationState;
  readonly channel: (typeof registrationChannels)[number];
  readonly field: string | null;
  readonly firstTime: boolean;
  /** What the hall and the public may be shown of them. */
  readonly consent: Consent;
  /** A moderator has seen who it is and what it is about; nothing that somebody typed is public before. */
  readonly screened: boolean;
  readonly minutes: number;
  readonly petitions: readonly PetitionId[];
  readonly slip: SlipPhoto | null;
  /** The place in the queue; lower is earlier. */
  readonly rank: number;
  readonly submittedAt: Instant;
  readonly reason: string;
  readonly note: string;
  /** The seat that wrote it down; the desk sees its own. */
  readonly takenBy: string;
}

export type RegistrationEvent =
  | ({ readonly type: 'speakerRegistered' } & Omit<
      SpeakerRegistration,
      | keyof Person
      | 'consent'
      | 'screened'
      | 'petitions'
      | 'slip'
      | 'submittedAt'
      | 'reason'
      | 'note'
      | 'takenBy'
    > & {
        /** Consent to the name. */
        readonly consentName: boolean;
        /** All of it; records of earlier releases speak of the name alone. */
        readonly consent?: Consent;
      } & Sealed<Person>)
  | {
      readonly type: 'complaintTurnedAway';
      readonly id: string;
      readonly no: number;
      readonly receipt: string;
      readonly channel: SpeakerRegistration['channel'];
    }
  | { readonly type: 'registrationAccepted'; readonly registration: RegistrationId }
  /** A moderator saw who stands in the queue without having been accepted into it. */
  | { readonly type: 'registrationScreened'; readonly registration: RegistrationId };

const takers = ['citizen', 'desk', 'moderator', 'secretary', 'coordinator'] as const;
const screeners = ['moderator', 'coordinator'] as const;

/** Whether what somebody types is screened as it is typed. */
export function screens({ role }: Actor): boolean {
  return screeners.some((screener) => screener === role);
}

/** Where somebody stands who came into the session without a moderator. */
const inTheSession: readonly RegistrationState[] = [
  'queued',
  'called',
  'speaking',
  'done',
  'cutOff',
  'deferred',
  'noShow',
];

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

const registerInput = z
  .strictObject({
    receipt,
    channel: z.enum(registrationChannels),
    /** Complaints and denunciations are not taken here; nothing of them is kept (UB3). */
    nature: z.enum(['petition', ...complaintNatures]).default('petition'),
    honorific: z.enum(honorifics).default(''),
    name: line(120),
    unit: line(200).default(''),
    organisation: organisationId.nullable().default(null),
    phone: z
      .string()
      .max(60)
      .transform(phoneNumber)
      .pipe(z.string().regex(/^[+\d .()-]{0,20}$/))
      .default(''),
    address: line(300).default(''),
    field: id.nullable().default(null),
    firstTime: z.boolean().default(false),
    consent: consentInput.optional(),
    /** As forms of earlier releases ask: for the name alone. */
    consentName: z.boolean().optional(),
    minutes: z.number().int().min(1).max(30).default(3),
    petitions: z.array(petitionInput).max(10),
    /** Petitions that an organisation prepared and this delegate now brings before the hall (UB5). */
    prepared: z.array(id).max(10).default([]),
    /** The photo of the paper; it stands for the words until someone has typed them (QN8). */
    slip: slipPhoto.nullable().default(null),
  })
  .refine((input) => input.consent !== undefined || input.consentName !== undefined, { path: ['consent'] });

/** A citizen's phone waits for a moderator; what staff wrote down stands in the queue at once (QN8). */
function register(
  meeting: Meeting,
  input: z.output<typeof registerInput>,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const { actor, newId } = context;
  if (!registrationIsOpen(meeting.about.state)) return refuse('registrationClosed');
  if (byReceipt(meeting.registrations, input.receipt)) return refuse('receiptTaken');
  const registration = newId();
  const no = meeting.counters.registrations + 1;
  const channel = actor.role === 'citizen' ? 'phone' : input.channel;
  if (input.nature !== 'petition')
    return [{ type: 'complaintTurnedAway', id: registration, no, receipt: input.receipt, channel }];
  if (input.name.trim() === '') return refuse('malformed', { input: 'name', problem: 'empty' });
  if (input.petitions.length + input.prepared.length === 0 && !input.slip)
    return refuse('malformed', { input: 'petitions', problem: 'empty' });
  const taken = input.prepared.map((petition) => speakerless(meeting, petition)).find(isRefusal);
  if (taken) return taken;
  if ((input.prepared.length > 0 || input.slip) && actor.role === 'citizen') return refuse('notAllowed');
  if (input.organisation !== null && !meeting.organisations.has(input.organisation))
    return refuse('unknownOrganisation');
  const fields = [input.field, ...input.petitions.map((petition) => petition.field)];
  if (fields.some((field) => field !== null && !meeting.fields.has(field))) return refuse('unknownField');
  const { honorific, name, unit, organisation, phone, address, firstTime, minutes } = input;
  const consent = consentOf(input);
  const brought = meeting.petitions.get(input.prepared[0] ?? '');
  const field = input.field ?? input.petitions[0]?.field ?? brought?.field ?? null;
  return [
    {
      type: 'speakerRegistered',
      id: registration,
      no,
      receipt: input.receipt,
      state: actor.role === 'citizen' ? 'submitted' : 'queued',
      channel,
      field,
      firstTime,
      consentName: consent.name,
      consent,
      minutes,
      rank: lastRank(meeting.registrations),
      subject: registration,
      sealed: { honorific, name, unit, organisation, phone, address },
    },
    ...(input.slip ? [slipAttached(registration, input.slip)] : []),
    ...[...new Set(input.prepared)].map((petition): MeetingEvent => ({
      type: 'petitionBrought',
      petition,
      registration,
    })),
    ...input.petitions.map((petition, at) =>
      receivePetition(meeting, { ...petition, field: petition.field ?? field }, registration, newId(), at),
    ),
  ];
}

export const registrationActions = {
  'speakers.register': action({ may: takers, input: registerInput, decide: register }),
  'speakers.accept': action({
    may: screeners,
    input: z.strictObject({ registration: registrationId }),
    decide(meeting, { registration }) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state === 'queued' && row.screened) return [];
      if (meeting.about.state === 'closed') return refuse('registrationClosed');
      if (!row.screened && inTheSession.includes(row.state))
        return [{ type: 'registrationScreened', registration }];
      if (row.state !== 'submitted' && row.state !== 'rejected')
        return refuse('wrongRegistrationState', { state: row.state });
      return [{ type: 'registrationAccepted', registration }];
    },
  }),
};

function setState(
  meeting: Meeting,
  registration: RegistrationId,
  change: Partial<SpeakerRegistration>,
): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, ...change }));
  return { ...meeting, registrations };
}

export const registrationEvolvers: Evolvers<RegistrationEvent> = {
  speakerRegistered(meeting, event, { at, by }) {
    const { type: _type, subject: _subject, sealed, consentName, consent, ...facts } = event;
    return {
      ...meeting,
      counters: { ...meeting.counters, registrations: facts.no },
      registrations: meeting.registrations.with({
        ...facts,
        ...(sealed ?? nobody),
        consent: consentOf({ consent, consentName }),
        screened: screens(by),
        petitions: [],
        slip: null,
        submittedAt: at,
        reason: '',
        note: '',
        takenBy: by.seat,
      }),
    };
  },
  complaintTurnedAway: (meeting, { id: registration, no, receipt: slip, channel }, { at, by }) => ({
    ...meeting,
    counters: { ...meeting.counters, registrations: no },
    registrations: meeting.registrations.with(reroutedStub(registration, no, slip, channel, at, by.seat)),
  }),
  registrationAccepted(meeting, { registration }) {
    const to = { state: 'queued', reason: '', note: '', screened: true } as const;
    return givenBack(askerTouched(setState(meeting, registration, to), registration), registration);
  },
  registrationScreened: (meeting, { registration }) =>
    askerTouched(setState(meeting, registration, { screened: true }), registration),
};

/** What is left of someone whose matter belongs to citizen reception: a number and the way there (UB3). */
export function reroutedStub(
  registration: RegistrationId,
  no: number,
  slip: string,
  channel: SpeakerRegistration['channel'],
  submittedAt: Instant,
  takenBy: string,
): SpeakerRegistration {
  return {
    ...nobody,
    id: registration,
    no,
    receipt: slip,
    state: 'rerouted',
    channel,
    field: null,
    firstTime: false,
    consent: numberOnly,
    screened: false,
    minutes: 0,
    petitions: [],
    slip: null,
    rank: no,
    submittedAt,
    reason: '',
    note: '',
    takenBy,
  };
}
