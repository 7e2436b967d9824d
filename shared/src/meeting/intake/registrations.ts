import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { phoneNumber } from '../../text/phone.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { byReceipt, lastRank } from './registration-index.ts';
import { registrationIsOpen } from './admission.ts';
import { givenBack } from './leaving.ts';
import { id, receipt } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { petitionInput, receivePetition, speakerless } from './petitions.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { slipAttached, slipPhoto, type SlipPhoto } from './slips.ts';
import { complaintNatures, honorifics, registrationChannels } from './vocabulary.ts';

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
  readonly id: string;
  readonly no: number;
  readonly receipt: string;
  readonly state: RegistrationState;
  readonly channel: (typeof registrationChannels)[number];
  readonly field: string | null;
  readonly firstTime: boolean;
  /** The name may be shown in the hall and to the public. */
  readonly consentName: boolean;
  readonly minutes: number;
  readonly petitions: readonly string[];
  readonly slip: SlipPhoto | null;
  /** The place in the queue; lower is earlier. */
  readonly rank: number;
  readonly submittedAt: Instant;
  readonly reason: string;
  readonly note: string;
  /** The seat that wrote it down; the desk sees its own. */
  readonly takenBy: string;
}

interface Person {
  readonly honorific: (typeof honorifics)[number];
  readonly name: string;
  /** Hamlet, street or body, as the person says it. */
  readonly unit: string;
  /** The organisation that sent them; some tell by their very name who a person is. */
  readonly organisation: string | null;
  readonly phone: string;
  readonly address: string;
}

const nobody: Person = { honorific: '', name: '', unit: '', organisation: null, phone: '', address: '' };

export type RegistrationEvent =
  | ({ readonly type: 'speakerRegistered' } & Omit<
      SpeakerRegistration,
      keyof Person | 'petitions' | 'slip' | 'submittedAt' | 'reason' | 'note' | 'takenBy'
    > &
      Sealed<Person>)
  | {
      readonly type: 'complaintTurnedAway';
      readonly id: string;
      readonly no: number;
      readonly receipt: string;
      readonly channel: SpeakerRegistration['channel'];
    }
  | { readonly type: 'registrationAccepted'; readonly registration: string };

const takers = ['citizen', 'desk', 'moderator', 'secretary', 'coordinator'] as const;
const screeners = ['moderator', 'coordinator'] as const;
const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

const registerInput = z.strictObject({
  receipt,
  channel: z.enum(registrationChannels),
  /** Complaints and denunciations are not taken here; nothing of them is kept (UB3). */
  nature: z.enum(['petition', ...complaintNatures]).default('petition'),
  honorific: z.enum(honorifics).default(''),
  name: line(120),
  unit: line(200).default(''),
  organisation: id.nullable().default(null),
  phone: z
    .string()
    .max(60)
    .transform(phoneNumber)
    .pipe(z.string().regex(/^[+\d .()-]{0,20}$/))
    .default(''),
  address: line(300).default(''),
  field: id.nullable().default(null),
  firstTime: z.boolean().default(false),
  consentName: z.boolean(),
  minutes: z.number().int().min(1).max(30).default(3),
  petitions: z.array(petitionInput).max(10),
  /** Petitions that an organisation prepared and this delegate now brings before the hall (UB5). */
  prepared: z.array(id).max(10).default([]),
  /** The photo of the paper; it stands for the words until someone has typed them (QN8). */
  slip: slipPhoto.nullable().default(null),
});

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
  const { honorific, name, unit, organisation, phone, address, firstTime, consentName, minutes } = input;
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
      consentName,
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
    input: z.strictObject({ registration: id }),
    decide(meeting, { registration }) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state === 'queued') return [];
      if (meeting.about.state === 'closed') return refuse('registrationClosed');
      if (row.state !== 'submitted' && row.state !== 'rejected')
        return refuse('wrongRegistrationState', { state: row.state });
      return [{ type: 'registrationAccepted', registration }];
    },
  }),
};

function setState(meeting: Meeting, registration: string, change: Partial<SpeakerRegistration>): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, ...change }));
  return { ...meeting, registrations };
}

export const registrationEvolvers: Evolvers<RegistrationEvent> = {
  speakerRegistered(meeting, event, { at, by }) {
    const { type: _type, subject: _subject, sealed, ...facts } = event;
    return {
      ...meeting,
      counters: { ...meeting.counters, registrations: facts.no },
      registrations: meeting.registrations.with({
        ...facts,
        ...(sealed ?? nobody),
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
  registrationAccepted: (meeting, { registration }) =>
    givenBack(setState(meeting, registration, { state: 'queued', reason: '', note: '' }), registration),
};

/** What is left of someone whose matter belongs to citizen reception: a number and the way there (UB3). */
export function reroutedStub(
  registration: string,
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
    consentName: false,
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
