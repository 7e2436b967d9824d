import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { consentInput, numberOnly, type Consent } from './consent.ts';
import { divideInto, mostParts, type DividedPetition } from './dividing.ts';
import { isInUse } from './in-use.ts';
import { withoutWritten } from './leaving.ts';
import { addAskers } from './merging.ts';
import { opinionSource, type OpinionSource } from './opinion-source.ts';
import { askersIn, type NamedPerson } from './person.ts';
import { changePetition, petitionInput, receivePetition } from './petitions.ts';
import { complaintNatures, honorifics, intakeChannels } from './vocabulary.ts';
import { opinionId, organisationId } from '../id-inputs.ts';
import type { OpinionId, OrganisationId, PetitionId } from '../ids.ts';

/** Who handed an opinion in, and where it stands; sealed in the record. */
interface Given {
  readonly people: readonly NamedPerson[];
  /** The hamlet or group that it came from, where nobody is named. */
  readonly unit: string;
  readonly source: OpinionSource | null;
}

/** What one person or unit handed in once: a form, a cell, a letter (TD4). Its matters are petitions. */
export interface Opinion extends Given {
  readonly id: OpinionId;
  readonly no: number;
  readonly channel: (typeof intakeChannels)[number];
  readonly organisation: OrganisationId | null;
  readonly consent: Consent;
  readonly receivedOn: CivilDate | null;
  readonly import: string | null;
  readonly takenAt: Instant;
  /** Those that are left of it; the parts in place of what was divided. */
  readonly petitions: readonly PetitionId[];
  /** Nothing is left of it but its number: all of it went to citizen reception (UB3). */
  readonly rerouted: boolean;
}

type Facts = Pick<Opinion, 'channel' | 'organisation' | 'consent' | 'receivedOn'>;

export type OpinionEvent =
  | ({
      readonly type: 'opinionReceived';
      readonly id: string;
      readonly no: number;
      readonly import: string | null;
    } & Facts &
      Sealed<Given>)
  | {
      readonly type: 'opinionTurnedAway';
      readonly id: string;
      readonly no: number;
      readonly channel: Opinion['channel'];
      readonly import: string | null;
    }
  | ({ readonly type: 'opinionCorrected'; readonly opinion: OpinionId } & Facts & Sealed<Given>)
  | ({ readonly type: 'opinionRemoved'; readonly opinion: OpinionId } & Erasing);

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

const facts = {
  people: z
    .array(
      z.strictObject({
        honorific: z.enum(honorifics).default(''),
        name: plainText({ min: 1, max: 120, lines: 'single' }),
        unit: line(200).default(''),
      }),
    )
    .max(10)
    .default([]),
  unit: line(200).default(''),
  organisation: organisationId.nullable().default(null),
  channel: z.enum(intakeChannels),
  consent: consentInput.default(numberOnly),
  receivedOn: civilDate.nullable().default(null),
};

/** One opinion as it is handed in, read from a file or typed. */
export const opinionInput = petitionInput.extend({
  ...facts,
  source: opinionSource.nullable().default(null),
  /** The matters in it, where they are told apart on taking it. */
  matters: z.array(petitionInput.shape.text).max(mostParts).default([]),
  /** Complaints and denunciations are not taken here; nothing of them is kept (UB3). */
  nature: z.enum(['petition', ...complaintNatures]).default('petition'),
});
export type OpinionInput = z.output<typeof opinionInput>;

/** The events that take opinions in, or why none of them is taken. */
export function takeOpinions(
  meeting: Meeting,
  opinions: readonly OpinionInput[],
  batch: string | null,
  { newId }: Pick<Context, 'newId'>,
): readonly MeetingEvent[] | Refusal {
  if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
  let { opinions: no, petitions: lastPetition } = meeting.counters;
  const events: MeetingEvent[] = [];
  for (const { nature, matters, people, unit, source: from, ...opinion } of opinions) {
    const { organisation, channel, consent, receivedOn, ...petition } = opinion;
    if (organisation !== null && !meeting.organisations.has(organisation))
      return refuse('unknownOrganisation');
    if (petition.field !== null && !meeting.fields.has(petition.field)) return refuse('unknownField');
    const taken = newId();
    no += 1;
    if (nature !== 'petition') {
      events.push({ type: 'opinionTurnedAway', id: taken, no, channel, import: batch });
      continue;
    }
    events.push({
      ...{
        type: 'opinionReceived',
        id: taken,
        no,
        import: batch,
        channel,
        organisation,
        consent,
        receivedOn,
      },
      subject: taken,
      sealed: { people, unit, source: from },
    } as const);
    const received = receivePetition(meeting, petition, null, newId(), 0, {
      organisation,
      channel,
      opinion: taken,
    });
    lastPetition += 1;
    const whole = { ...received, no: lastPetition };
    events.push(whole);
    if (matters.length < 2) continue;
    events.push(...divideInto(whole, matters, lastPetition + 1, newId));
    lastPetition += matters.length - 1;
  }
  return events;
}

const takers = ['coordinator', 'moderator'] as const;

/** What was divided of an opinion. */
function wholesIn({ divided }: Meeting, opinion: OpinionId): DividedPetition[] {
  return divided.filter(({ whole }) => whole.opinion === opinion);
}

