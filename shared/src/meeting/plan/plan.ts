import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import type { Evolvers } from '../action.ts';
import { nothingOfTakingPart, takingPart, type TakingPart } from './taking-part.ts';
import { checklistOf, maxChecks, plannedCheck, type PlannedCheck } from './checked-things.ts';
import type { PlanVersion } from './versions.ts';
import {
  groundKinds,
  paperLayouts,
  planForms,
  type GroundKind,
  type PaperLayout,
  type PlanForm,
  type ScheduleAct,
  type TemplateId,
} from './vocabulary.ts';

/** A paper that the plan cites, or one that carries the plan out. */
export interface Ground {
  readonly kind: GroundKind;
  readonly name: string;
  readonly number: string;
  readonly date: CivilDate | null;
}

/** What a body has to do by the plan. */
export interface PlanTask {
  readonly body: string;
  readonly text: string;
}

/** A place from which units take part over the network. */
export interface ConnectionPoint {
  readonly place: string;
  readonly units: readonly string[];
}

/** What voters asked for (law of 2025, art. 43): so many of so many. */
export interface VotersRequest {
  readonly on: CivilDate | null;
  readonly signatures: number;
  readonly voters: number;
}

/** What a plan says beside the facts of its meeting; each part is changed by itself. */
export interface PlanParts extends TakingPart {
  /** Who issues the plan, as papers write it. */
  readonly issuer: string;
  readonly layout: PaperLayout;
  /** Number and date of the plan itself, once it is issued. */
  readonly number: string;
  readonly issuedOn: CivilDate | null;
  readonly grounds: readonly Ground[];
  readonly aim: string;
  readonly contents: string;
  readonly dialogueSide: string;
  readonly peopleSide: string;
  readonly forms: readonly PlanForm[];
  /** Connected places, one a line, where the plan has any. */
  readonly connected: string;
  /** Places that are connected with the hall, each with the units that come there. */
  readonly points: readonly ConnectionPoint[];
  readonly tasks: readonly PlanTask[];
  readonly recipients: readonly string[];
  /** Rights and duties of those who take part, and the rules of the house (PL7). */
  readonly rights: string;
  /** What the hall's checklist begins with. */
  readonly checklist: readonly PlannedCheck[];
  /** Who is to be invited beside those who speak, one body each. */
  readonly invited: readonly string[];
  /** How many delegates the plan itself says there are; null where it says nothing. */
  readonly delegatesStated: number | null;
  /** Whether it counts as the dialogue that the law asks of a commune each year. */
  readonly yearlyDuty: boolean;
  readonly votersRequest: VotersRequest | null;
  /** How it is called in the codes of its matters; empty for the letters of the place and the year. */
  readonly code: string;
}

/** Day and place as they stand at one time. */
export interface Schedule {
  readonly heldOn: CivilDate | null;
  readonly period: string;
  /** The time of day, 'HH:MM'; empty where it is not known. */
  readonly startsAt: string;
  /** Empty while it is to be announced. */
  readonly place: string;
}

/** A change of day or place, and what stood before it (PL4). */
export interface ScheduleChange {
  readonly act: ScheduleAct;
  readonly before: Schedule;
  readonly after: Schedule;
  readonly reason: string;
  readonly at: Instant;
}

/** What is planned of a meeting beside its facts; the hall's checklist goes its own way (`checklist.ts`). */
export interface Plan extends Omit<PlanParts, 'checklist'> {
  /** Null where nobody planned it here: an ad-hoc dialogue, or a meeting of an earlier release. */
  readonly template: TemplateId | null;
  readonly startsAt: string;
  readonly changes: readonly ScheduleChange[];
  /** When the notice was put out; null while it is not. */
  readonly announcedAt: Instant | null;
  /** As it was issued before it was amended, the first one first. */
  readonly versions: readonly PlanVersion[];
  /** Why it does not take place; null while it does. */
  readonly cancelled: { readonly reason: string; readonly at: Instant } | null;
}

export type PlanEvent =
  | ({
      readonly type: 'planStarted';
      readonly template: TemplateId;
      readonly startsAt: string;
      /** The programme that it was begun under; whether it is in one, the programmes say. */
      readonly programme?: string;
    } & PlanParts)
  | { readonly type: 'planChanged'; readonly set: Partial<PlanParts> };

export const unplanned: Plan = {
  template: null,
  issuer: '',
  layout: 'state',
  number: '',
  issuedOn: null,
  startsAt: '',
  grounds: [],
  aim: '',
  contents: '',
  dialogueSide: '',
  peopleSide: '',
  forms: ['onSite'],
  connected: '',
  points: [],
  tasks: [],
  recipients: [],
  rights: '',
  invited: [],
  delegatesStated: null,
  yearlyDuty: false,
  votersRequest: null,
  code: '',
  ...nothingOfTakingPart,
  changes: [],
  announcedAt: null,
  versions: [],
  cancelled: null,
};

const line = (max: number, min = 0) => plainText({ min, max, lines: 'single' });
const prose = plainText({ min: 0, max: 8000, lines: 'multi' });

/** What may be said in each part of a plan. */
export const planParts = z.strictObject({
  issuer: line(200),
  layout: z.enum(paperLayouts),
  number: line(60),
  issuedOn: civilDate.nullable(),
  grounds: z
    .array(
      z.strictObject({
        kind: z.enum(groundKinds),
        name: line(400, 1),
        number: line(60),
        date: civilDate.nullable(),
      }),
    )
    .max(40),
  aim: prose,
  contents: prose,
  dialogueSide: prose,
  peopleSide: prose,
  forms: z.array(z.enum(planForms)).min(1).max(planForms.length),
  connected: prose,
  points: z.array(z.strictObject({ place: line(200, 1), units: z.array(line(200, 1)).max(40) })).max(40),
  tasks: z
    .array(z.strictObject({ body: line(200, 1), text: plainText({ min: 0, max: 4000, lines: 'multi' }) }))
    .max(60),
  recipients: z.array(line(200, 1)).max(60),
  rights: prose,
  checklist: z.array(plannedCheck).max(maxChecks),
  invited: z.array(line(200, 1)).max(80),
  delegatesStated: z.number().int().min(0).max(100_000).nullable(),
  yearlyDuty: z.boolean(),
  votersRequest: z
    .strictObject({
      on: civilDate.nullable(),
      signatures: z.number().int().min(0).max(1_000_000),
      voters: z.number().int().min(1).max(1_000_000),
    })
    .nullable(),
  code: z
    .string()
    .transform((text) => text.normalize('NFC').trim().toLocaleUpperCase('vi'))
    .pipe(z.string().regex(/^[\p{Lu}\p{N}]{0,8}$/u)),
  ...takingPart,
});

export const planEvolvers: Evolvers<PlanEvent> = {
  planStarted: (meeting, { type: _type, programme: _programme, checklist, ...started }, stamp) => ({
    ...meeting,
    plan: { ...meeting.plan, ...started },
    checklist: checklistOf(checklist, stamp),
  }),
  planChanged: (meeting, { set: { checklist, ...set } }, stamp) => ({
    ...meeting,
    plan: { ...meeting.plan, ...set },
    checklist: checklist ? checklistOf(checklist, stamp) : meeting.checklist,
  }),
};
