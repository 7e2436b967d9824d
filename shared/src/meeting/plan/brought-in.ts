import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { id } from '../../engine/ids.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { standsFor } from '../../office/lasting.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import {
  earlierPromiseInput,
  sealedOf,
  type EarlierPromise,
  type EarlierStanding,
  type Given,
} from './earlier-promises.ts';
import { stepForThem } from './imported-promises.ts';
import { plannedNoMore } from './schedule.ts';

/** An earlier conference of the same office, and how far its record was read. */
export interface EarlierSource {
  /** The conference. */
  readonly id: string;
  readonly title: string;
  readonly heldOn: CivilDate | null;
  /** The number of the last event of its record that what was brought in goes by. */
  readonly asOf: number;
}

/** What an earlier conference still follows itself is kept there; what a table brought to it is looked after here. */
export const keepers = ['there', 'here'] as const;

export type BroughtInEvent =
  | ({ readonly type: 'earlierSourceNoted'; readonly from: string } & Omit<EarlierSource, 'id'>)
  /** As it stands in its conference by now: the first time, and whenever something of it became different there. */
  | ({
      readonly type: 'earlierPromiseBroughtIn';
      readonly id: string;
      readonly from: string;
      readonly key: string;
      readonly kept: (typeof keepers)[number];
      readonly checked: boolean;
      readonly firstDue: CivilDate | null;
      /** It was read to the hall of the conference that it is of. */
      readonly wasPublic?: true;
    } & EarlierStanding &
      Pick<EarlierPromise, 'row' | 'former'> &
      Sealed<Given>);

/** As much of it as a list has room for. */
export const mostTold = 600;
const told = plainText({ min: 0, max: mostTold, lines: 'multi' });

/** One promise of an earlier conference, as that conference has it by now. */
export const broughtIn = earlierPromiseInput.extend({
  /** By which its conference knows it. */
  key: id,
  kept: z.enum(keepers),
  checked: z.boolean(),
  firstDue: civilDate.nullable(),
  row: z.number().int().min(1).max(3_000_000),
  /** What was asked, where that is not what is owed, and what the body reported last. */
  asked: told.default(''),
  reported: told.default(''),
});
export type BroughtIn = z.output<typeof broughtIn>;

export const broughtInActions = {
  /**
   * Takes in what an earlier conference of the same office left owed, and keeps it as it stands there until the day
   * (QN6, BX9). What is known already and stands the same brings nothing; what was read before something newer neither.
   */
  'earlierPromises.bringIn': action({
    may: ['system'],
    input: z.strictObject({
      from: id,
      title: plainText({ min: 1, max: 300, lines: 'single' }),
      heldOn: civilDate.nullable(),
      asOf: z.number().int().min(0),
      rows: z.array(broughtIn).max(50),
      /** What stands there no more. */
      gone: z.array(id).max(1000),
    }),
    decide(meeting, { rows, gone, ...source }, context) {
      if (!bringsInFrom(meeting, source.from)) return [];
      if ((meeting.earlierSources.get(source.from)?.asOf ?? 0) > source.asOf) return [];
      const known = broughtFrom(meeting, source.from);
      const events: MeetingEvent[] = [
        ...rows.flatMap((row) => taken(meeting, row, { ...source, known }, context)),
        ...gone.flatMap((key) => {
          const row = known.get(key);
          return row
            ? [{ type: 'earlierPromiseRemoved' as const, promise: row.id, erase: [row.id] as const }]
            : [];
        }),
      ];
      if (events.length === 0) return [];
      const step = rows.length > 0 ? stepForThem(meeting) : [];
      return [{ type: 'earlierSourceNoted', ...source }, ...events, ...step];
    },
  }),
};

/** Whether a conference goes by an earlier one: its day has not come, and nobody took them along by hand. */
export function bringsInFrom(meeting: Meeting, from: string): boolean {
  if (meeting.about.rehearsal || plannedNoMore(meeting)) return false;
  return !meeting.imports.find(({ kind, file, undone }) => kind === 'promises' && file === from && !undone);
}

/** What was brought in from a conference, by its keys there; what somebody left out is among it. */
export function broughtFrom(
  { earlierPromises, leftOutPromises }: Pick<Meeting, 'earlierPromises' | 'leftOutPromises'>,
  from: string,
): ReadonlyMap<string, EarlierPromise> {
  const rows = [...earlierPromises, ...[...leftOutPromises].map(({ promise }) => promise)];
  return new Map(
    rows.flatMap((row) => (row.origin?.meeting === from ? [[row.origin.key, row] as const] : [])),
  );
}

type Known = ReadonlyMap<string, EarlierPromise>;
type Knowing = Pick<Context, 'bodies' | 'now'>;

