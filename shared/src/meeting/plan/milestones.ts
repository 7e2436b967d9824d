import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { dueFromWords } from '../../calendar/due-words.ts';
import type { Instant } from '../../calendar/instant.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { sessionDay } from '../followup/clocks.ts';
import {
  milestoneFacts,
  milestoneInput,
  proofInput,
  seenOfMilestone,
  type Milestone,
  type MilestoneEvent,
  type MilestoneInput,
} from './milestone.ts';
import { milestoneRedatings, termOf, type Dating, type MilestoneTerm } from './milestone-dates.ts';
import { milestoneId } from '../id-inputs.ts';
import type { MilestoneId } from '../ids.ts';
import { factsChangedMeanwhile } from '../over.ts';

const organisers = ['coordinator'] as const;

function datingOf({ about, house }: Meeting): Dating {
  return { heldOn: sessionDay({ about }), house };
}

function settled(meeting: Meeting, { person, due, ...given }: z.output<typeof milestoneFacts>, now: Instant) {
  const year = Number((meeting.about.heldOn ?? meeting.plan.issuedOn ?? civilDateOf(now)).slice(0, 4));
  const meant = due ?? dueFromWords(given.writtenAs, year);
  return { ...given, due: meant, term: termOf(meant, datingOf(meeting)), sealed: { person } };
}

/** The refusal of predecessors that are not there, or that wait for what waits for them. */
function astray(
  { milestones }: Meeting,
  added: readonly { readonly id: string; readonly after: readonly string[] }[],
): Refusal | undefined {
  const afterOf = new Map([...milestones].map((row) => [row.id, row.after] as const));
  for (const row of added) afterOf.set(row.id, row.after);
  for (const { after } of added)
    if (after.some((before) => !afterOf.has(before))) return refuse('unknownMilestone');
  const waitsFor = (one: string, sought: string, seen = new Set<string>()): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    return (afterOf.get(one) ?? []).some((before) => before === sought || waitsFor(before, sought, seen));
  };
  return added.some(({ id: one }) => waitsFor(one, one)) ? refuse('milestonesInCircle') : undefined;
}

/** The events that add milestones, in their order; also what a template begins with. */
export function addMilestones(
  meeting: Meeting,
  given: readonly MilestoneInput[],
  { newId, now }: Pick<Context, 'newId' | 'now'>,
): readonly MeetingEvent[] | Refusal {
  const rows = given.map((row) => ({ ...row, id: row.id ?? newId() }));
  const twice = rows.find(
    (row, at) => meeting.milestones.has(row.id) || rows.findIndex((other) => other.id === row.id) !== at,
  );
  if (twice) return refuse('sameIdTwice', { id: twice.id });
  const refused = astray(meeting, rows);
  if (refused) return refused;
  const last = Math.max(-1, ...[...meeting.milestones].map(({ order }) => order));
  return rows.map(({ id: milestone, ...row }, at) => ({
    type: 'milestoneAdded' as const,
    id: milestone,
    order: last + 1 + at,
    ...settled(meeting, row, now),
    subject: milestone,
  }));
}

/** The events that date milestones anew by another day of the session or what the office keeps by now. */
export function redateMilestones(meeting: Meeting, by: Partial<Dating>): readonly MilestoneEvent[] {
  return milestoneRedatings(meeting.milestones, { ...datingOf(meeting), ...by }).map(
    ({ milestone, term }) => ({
      type: 'milestoneRedated',
      milestone: milestone.id,
      term,
    }),
  );
}

const one = z.strictObject({ milestone: milestoneId });

/** A decision about a milestone that is there. */
function on<Input extends { readonly milestone: MilestoneId }>(
  decide: (row: Milestone, input: Input, context: Context) => readonly MeetingEvent[] | Refusal,
) {
  return (meeting: Meeting, input: Input, context: Context) => {
    const row = meeting.milestones.get(input.milestone);
    return row ? decide(row, input, context) : refuse('unknownMilestone');
  };
}

