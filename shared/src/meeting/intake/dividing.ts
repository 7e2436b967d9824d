import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import type { Table } from '../../engine/table.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { isInUse } from './in-use.ts';
import { touched, withoutWritten } from './leaving.ts';
import { livePetition, type Petition } from './petitions.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

/**
 * One opinion often asks several things. Its parts are petitions of their own, which keep who asks, where it came from
 * and the words as they were handed in; the whole waits aside until it is put together again, or for good.
 */
export interface DividedPetition {
  readonly id: PetitionId;
  /** As it was before it was divided. */
  readonly whole: Petition;
  /** In the order of the words. */
  readonly parts: readonly PetitionId[];
}

export type DividingEvent =
  | ({
      readonly type: 'petitionPartTaken';
      readonly id: PetitionId;
      readonly of: string;
      /** The first part goes on under the number of the whole. */
      readonly no: number;
      readonly field: string | null;
    } & Sealed<{
      readonly text: string;
      /** Who speaks for it, as for the whole: its own, and kept when the whole is erased with another part. */
      readonly spokesperson?: string;
    }>)
  | { readonly type: 'petitionDivided'; readonly petition: PetitionId; readonly parts: readonly PetitionId[] }
  | ({ readonly type: 'petitionRejoined'; readonly petition: PetitionId } & Erasing);

const text = plainText({ min: 3, max: 5000, lines: 'multi' });
const screeners = ['moderator', 'coordinator'] as const;

/** At most so many matters in what one person handed in. */
export const mostParts = 20;

export const partTexts = z.array(text).min(2).max(mostParts);

interface Whole {
  readonly id: string;
  readonly no: number;
  readonly field: string | null;
  readonly spokesperson?: string;
}

/** The events that divide a petition; `nextNo` is the first number that is still free. */
export function divideInto(
  whole: Whole,
  texts: readonly string[],
  nextNo: number,
  newId: Context['newId'],
): readonly MeetingEvent[] {
  const parts = texts.map((words, at): Extract<DividingEvent, { type: 'petitionPartTaken' }> => {
    const part = newId();
    const no = at === 0 ? whole.no : nextNo + at - 1;
    return {
      type: 'petitionPartTaken',
      id: part,
      of: whole.id,
      no,
      field: whole.field,
      subject: part,
      sealed: { text: words, ...(whole.spokesperson ? { spokesperson: whole.spokesperson } : {}) },
    };
  });
  return [...parts, { type: 'petitionDivided', petition: whole.id, parts: parts.map((part) => part.id) }];
}

/** The petition as a part: those it came of, the nearest first. */
export function wholesOf(meeting: Meeting, petition: PetitionId): DividedPetition[] {
  const wholes: DividedPetition[] = [];
  let of = (meeting.petitions.get(petition) ?? meeting.divided.get(petition)?.whole)?.partOf ?? null;
  while (of !== null) {
    const divided = meeting.divided.get(of);
    if (!divided) break;
    wholes.push(divided);
    of = divided.whole.partOf;
  }
  return wholes;
}

/** The words as they were handed in, before anything was divided; null where it is no part, or they were erased. */
export function originalOf(meeting: Meeting, petition: PetitionId): string | null {
  const words = wholesOf(meeting, petition).at(-1)?.whole.text ?? '';
  return words === '' ? null : words;
}

function rejoin(meeting: Meeting, petition: PetitionId): readonly MeetingEvent[] | Refusal {
  const row = meeting.petitions.get(petition);
  if (!row) return refuse(meeting.divided.has(petition) ? 'petitionDivided' : 'unknownPetition');
  const divided = meeting.divided.get(row.partOf ?? '');
  if (!divided) return refuse('notDivided');
  const { whole, parts } = divided;
  // A part that was divided itself is put together first.
  if (parts.some((part) => meeting.divided.has(part))) return refuse('petitionDivided');
  const rows = parts.flatMap((part) => meeting.petitions.get(part) ?? []);
  if (rows.length < parts.length || rows.some((one) => one.rerouted)) return refuse('petitionRerouted');
  if (rows.some((one) => one.takenBack)) return refuse('petitionTakenBack');
  const hasWords = rows.some(
    (one) =>
      isInUse(meeting, one.id) ||
      one.released !== null ||
      one.raisedAt !== whole.raisedAt ||
      one.registration !== whole.registration,
  );
  if (hasWords) return refuse('petitionInUse');
  return [{ type: 'petitionRejoined', petition: whole.id, erase: parts }];
}

