import type { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, rowsInOrder, type Keyed, type Ordered } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { Organisation } from '../meeting/intake/organisation.ts';
import type { InputOf } from '../meeting/meeting.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import type { EarlierPromise, earlierPromiseInput } from '../meeting/plan/earlier-promises.ts';
import { isOver } from '../meeting/plan/earlier-results.ts';
import type { About, ChairPerson, Department, Field } from '../meeting/plan/facts.ts';
import type { Check } from '../meeting/plan/checked-things.ts';
import type { Milestone } from '../meeting/plan/milestone.ts';
import type { Plan } from '../meeting/plan/plan.ts';
import type { AgendaItem } from '../meeting/session/agenda.ts';
import { plannedStep, type PlannedStep } from '../meeting/session/agenda-step.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import type { Body } from '../office/bodies.ts';
import { answersOn, type Bodies } from './directory.ts';
import { milestonesInOrder } from './milestones.ts';

/** A conference that is used again, as a view of its preparation holds it. */
export interface HeldBefore {
  readonly about: Pick<About, 'audience' | 'expected' | 'backdrop' | 'reception' | 'presiding'>;
  readonly plan: Plan;
  readonly chairs: Keyed<ChairPerson & Ordered>;
  readonly fields: Keyed<Field & Ordered>;
  readonly departments: Keyed<Omit<Department, 'present'> & Ordered>;
  readonly organisations: Keyed<Organisation>;
  readonly agenda: Keyed<PlannedStep & Pick<AgendaItem, 'order'>>;
  readonly milestones: Keyed<Milestone>;
  readonly checklist: Keyed<Check>;
}

/** The office's directory, and the day on which its bodies are to answer. */
export interface DirectoryOn {
  readonly bodies: Bodies;
  readonly version: number;
  readonly day: CivilDate;
}

/** A body that ended since, and who took over; null where nobody did (TD11). */
export interface EndedSince {
  readonly name: string;
  readonly successor: string | null;
}

/**
 * What another conference like it begins with: everything but who people are, what came in, and any day. A chair is
 * called by the office until somebody is named; a milestone that the plan dated has no date until the new plan names one.
 * A body that ended is left out, or its successor takes its place.
 */
export function contentAgain(
  before: HeldBefore,
  directory: DirectoryOn,
): NonNullable<InputOf<'plan.start'>['content']> {
  const { about } = before;
  return {
    ...{ audience: about.audience, expected: about.expected, reception: about.reception },
    backdrop: [...about.backdrop],
    chairs: chairsInOrder(before.chairs, about.presiding).map(({ id, title }) => ({
      ...{ id, title, name: title.slice(0, 120) },
    })),
    fields: rowsInOrder(before.fields).map(({ id, name }) => ({ id, name })),
    departments: departmentsAgain(before, directory),
    organisations: organisationsAgain(before, directory),
    agenda: rowsInOrder(before.agenda).map(plannedStep),
    plan: planAgain(before),
    milestones: milestonesInOrder(before.milestones).map(({ id, what, owner, receiver, due, after }) => ({
      ...{ id, what, owner, receiver, person: '', writtenAs: '', after: [...after] },
      due: due.kind === 'named' ? { kind: 'none' as const } : due,
    })),
  };
}

/** The bodies of an earlier conference that ended by the day, each once: what is said before anything is founded. */
export function endedSince(before: HeldBefore, directory: DirectoryOn): readonly EndedSince[] {
  const named = new Map<string, string>();
  for (const { id, body, name } of rowsInOrder(before.departments)) named.set(body ?? id, name);
  for (const { body, name } of rowsIn(before.organisations)) if (body !== null) named.set(body, name);
  return [...named].flatMap(([body, name]) => {
    const today = todayOf(body, directory);
    return today === 'itself' ? [] : [{ name, successor: today?.name ?? null }];
  });
}

/** Who answers for a body on the day; a body that somebody typed is in no directory and stays. */
function todayOf(body: string, { bodies, day }: DirectoryOn): Body | 'itself' | undefined {
  const known = bodies[body];
  if (!known || known.validTo === null || day <= known.validTo) return 'itself';
  return answersOn(bodies, body, day);
}

/** Each body once: what several ended ones were called for, their successor is. */
function departmentsAgain({ departments }: HeldBefore, directory: DirectoryOn) {
  const called = new Map<string, DepartmentAgain>();
  for (const row of rowsInOrder(departments)) {
    const today = todayOf(row.body ?? row.id, directory);
    if (today === undefined) continue;
    const { version: bodyVersion } = directory;
    const its = today === 'itself' ? row : { id: today.id, name: today.name, body: today.id, bodyVersion };
    const key = its.body ?? its.id;
    called.set(key, {
      ...{ id: its.id, name: its.name, leader: '', leaderTitle: '', deputies: [] },
      fields: [...new Set([...(called.get(key)?.fields ?? []), ...row.fields])],
      ...(its.body !== undefined && { body: its.body, bodyVersion: its.bodyVersion }),
    });
  }
  return [...called.values()];
}