/** As it is taken in; undefined where it stands so already. */
function newStanding(
  meeting: Meeting,
  { from, known }: { readonly from: string; readonly known: Known },
  row: BroughtIn,
  knowing: Knowing,
): (BroughtIn & { readonly from: string }) | undefined {
  const was = known.get(row.key);
  // Somebody looked at it here, and nobody looks after it there.
  if (was && row.kept === 'here' && was.checked) return undefined;
  const stands = { ...row, from, ...owedToday(meeting, row, knowing) };
  return was && same(standsOf(was), stands) ? undefined : stands;
}

/** Of what an earlier conference left owed, what is new to a meeting or stands otherwise by now, and what is there no more. */
export function newOf(
  meeting: Meeting,
  from: string,
  rows: readonly BroughtIn[],
  knowing: Knowing,
): { readonly rows: readonly BroughtIn[]; readonly gone: readonly string[] } {
  const known = broughtFrom(meeting, from);
  const keys = new Set(rows.map(({ key }) => key));
  return {
    rows: rows.filter((row) => newStanding(meeting, { from, known }, row, knowing) !== undefined),
    gone: [...known.keys()].filter((key) => !keys.has(key)),
  };
}

function taken(
  meeting: Meeting,
  row: BroughtIn,
  source: { readonly from: string; readonly known: Known },
  context: Context,
): readonly MeetingEvent[] {
  const stands = newStanding(meeting, source, row, context);
  if (!stands) return [];
  const { wording, body, dueAsWritten, outcomeAsWritten, note, asked, reported, wasPublic, ...open } = stands;
  const promise = source.known.get(row.key)?.id ?? context.newId();
  return [
    {
      ...{ type: 'earlierPromiseBroughtIn', id: promise, ...open, ...(wasPublic ? { wasPublic } : {}) },
      ...{
        subject: promise,
        sealed: { wording, body, dueAsWritten, outcomeAsWritten, note, asked, reported },
      },
    },
  ];
}

/** What is brought in of a promise, as it stands here. */
function standsOf({ id: _id, import: _import, released: _released, origin, ...row }: EarlierPromise): object {
  return {
    ...row,
    ...(origin && {
      from: origin.meeting,
      key: origin.key,
      kept: origin.kept,
      wasPublic: origin.wasPublic,
    }),
  };
}

/** Who owes it on the day, as far as the office's directory says (TD11, TD24). */
function owedToday(
  { about }: Meeting,
  { owedBy, owedById, former }: Pick<BroughtIn, 'owedBy' | 'owedById' | 'former'>,
  { bodies, now }: Knowing,
): Pick<EarlierPromise, 'owedBy' | 'owedById' | 'former'> {
  const known = owedById === null ? undefined : bodies.get(owedById);
  if (!known) return { owedBy, owedById: null, former };
  const today = standsFor((one) => bodies.get(one), known.id, about.heldOn ?? civilDateOf(now));
  if (today?.id === known.id) return { owedBy: known.name, owedById: known.id, former };
  return { owedBy: today?.name ?? '', owedById: today?.id ?? null, former: true };
}

export const broughtInEvolvers: Evolvers<BroughtInEvent> = {
  earlierSourceNoted: (meeting, { type: _type, from, ...source }) => ({
    ...meeting,
    earlierSources: meeting.earlierSources.with({ id: from, ...source }),
  }),
  earlierPromiseBroughtIn(meeting, { type: _type, subject: _subject, sealed, ...event }) {
    const { from, key, kept, wasPublic = false, ...row } = event;
    const said = sealedOf(sealed);
    const origin = { meeting: from, key, kept, wasPublic };
    const out = meeting.leftOutPromises.get(row.id);
    const was = out?.promise ?? meeting.earlierPromises.get(row.id);
    const promise: EarlierPromise = {
      ...{ ...row, ...said, import: from, origin },
      released: releasedNow(was, { wasPublic, wording: said.wording }),
    };
    if (out) return { ...meeting, leftOutPromises: meeting.leftOutPromises.with({ ...out, promise }) };
    return { ...meeting, earlierPromises: meeting.earlierPromises.with(promise) };
  },
};

/** What was public at its conference may be read; who lets the hall read less or other words is not overruled. */
function releasedNow(
  was: EarlierPromise | undefined,
  { wasPublic, wording }: { readonly wasPublic: boolean; readonly wording: string },
): string | null {
  const read = wasPublic ? wording : null;
  if (!was) return read;
  const asItWas = was.origin?.wasPublic === true ? was.wording : null;
  return was.released === asItWas ? read : wasPublic || asItWas === null ? was.released : null;
}