export const dividingActions = {
  /** Into parts that are classified, assigned and answered each by itself (TD4). */
  'petitions.divide': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId, parts: partTexts }),
    decide(meeting, { petition, parts }, { newId }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.disposition) return refuse('petitionDisposed');
      if (isInUse(meeting, petition)) return refuse('petitionInUse');
      return divideInto(row, parts, meeting.counters.petitions + 1, newId);
    },
  }),
  /** Takes a division back; what was divided is as if it had not been. */
  'petitions.rejoin': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId }),
    decide: (meeting, { petition }) => rejoin(meeting, petition),
  }),
};

/** Where a speaker's or an opinion's petitions are listed, some stand in the place of others. */
function listed(
  meeting: Meeting,
  { registration, opinion }: Pick<Petition, 'registration' | 'opinion'>,
  change: (petitions: readonly PetitionId[]) => readonly string[],
): Meeting {
  const asksIn = <R extends { readonly id: string; readonly petitions: readonly PetitionId[] }>(
    table: Table<R>,
    row: string | null,
  ): Table<R> =>
    row !== null && table.has(row)
      ? table.update(row, (one) => ({ ...one, petitions: change(one.petitions) }))
      : table;
  return {
    ...meeting,
    registrations: asksIn(meeting.registrations, registration),
    opinions: asksIn(meeting.opinions, opinion),
  };
}

export const dividingEvolvers: Evolvers<DividingEvent> = {
  petitionPartTaken(meeting, { id: part, of, no, field, sealed }) {
    const whole = meeting.petitions.get(of);
    if (!whole) return meeting;
    const row: Petition = {
      ...whole,
      id: part,
      no,
      field,
      partOf: of,
      root: whole.root ?? of,
      text: sealed?.text ?? '',
      spokesperson: sealed?.spokesperson ?? whole.spokesperson,
      released: null,
      outOfScope: null,
    };
    const petitions = Math.max(meeting.counters.petitions, no);
    return {
      ...meeting,
      counters: { ...meeting.counters, petitions },
      petitions: meeting.petitions.with(row),
    };
  },
  petitionDivided(meeting, { petition, parts }) {
    const whole = meeting.petitions.get(petition);
    if (!whole) return meeting;
    const put = listed(touched(meeting, petition), whole, (petitions) =>
      petitions.flatMap((one) => (one === petition ? parts : [one])),
    );
    const { floor } = put;
    return {
      ...put,
      petitions: put.petitions.without(petition),
      divided: put.divided.with({ id: petition, whole, parts }),
      // What the hall has before it goes on with its first part.
      floor: floor.petition === petition ? { ...floor, petition: parts[0] ?? null } : floor,
    };
  },
  petitionRejoined(meeting, { petition }) {
    const divided = meeting.divided.get(petition);
    if (!divided) return meeting;
    const { whole, parts } = divided;
    const put = listed(parts.reduce(withoutWritten, touched(meeting, petition)), whole, (petitions) =>
      petitions.flatMap((one) => (one === parts[0] ? [petition] : parts.includes(one) ? [] : [one])),
    );
    const { floor } = put;
    const without = parts.reduce((table, part) => table.without(part), put.petitions);
    return {
      ...put,
      petitions: without.with(whole),
      divided: put.divided.without(petition),
      floor: parts.includes(floor.petition ?? '') ? { ...floor, petition } : floor,
    };
  },
};