export const milestoneActions = {
  /** Enters milestones, many at once. */
  'milestones.add': action({
    may: organisers,
    input: z.strictObject({ milestones: z.array(milestoneInput).min(1).max(200) }),
    decide: (meeting, { milestones }, context) => addMilestones(meeting, milestones, context),
  }),
  /** Says something else of a milestone; the date that it had first is kept. */
  'milestones.change': action({
    may: organisers,
    input: milestoneFacts.extend({
      milestone: milestoneId,
      /** What was seen of what is changed. */
      over: seenOfMilestone.optional(),
    }),
    decide(meeting, { milestone, over, ...given }, { now }) {
      const row = meeting.milestones.get(milestone);
      if (!row) return refuse('unknownMilestone');
      const meanwhile = factsChangedMeanwhile(over, { stands: row, wanted: given });
      if (meanwhile) return meanwhile;
      const refused = astray(meeting, [{ id: milestone, after: given.after }]);
      if (refused) return refused;
      return [{ type: 'milestoneChanged', milestone, ...settled(meeting, given, now), subject: milestone }];
    },
  }),
  /** Gives it another date, whatever it was dated by: from then on it hangs on that day alone. */
  'milestones.move': action({
    may: organisers,
    input: one.extend({ to: civilDate, reason: plainText({ min: 0, max: 300, lines: 'single' }) }),
    decide: on(({ id: milestone, dueOn, due }, { to, reason }) => {
      if (dueOn === to && due.kind === 'named') return [];
      // What had no date is given one by the plan, and moved from nothing.
      if (dueOn !== null && reason.length < 3) return refuse('milestoneReasonNeeded');
      return [{ type: 'milestoneMoved', milestone, to, reason }];
    }),
  }),
  /** It was handed in on a day; what is handed in again after it was sent back counts from then. */
  'milestones.handIn': action({
    may: organisers,
    input: one.extend({
      /** Null: today. */
      on: civilDate.nullable().default(null),
      proof: proofInput.nullable().default(null),
    }),
    decide: on((row, { on: day, proof }, { now }) => {
      const today = civilDateOf(now);
      if (day !== null && day > today) return refuse('dayToCome');
      return [{ type: 'milestoneHandedIn', milestone: row.id, on: day ?? today, proof }];
    }),
  }),
  /** Sends back what was handed in. */
  'milestones.giveBack': action({
    may: organisers,
    input: one.extend({ reason: plainText({ min: 1, max: 300, lines: 'single' }) }),
    decide: on(({ id: milestone, handedIn }, { reason }) =>
      handedIn ? [{ type: 'milestoneReturned', milestone, reason }] : refuse('notHandedIn'),
    ),
  }),
  /** Takes back that it was handed in, or sent back. */
  'milestones.takeBack': action({
    may: organisers,
    input: one,
    decide: on(({ id: milestone, handedIn, returned }) =>
      handedIn || returned !== null ? [{ type: 'milestoneTakenBack', milestone }] : [],
    ),
  }),
  /** Notes that somebody was reminded. */
  'milestones.remind': action({
    may: organisers,
    input: one,
    decide: on(({ id: milestone }) => [{ type: 'milestoneReminded', milestone }]),
  }),
  /** Takes out what was entered by mistake; what waited for it waits for it no more. */
  'milestones.remove': action({
    may: organisers,
    input: one,
    decide: on(({ id: milestone }) => [{ type: 'milestoneRemoved', milestone, erase: [milestone] }]),
  }),
};

function change(meeting: Meeting, milestone: MilestoneId, to: Partial<Milestone>): Meeting {
  return { ...meeting, milestones: meeting.milestones.update(milestone, (row) => ({ ...row, ...to })) };
}

/** The first date stays, whatever the later ones are. */
function dates(term: MilestoneTerm | null, firstDue: CivilDate | null) {
  return {
    firstDue: firstDue ?? term?.due ?? null,
    dueOn: term?.due ?? null,
    certainty: term?.certainty ?? 'official',
  };
}

export const milestoneEvolvers: Evolvers<MilestoneEvent> = {
  milestoneAdded: (meeting, { type: _type, subject: _subject, sealed, term, ...row }) => ({
    ...meeting,
    milestones: meeting.milestones.with({
      ...row,
      ...dates(term, null),
      person: sealed?.person ?? '',
      handedIn: null,
      returned: null,
      remindedAt: [],
      moves: [],
    }),
  }),
  milestoneChanged(meeting, { type: _type, subject: _subject, sealed, milestone, term, ...facts_ }) {
    const firstDue = meeting.milestones.get(milestone)?.firstDue ?? null;
    return change(meeting, milestone, {
      ...facts_,
      ...dates(term, firstDue),
      person: sealed?.person ?? '',
    });
  },
  milestoneRedated(meeting, { milestone, term }) {
    const firstDue = meeting.milestones.get(milestone)?.firstDue ?? null;
    return change(meeting, milestone, dates(term, firstDue));
  },
  milestoneMoved(meeting, { milestone, to, reason }, { at }) {
    const { dueOn = null, firstDue = null, moves = [] } = meeting.milestones.get(milestone) ?? {};
    return change(meeting, milestone, {
      due: { kind: 'named', date: to },
      ...dates({ due: to, certainty: 'official' }, firstDue),
      moves: [...moves, { from: dueOn, to, reason, at }],
    });
  },
  milestoneHandedIn: (meeting, { milestone, on: day, proof }) =>
    change(meeting, milestone, { handedIn: { on: day, proof }, returned: null }),
  milestoneReturned: (meeting, { milestone, reason }) =>
    change(meeting, milestone, { handedIn: null, returned: reason }),
  milestoneTakenBack: (meeting, { milestone }) =>
    change(meeting, milestone, { handedIn: null, returned: null }),
  milestoneReminded: (meeting, { milestone }, { at }) =>
    change(meeting, milestone, {
      remindedAt: [...(meeting.milestones.get(milestone)?.remindedAt ?? []), at],
    }),
  milestoneRemoved(meeting, { milestone }) {
    let milestones = meeting.milestones.without(milestone);
    for (const row of milestones.filter(({ after }) => after.includes(milestone)))
      milestones = milestones.with({ ...row, after: row.after.filter((before) => before !== milestone) });
    return { ...meeting, milestones };
  },
};