/** The petitions of an opinion that can go with it, or why it stays. */
function remove(meeting: Meeting, opinion: Opinion): MeetingEvent | Refusal {
  const rows = opinion.petitions.map((petition) => meeting.petitions.get(petition));
  const wholes = wholesIn(meeting, opinion.id);
  for (const row of rows) {
    if (!row || row.rerouted) return refuse('petitionRerouted');
    if (row.registration !== null || row.raisedAt !== null || isInUse(meeting, row.id))
      return refuse('petitionInUse');
  }
  const erase = [opinion.id, ...opinion.petitions, ...wholes.map((one) => one.id)];
  return { type: 'opinionRemoved', opinion: opinion.id, erase };
}

/** The events that take opinions out again, or why none of them goes: something hangs on one. */
export function removeOpinions(
  meeting: Meeting,
  opinions: readonly Opinion[],
): readonly MeetingEvent[] | Refusal {
  const removed = opinions.map((one) => remove(meeting, one));
  return removed.find(isRefusal) ?? (removed as MeetingEvent[]);
}

export const opinionActions = {
  /** Takes in what was handed in, many at once (TD5, BL1). */
  'opinions.add': action({
    may: takers,
    input: z.strictObject({
      opinions: z.array(opinionInput).min(1).max(500),
      import: id.nullable().default(null),
    }),
    decide: (meeting, { opinions, import: batch }, context) =>
      takeOpinions(meeting, opinions, batch, context),
  }),
  /** Who handed it in, by which way and when; the words are corrected in its petitions. */
  'opinions.correct': action({
    may: takers,
    input: z.strictObject({ opinion: opinionId, ...facts }),
    decide(meeting, { opinion, people, unit, organisation, channel, consent, receivedOn }) {
      const row = meeting.opinions.get(opinion);
      if (!row) return refuse('unknownOpinion');
      if (row.rerouted) return refuse('petitionRerouted');
      if (organisation !== null && !meeting.organisations.has(organisation))
        return refuse('unknownOrganisation');
      const open = { channel, organisation, consent, receivedOn };
      const sealed = { people, unit, source: row.source };
      if (same({ ...row, ...open, ...sealed }, row)) return [];
      return [{ type: 'opinionCorrected', opinion, ...open, subject: opinion, sealed }];
    },
  }),
  /** Takes out what was taken in by mistake, until something hangs on it. */
  'opinions.remove': action({
    may: takers,
    input: z.strictObject({ opinion: opinionId }),
    decide(meeting, { opinion }) {
      const row = meeting.opinions.get(opinion);
      if (!row) return refuse('unknownOpinion');
      if (row.rerouted) return refuse('petitionRerouted');
      return removeOpinions(meeting, [row]);
    },
  }),
};

const nothingGiven: Given = { people: [], unit: '', source: null };

/** What is left of an opinion when all of it went to citizen reception. */
export function opinionStub(row: Opinion): Opinion {
  return {
    ...row,
    ...nothingGiven,
    organisation: null,
    consent: numberOnly,
    receivedOn: null,
    rerouted: true,
  };
}

export const opinionEvolvers: Evolvers<OpinionEvent> = {
  opinionReceived(meeting, event, { at }) {
    const { type: _type, subject: _subject, sealed, ...open } = event;
    const row = { ...open, ...(sealed ?? nothingGiven), takenAt: at, petitions: [], rerouted: false };
    return {
      ...meeting,
      counters: { ...meeting.counters, opinions: row.no },
      opinions: meeting.opinions.with(row),
    };
  },
  opinionTurnedAway(meeting, { type: _type, ...open }, { at }) {
    const row = opinionStub({
      ...{ ...open, ...nothingGiven, takenAt: at, petitions: [], rerouted: true },
      ...{ organisation: null, consent: numberOnly, receivedOn: null },
    });
    return {
      ...meeting,
      counters: { ...meeting.counters, opinions: row.no },
      opinions: meeting.opinions.with(row),
    };
  },
  /** Views show a petition with who asks, from its own row: it changes with its opinion. */
  opinionCorrected(meeting, { opinion, channel, organisation, consent, receivedOn, sealed }) {
    const before = meeting.opinions.get(opinion);
    if (!before) return meeting;
    const row = {
      ...{ ...before, channel, organisation, consent, receivedOn },
      ...(sealed ?? nothingGiven),
    };
    const more = askersIn(row.people) - askersIn(before.people);
    const corrected = {
      ...meeting,
      opinions: meeting.opinions.with(row),
      divided: wholesIn(meeting, opinion).reduce((table, one) => {
        const whole = { ...one.whole, channel, organisation, askers: one.whole.askers + more };
        return table.with({ ...one, whole });
      }, meeting.divided),
    };
    return row.petitions.reduce((at, petition) => {
      if (at.petitions.get(petition)?.rerouted !== false) return at;
      const changed = changePetition(at, petition, (one) => ({ ...one, channel, organisation }));
      return more === 0 ? changed : addAskers(changed, petition, more);
    }, corrected);
  },
  opinionRemoved(meeting, { opinion }) {
    const row = meeting.opinions.get(opinion);
    if (!row) return meeting;
    const wholes = wholesIn(meeting, opinion);
    return {
      ...row.petitions.reduce(withoutWritten, meeting),
      opinions: meeting.opinions.without(opinion),
      divided: wholes.reduce((table, one) => table.without(one.id), meeting.divided),
      petitions: row.petitions.reduce((table, one) => table.without(one), meeting.petitions),
    };
  },
};
