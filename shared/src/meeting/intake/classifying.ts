import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import { changePetition, livePetition, type Petition } from './petitions.ts';
import { authorityLevels, districtUntil, necessities, petitionKinds } from './vocabulary.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

/** A matter that the meeting does not deal with, and why. */
export interface OutOfScope {
  readonly reason: string;
  readonly at: Instant;
}

export type ClassifyingEvent =
  | {
      readonly type: 'petitionClassified';
      readonly petition: PetitionId;
      readonly field: string | null;
      readonly authority: Petition['authority'];
      readonly necessity: Petition['necessity'];
      /** Missing where it stays what it was. */
      readonly kind?: Petition['kind'];
    }
  | ({ readonly type: 'petitionSetAside'; readonly petition: PetitionId } & Sealed<{
      readonly reason: string;
    }>)
  | { readonly type: 'petitionTakenUp'; readonly petition: PetitionId }
  | ({ readonly type: 'spokespersonNamed'; readonly petition: PetitionId } & Sealed<{
      readonly spokesperson: string;
    }>);

const screeners = ['moderator', 'coordinator'] as const;

/** What is left out stays as it is. */
const classes = {
  field: id.nullable().optional(),
  authority: z.enum(authorityLevels).nullable().optional(),
  necessity: z.enum(necessities).nullable().optional(),
  kind: z.enum(petitionKinds).optional(),
};

/** The day that a matter belongs to: when it was handed in, else the day of its meeting; null where neither is said. */
function dayOf({ opinions, about }: Meeting, { opinion }: Petition): CivilDate | null {
  return opinions.get(opinion ?? '')?.receivedOn ?? about.heldOn;
}

/** A petition that can still be sorted, merged ones among them, or why not. */
function sortable(meeting: Meeting, petition: PetitionId): Petition | Refusal {
  const row = meeting.petitions.get(petition);
  if (!row) return refuse(meeting.divided.has(petition) ? 'petitionDivided' : 'unknownPetition');
  if (row.rerouted) return refuse('petitionRerouted');
  return row.takenBack ? refuse('petitionTakenBack') : row;
}

export const classifyingActions = {
  'petitions.classify': action({
    may: screeners,
    input: z.strictObject({
      petition: petitionId,
      ...classes,
      /** What was seen of what is changed. */
      over: z.strictObject(classes).optional(),
    }),
    decide(meeting, { petition, over: seen = {}, ...wanted }) {
      const row = sortable(meeting, petition);
      if (isRefusal(row)) return row;
      const { field = row.field, authority = row.authority, necessity = row.necessity } = wanted;
      const { kind = row.kind } = wanted;
      if (field !== null && !meeting.fields.has(field)) return refuse('unknownField');
      const to = { field, authority, necessity, kind };
      const parts = ['field', 'authority', 'necessity', 'kind'] as const;
      if (parts.every((one) => row[one] === to[one])) return [];
      const changed = parts.some(
        (one) =>
          wanted[one] !== undefined && wanted[one] !== row[one] && changedMeanwhile(seen[one], row[one]),
      );
      if (changed) return refuse('changedMeanwhile');
      if (
        authority === 'district' &&
        row.authority !== authority &&
        (dayOf(meeting, row) ?? '') > districtUntil
      )
        return refuse('districtEnded');
      const { kind: _kind, ...facts } = to;
      return [{ type: 'petitionClassified', petition, ...facts, ...(kind === row.kind ? {} : { kind }) }];
    },
  }),
  /** Says why the meeting does not deal with it; it stays in the record with its reason. */
  'petitions.setAside': action({
    may: screeners,
    input: z.strictObject({
      petition: petitionId,
      reason: plainText({ min: 3, max: 500, lines: 'single' }),
    }),
    decide(meeting, { petition, reason }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.disposition) return refuse('petitionDisposed');
      if (row.departments.length > 0) return refuse('petitionInUse');
      if (row.outOfScope?.reason === reason) return [];
      return [{ type: 'petitionSetAside', petition, subject: petition, sealed: { reason } }];
    },
  }),
  /** Takes that back. */
  'petitions.takeUp': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId }),
    decide(meeting, { petition }) {
      const row = sortable(meeting, petition);
      if (isRefusal(row)) return row;
      return row.outOfScope === null ? [] : [{ type: 'petitionTakenUp', petition }];
    },
  }),
  /** Who is to bring it before the hall; empty for nobody in particular. */
  'petitions.nameSpokesperson': action({
    may: screeners,
    input: z.strictObject({
      petition: petitionId,
      spokesperson: plainText({ min: 0, max: 200, lines: 'single' }),
      over,
    }),
    decide(meeting, { petition, spokesperson, over: seen }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.spokesperson === spokesperson) return [];
      const refusal = changedMeanwhile(seen, row.spokesperson);
      if (refusal) return refusal;
      return [{ type: 'spokespersonNamed', petition, subject: petition, sealed: { spokesperson } }];
    },
  }),
};

export const classifyingEvolvers: Evolvers<ClassifyingEvent> = {
  petitionClassified: (meeting, { petition, field, authority, necessity, kind }) =>
    changePetition(meeting, petition, (row) => ({
      ...row,
      ...{ field, authority, necessity, kind: kind ?? row.kind },
    })),
  petitionSetAside: (meeting, { petition, sealed }, { at }) =>
    changePetition(meeting, petition, (row) => ({
      ...row,
      outOfScope: { reason: sealed?.reason ?? '', at },
    })),
  petitionTakenUp: (meeting, { petition }) =>
    changePetition(meeting, petition, (row) => ({ ...row, outOfScope: null })),
  spokespersonNamed: (meeting, { petition, sealed }) =>
    changePetition(meeting, petition, (row) => ({ ...row, spokesperson: sealed?.spokesperson ?? '' })),
};
