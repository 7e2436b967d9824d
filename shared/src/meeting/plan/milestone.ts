import { z } from 'zod';
import type { Certainty } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import type { MilestoneTerm } from './milestone-dates.ts';
import { proofKinds, type ProofKind } from './vocabulary.ts';
import type { MilestoneId } from '../ids.ts';

/** From what a due date follows: a line of the office's rules, the day of the session, a day that is named, nothing. */
export type MilestoneDue =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'session'; readonly offset: number; readonly unit: 'calendar' | 'working' }
  | { readonly kind: 'named'; readonly date: CivilDate }
  | { readonly kind: 'none' };

/** What shows that it was done: a paper, a count, a file that is kept elsewhere. */
export interface Proof {
  readonly kind: ProofKind;
  readonly text: string;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly count: number | null;
}

/** What a milestone says; the named person travels sealed. */
export interface MilestoneFacts {
  readonly what: string;
  /** The body that owes it, as the plan names it. */
  readonly owner: string;
  /** Who gets it. */
  readonly receiver: string;
  readonly due: MilestoneDue;
  /** The due date in the plan's own words. */
  readonly writtenAs: string;
  /** The milestones that come before it. */
  readonly after: readonly string[];
}

/** Something that a body owes another one before or after the day (PL5). */
export interface Milestone extends MilestoneFacts {
  readonly id: MilestoneId;
  readonly person: string;
  readonly order: number;
  readonly firstDue: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly certainty: Certainty;
  readonly handedIn: { readonly on: CivilDate; readonly proof: Proof | null } | null;
  /** Why it was sent back; null while it is not. */
  readonly returned: string | null;
  readonly remindedAt: readonly Instant[];
  /** Other dates that somebody gave it by hand, in their order. */
  readonly moves: readonly MilestoneMove[];
}

/** A date that took the place of another, and why. */
export interface MilestoneMove {
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  readonly reason: string;
  readonly at: Instant;
}

type Person = Sealed<{ readonly person: string }>;

export type MilestoneEvent =
  | ({
      readonly type: 'milestoneAdded';
      readonly id: string;
      readonly order: number;
      readonly term: MilestoneTerm | null;
    } & MilestoneFacts &
      Person)
  | ({
      readonly type: 'milestoneChanged';
      readonly milestone: MilestoneId;
      readonly term: MilestoneTerm | null;
    } & MilestoneFacts &
      Person)
  | {
      readonly type: 'milestoneMoved';
      readonly milestone: MilestoneId;
      readonly to: CivilDate;
      readonly reason: string;
    }
  | {
      readonly type: 'milestoneRedated';
      readonly milestone: MilestoneId;
      readonly term: MilestoneTerm | null;
    }
  | {
      readonly type: 'milestoneHandedIn';
      readonly milestone: MilestoneId;
      readonly on: CivilDate;
      readonly proof: Proof | null;
    }
  | { readonly type: 'milestoneReturned'; readonly milestone: MilestoneId; readonly reason: string }
  | { readonly type: 'milestoneTakenBack'; readonly milestone: MilestoneId }
  | { readonly type: 'milestoneReminded'; readonly milestone: MilestoneId }
  | ({ readonly type: 'milestoneRemoved'; readonly milestone: MilestoneId } & Erasing);

const line = (max: number, min = 0) => plainText({ min, max, lines: 'single' });

const dueInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: id }),
  z.strictObject({
    kind: z.literal('session'),
    offset: z.number().int().min(-400).max(400),
    unit: z.enum(['calendar', 'working']),
  }),
  z.strictObject({ kind: z.literal('named'), date: civilDate }),
  z.strictObject({ kind: z.literal('none') }),
]);

export const milestoneFacts = z.strictObject({
  what: line(300, 1),
  owner: line(200).default(''),
  person: line(120).default(''),
  receiver: line(200).default(''),
  /** Null: as `writtenAs` says it. */
  due: dueInput.nullable().default(null),
  writtenAs: line(200).default(''),
  after: z.array(id).max(40).default([]),
});

/** What somebody saw of a milestone that they change; whatever is left out was not looked at. */
export const seenOfMilestone = z
  .strictObject({
    what: line(300),
    owner: line(200),
    person: line(120),
    receiver: line(200),
    writtenAs: line(200),
    after: z.array(id).max(40),
  })
  .partial();

/** A milestone as somebody enters it, or a file brings it; ids make it possible to name others of the same command. */
export const milestoneInput = milestoneFacts.extend({ id: id.optional() });
export type MilestoneInput = z.output<typeof milestoneInput>;

/** What shows that it was done, as somebody enters it. */
export const proofInput = z.strictObject({
  kind: z.enum(proofKinds),
  text: line(300),
  number: line(60).default(''),
  date: civilDate.nullable().default(null),
  count: z.number().int().min(0).max(100_000).nullable().default(null),
});