type DepartmentAgain = Omit<Department, 'present' | 'deputies' | 'fields'> & {
  deputies: string[];
  fields: string[];
};

/** Rows of the table keep their places; of several that became one the first is kept, with its numbers. */
function organisationsAgain({ organisations }: HeldBefore, directory: DirectoryOn) {
  const taken = new Set<string>();
  return allocationInOrder(organisations).flatMap(({ order: _order, ...row }) => {
    const today = row.body === null ? 'itself' : todayOf(row.body, directory);
    if (today === undefined) return [];
    const its = today === 'itself' ? row : { ...row, name: today.name, body: today.id };
    if (its.body !== null && taken.has(its.body)) return [];
    if (its.body !== null) taken.add(its.body);
    return [its];
  });
}

/**
 * What an earlier conference still owes, as the next one begins with it (TD10): promises that are open, and those that it
 * took along itself and nobody found to be done. Who gave the word stays named; who owes it today is proposed.
 */
export function promisesAgain(before: OwedBefore, directory: DirectoryOn): EarlierPromiseAgain[] {
  const open = rowsIn(before.commitments)
    .filter(({ state }) => state === 'open')
    .sort((one, other) => (one.due < other.due ? -1 : 1))
    .map(({ wording, department, due, promised }) => {
      const called = before.departments[department];
      const owed = { body: called?.name ?? '', ...owedTodayBy(called, directory), due };
      // What was promised was read back to the hall; what the chair ordered may hold words that nobody released.
      return { ...unsaid, wording, wasPublic: promised, ...owed };
    });
  const earlier = rowsIn(before.earlierPromises)
    .filter((row) => !isOver(row))
    .map((row) => {
      const { body, former, owedBy, owedById, due, outcome, partly, note, released } = row;
      const said = { wording: released ?? row.wording, wasPublic: released !== null };
      const { replied, replyNo, repliedOn, dueAsWritten, outcomeAsWritten } = row;
      const stands = { outcome, partly, replied, replyNo, repliedOn, dueAsWritten, outcomeAsWritten };
      return { ...said, body, former, owedBy, owedById, due, note, ...stands };
    });
  return [...open, ...earlier].map((promise, at) => ({ row: at + 1, ...promise }));
}

type EarlierPromiseAgain = z.output<typeof earlierPromiseInput>;

/** What only a file of promises, or somebody who looked after them, has said. */
const unsaid = {
  ...{ dueAsWritten: '', outcomeAsWritten: '', note: '', outcome: null, partly: false },
  ...{ replied: false, replyNo: '', repliedOn: null },
};

/** What a view of its preparation knows of what it owes. */
export interface OwedBefore {
  readonly departments: Readonly<Record<string, Pick<Department, 'id' | 'name' | 'body'>>>;
  readonly commitments: Keyed<
    Pick<Commitment, 'id' | 'wording' | 'department' | 'due' | 'state' | 'promised'>
  >;
  readonly earlierPromises: Keyed<EarlierPromise>;
}

function owedTodayBy(called: Pick<Department, 'id' | 'name' | 'body'> | undefined, directory: DirectoryOn) {
  if (!called) return { former: false, owedBy: '', owedById: null };
  const id = called.body ?? called.id;
  const today = todayOf(id, directory);
  if (today !== 'itself') return { former: true, owedBy: today?.name ?? '', owedById: today?.id ?? null };
  return { former: false, owedBy: called.name, owedById: directory.bodies[id] ? id : null };
}

function planAgain({ plan, checklist }: HeldBefore): InputOf<'plan.start'>['content']['plan'] {
  const { layout, aim, contents, dialogueSide, peopleSide, connected, rights, delegatesStated, yearlyDuty } =
    plan;
  // Where one registers and asks stays the same office; days and the address online are of one conference.
  const { registrationPlace, registrationWay, opinionsTo, contact, contactPhone } = plan;
  return {
    ...{ registrationPlace, registrationWay, opinionsTo, contact, contactPhone },
    ...{ layout, aim, contents, dialogueSide, peopleSide, connected, rights, delegatesStated, yearlyDuty },
    forms: [...plan.forms],
    grounds: plan.grounds.filter(({ kind }) => kind === 'basis').map((one) => ({ ...one })),
    points: plan.points.map(({ place, units }) => ({ place, units: [...units] })),
    tasks: plan.tasks.map((one) => ({ ...one })),
    recipients: [...plan.recipients],
    invited: [...plan.invited],
    checklist: rowsInOrder(checklist).map(({ what, owner }) => ({ what, owner, done: false })),
  };
}
