import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { honorifics } from '../intake/vocabulary.ts';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { allocationInOrder } from '../intake/allocation-order.ts';
import { namedOrganisation, organisationAt } from '../intake/organisation.ts';
import { chairsInOrder } from './chairs-in-order.ts';
import { agendaInOrder } from '../session/agenda-order.ts';
import { plannedStep, type PlannedStep } from '../session/agenda-step.ts';
import type { AgendaItem } from '../session/agenda.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { House } from '../../office/house.ts';
import { bodyEnded } from './ended-bodies.ts';
import { agendaRow, chairRow, departmentRow, fieldRow } from './rows.ts';
import { rulesOf, usualRules, type Rules } from './rules.ts';
import { roleNames } from '../../words/roles.ts';
import { agendaKinds } from '../../words/session.ts';
import { screenViews } from '../session/vocabulary.ts';
import type { MeetingState } from '../session/session.ts';
import { listed, ordered, rowsInOrder } from '../../engine/keyed.ts';
import { Table } from '../../engine/table.ts';
import type { DepartmentId } from '../ids.ts';

/** A named thing that petitions are sorted by (PL2). */
export interface Field {
  readonly id: string;
  readonly name: string;
}

/** One of the co-chairs (UB1). */
export interface ChairPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** A body that may be called to answer, with who answers for it (UB6). */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly leader: string;
  readonly leaderTitle: string;
  /** How the leader is addressed; nothing where nobody said. */
  readonly leaderHonorific?: (typeof honorifics)[number] | undefined;
  readonly deputies: readonly string[];
  /** Fields it usually answers. */
  readonly fields: readonly string[];
  /** In the hall now. */
  readonly present: boolean;
  /** Its id in the office's directory, and the version of it that was copied; nothing where somebody typed it. */
  readonly body?: string | undefined;
  readonly bodyVersion?: number | undefined;
}

/** A meeting's own facts. */
export interface About {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly host: string;
  readonly place: string;
  /** Null while the plan names only a period (PL4). */
  readonly heldOn: CivilDate | null;
  /** As the plan says it: "cuối tháng 8/2022", "quý III". */
  readonly period: string;
  readonly programme: string | null;
  readonly topic: string | null;
  readonly audience: string;
  readonly expected: number;
  readonly backdrop: readonly string[];
  /** Where complaints and denunciations are received (UB3). */
  readonly reception: string;
  readonly rehearsal: boolean;
  readonly state: MeetingState;
  /** When the session was first opened. */
  readonly startedAt: Instant | null;
  readonly presiding: string;
  /** Who passed presiding on to them, and can take it back; null for nobody. */
  readonly presidingFrom: string | null;
  readonly rules: Rules;
  readonly desks: number;
  readonly moderators: number;
  /** Missing in records of before it could be said; there are two then. */
  readonly secretaries?: number | undefined;
}

export type ConveningEvent = {
  readonly type: 'meetingConvened';
  /** Missing in the record of the first release, which used what it shipped. */
  readonly house?: House;
} & Facts;

const line = (max: number) => plainText({ min: 1, max, lines: 'single' });
const lineOrNothing = (max: number) => plainText({ min: 0, max, lines: 'single' });
const seconds = z.number().int().min(10).max(3600);

/**
 * All that a meeting needs to be opened. Everything but the title has a default, so that an ad-hoc session is
 * ready within minutes (QN2).
 */
export const conveningInput = z.strictObject({
  title: line(300),
  shortTitle: lineOrNothing(80).default(''),
  host: lineOrNothing(200).default(''),
  place: lineOrNothing(200).default(''),
  heldOn: civilDate.nullable().default(null),
  period: lineOrNothing(100).default(''),
  programme: lineOrNothing(200).nullable().default(null),
  topic: lineOrNothing(400).nullable().default(null),
  audience: lineOrNothing(400).default(''),
  expected: z.number().int().min(0).max(5000).default(0),
  backdrop: z.array(line(200)).max(8).default([]),
  reception: lineOrNothing(300).default(''),
  rehearsal: z.boolean().default(false),
  /** Phones may register at once. */
  openIntake: z.boolean().default(false),
  /** Null: as the office's rule profile has them. */
  rules: z
    .strictObject({
      speakingSeconds: seconds,
      followUpSeconds: seconds,
      answerSeconds: seconds.default(usualRules.answerSeconds),
      acknowledgeSeconds: z.number().int().min(1).max(600),
      answerWorkingDays: z.number().int().min(1).max(120),
    })
    .nullable()
    .default(null),
  desks: z.number().int().min(1).max(20).default(2),
  moderators: z.number().int().min(1).max(10).default(2),
  /** Two where nobody says how many. */
  secretaries: z.number().int().min(1).max(6).optional(),
  chairs: z
    .array(chairRow)
    .min(1)
    .max(10)
    .default([{ id: 'chu-tri', name: roleNames.chair.vi, title: 'Chủ tọa hội nghị' }]),
  fields: z.array(fieldRow).max(40).default([]),
  departments: z.array(departmentRow).max(100).default([]),
  organisations: z.array(namedOrganisation).max(300).default([]),
  agenda: z
    .array(agendaRow)
    .max(60)
    .default([
      { id: 'khai-mac', kind: 'opening', title: agendaKinds.opening.vi },
      { id: 'doi-thoai', kind: 'dialogue', title: agendaKinds.dialogue.vi },
      { id: 'ket-luan', kind: 'conclusion', title: agendaKinds.conclusion.vi },
    ]),
  screens: z
    .array(z.strictObject({ id, name: line(80), view: z.enum(screenViews).default('follow') }))
    .max(40)
    .default([{ id: 'man-hinh-1', name: 'Màn hình 1', view: 'follow' }]),
});
export type Convening = z.output<typeof conveningInput>;
/** What a meeting is convened with, its rules among it. */
type Facts = Omit<Convening, 'rules' | 'openIntake'> & { readonly rules: RecordedRules };
/** A rule that a record does not know yet is as usual. */
type RecordedRules = Omit<Rules, 'answerSeconds'> & Partial<Rules>;
/** As it is written down, before defaults fill what was left out. */
export type ConveningInput = z.input<typeof conveningInput>;

/** What a meeting was convened with, and what was added since: enough to convene another like it. */
export function conveningOf(meeting: Meeting): Facts & { readonly rules: Rules } {
  const {
    id: _id,
    state: _state,
    startedAt: _startedAt,
    presidingFrom: _from,
    presiding,
    ...facts
  } = meeting.about;
  return {
    ...facts,
    rules: { ...facts.rules },
    backdrop: [...facts.backdrop],
    // Who presides is named first.
    chairs: chairsInOrder(meeting.chairs, presiding).map(({ id: chair, name, title }) => ({
      id: chair,
      name,
      title,
    })),
    fields: listed(meeting.fields),
    departments: listed(meeting.departments).map(({ present: _present, deputies, fields, ...row }) => ({
      ...row,
      deputies: [...deputies],
      fields: [...fields],
    })),
    organisations: allocationInOrder(meeting.organisations).map(({ order: _order, ...row }) => row),
    agenda: agendaInOrder(meeting).map(plannedStep),
    screens: rowsInOrder(meeting.screens).map(({ id: screen, name, view }) => ({ id: screen, name, view })),
  };
}

export const conveningActions = {
  'meeting.convene': action<Convening>({
    may: ['coordinator', 'moderator'],
    input: conveningInput,
    decide: (meeting, input, context) => convened(meeting, input, context),
  }),
};

/** What convening a meeting comes to, whatever act does it. */
export function convened(
  meeting: Meeting,
  { openIntake, ...input }: Convening,
  context: Pick<Context, 'house' | 'now' | 'bodies'>,
): readonly MeetingEvent[] | Refusal {
  if (meeting.about.state !== 'convened' || meeting.about.title !== '') return refuse('alreadyConvened');
  const { chairs, fields, departments, organisations, agenda, screens } = input;
  const twice = [chairs, fields, departments, organisations, agenda, screens]
    .map((rows) => sameIdTwice(rows))
    .find((refused) => refused !== undefined);
  if (twice) return twice;
  const known = new Set(fields.map((field) => field.id));
  if (departments.some((department) => department.fields.some((field) => !known.has(field))))
    return refuse('unknownField');
  const named = [
    ...departments.map((row) => row.body ?? row.id),
    ...organisations.flatMap(({ body }) => body ?? []),
  ];
  const ended = named.map((body) => bodyEnded(body, context)).find((refused) => refused !== undefined);
  if (ended) return ended;
  const { house, now } = context;
  return [
    {
      type: 'meetingConvened',
      ...input,
      rules: input.rules ?? rulesOf(house, input.heldOn ?? civilDateOf(now)),
      house,
    },
    ...(openIntake ? [{ type: 'meetingStateChanged', to: 'collecting' } as const] : []),
  ];
}

/** The refusal of rows of which two share an id. */
export function sameIdTwice(rows: readonly { readonly id: string }[]): Refusal | undefined {
  const twice = rows.find((row, at) => rows.findIndex((other) => other.id === row.id) !== at);
  return twice && refuse('sameIdTwice', { id: twice.id });
}

export function agendaOf(items: readonly PlannedStep[]): Table<AgendaItem> {
  return Table.of(items.map((item, order) => ({ ...item, order, state: 'waiting' as const, reason: '' })));
}

export const conveningEvolvers: Evolvers<ConveningEvent> = {
  meetingConvened(meeting, event) {
    const {
      chairs,
      fields,
      departments,
      organisations,
      agenda,
      screens,
      house,
      type: _type,
      ...facts
    } = event;
    return {
      ...meeting,
      about: {
        ...facts,
        rules: { ...usualRules, ...facts.rules },
        id: meeting.about.id,
        shortTitle: facts.shortTitle || facts.title,
        state: 'convened',
        startedAt: null,
        presiding: chairs[0]?.id ?? '',
        presidingFrom: null,
      },
      chairs: Table.of(ordered(chairs)),
      fields: Table.of(ordered(fields)),
      departments: Table.of(ordered(departments).map((department) => ({ ...department, present: false }))),
      organisations: Table.of(organisations.map(organisationAt)),
      agenda: agendaOf(agenda),
      screens: Table.of(
        ordered(screens).map((screen) => ({
          ...screen,
          message: '',
          ...(screen.view === 'follow' ? {} : { usual: screen.view }),
        })),
      ),
      house: house ?? meeting.house,
    };
  },
};
