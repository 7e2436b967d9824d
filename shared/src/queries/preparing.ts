import type { Calendar } from '../calendar/calendar.ts';
import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { rowOf, rowsIn, rowsInOrder, type Keyed, type Ordered } from '../engine/keyed.ts';
import { holds } from '../meeting/answers/assignment-states.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import type { HandIn } from '../meeting/intake/hand-in-changes.ts';
import type { Intake } from '../meeting/intake/hand-ins.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { About, ChairPerson } from '../meeting/plan/facts.ts';
import type { Milestone } from '../meeting/plan/milestone.ts';
import { soonWorkingDays } from './milestones.ts';
import { readyMilestones } from './owed-milestones.ts';

/** A meeting as far as what is still owed before its day goes, whole or as a view holds it. */
export interface Prepared {
  readonly about: Pick<About, 'heldOn' | 'place'>;
  readonly chairs: Keyed<ChairPerson>;
  readonly milestones: Keyed<Milestone>;
  readonly departments: Keyed<Ordered & { readonly id: string; readonly name: string }>;
  readonly assignments: Keyed<Pick<Assignment, 'id' | 'petition' | 'department' | 'state'>>;
  readonly petitions: Keyed<
    Pick<Petition, 'id' | 'mergedInto' | 'rerouted' | 'takenBack' | 'disposition' | 'outOfScope'>
  >;
  readonly organisations: Keyed<{ readonly id: string; readonly name: string; readonly order: number }>;
  readonly handIns: Keyed<Pick<HandIn, 'submittedAt'>>;
  readonly intake: Intake;
  readonly calendar: Calendar;
}

/** Something that is still owed: what, by whom, until when, and the stage that mends it. */
export interface Owed {
  readonly code: 'day' | 'place' | 'chairs' | 'milestone' | 'handIns' | 'unassigned' | 'answers';
  /** What a milestone asks for, or how many; empty where the code says it. */
  readonly what: string;
  /** By whom, as the plan names them; empty where it is whoever prepares. */
  readonly who: string;
  readonly due: CivilDate | null;
  readonly late: boolean;
  /** What waits for it and is due before it is, which makes it as urgent. */
  readonly holdsUp: { readonly what: string; readonly due: CivilDate } | null;
  readonly stage: string;
}

/** Something that is owed by a date, its own or that of what it holds up. */
interface Dated {
  readonly owed: Owed;
  readonly by: CivilDate | null;
  /** Sent back: it is owed again whenever it is due. */
  readonly returned?: boolean;
}

/** What is owed, the next thing first: what is late or soon due, then what the plan lacks, then the rest by its date. */
export function owedIn(prepared: Prepared, today: CivilDate): readonly Owed[] {
  const matters = openMatters(prepared);
  const dated = [
    ...milestonesOwed(prepared, today),
    ...handInsOwed(prepared, today),
    ...unassigned(prepared, matters, today),
    ...answersOwed(prepared, matters, today),
  ].sort((one, other) => (one.by ?? afterAll).localeCompare(other.by ?? afterAll));
  const soon = addWorkingDays(prepared.calendar, today, soonWorkingDays);
  const presses = ({ by, returned }: Dated) => returned === true || (by !== null && by <= soon);
  return [
    ...dated.filter(presses).map(({ owed }) => owed),
    ...lackingIn(prepared),
    ...dated.filter((one) => !presses(one)).map(({ owed }) => owed),
  ];
}

/** What the plan lacks. */
function lackingIn({ about, chairs }: Prepared): readonly Owed[] {
  const codes: Owed['code'][] = [];
  if (about.heldOn === null) codes.push('day');
  if (about.place === '') codes.push('place');
  if (rowsIn(chairs).some(isUnnamed)) codes.push('chairs');
  const lacking = { what: '', who: '', due: null, late: false, holdsUp: null, stage: 'plan' };
  return codes.map((code) => ({ code, ...lacking }));
}

/** What waits for another milestone is not owed yet; of what is to be done first, only what a date hangs on. */
function milestonesOwed({ milestones }: Prepared, today: CivilDate): readonly Dated[] {
  return readyMilestones(milestones).flatMap(({ row, holdsUp }): Dated[] => {
    const by = holdsUp?.due ?? row.dueOn;
    const who = [row.person, row.owner].filter(Boolean).join(', ');
    const { what, dueOn: due, returned } = row;
    if (by === null) return [];
    const owed = {
      code: 'milestone',
      what,
      who,
      due,
      late: by < today,
      holdsUp,
      stage: 'milestones',
    } as const;
    return [{ owed, by, returned: returned !== null }];
  });
}

/** So many units are named of those that have not handed in. */
const namedUnits = 3;

/** Units that have not handed in, by the day that the office set; once it closed the synthesis it waits for none. */
function handInsOwed({ organisations, handIns, intake }: Prepared, today: CivilDate): readonly Dated[] {
  const { dueOn: due, closedAt } = intake;
  if (due === null || closedAt !== null) return [];
  const missing = allocationInOrder(organisations).filter(
    ({ id }) => (rowOf(handIns, id)?.submittedAt ?? null) === null,
  );
  if (missing.length === 0) return [];
  const names = missing.slice(0, namedUnits).map(({ name }) => name);
  const who = [...names, ...(missing.length > namedUnits ? ['…'] : [])].join(', ');
  const counted = { code: 'handIns', what: String(missing.length), who } as const;
  return [{ owed: { ...counted, due, late: due < today, holdsUp: null, stage: 'opinions' }, by: due }];
}

/** The matters that somebody still has to answer. */
function openMatters({ petitions }: Prepared): ReadonlySet<string> {
  const open = rowsIn(petitions).filter(
    (row) => standsForItself(row) && !row.disposition && row.outOfScope === null,
  );
  return new Set(open.map(({ id }) => id));
}

/** Matters that no body was given; needed by the day at the latest. */
function unassigned(
  { about, assignments }: Prepared,
  matters: ReadonlySet<string>,
  today: CivilDate,
): readonly Dated[] {
  const held = new Set(
    rowsIn(assignments)
      .filter(({ state }) => holds(state))
      .map(({ petition }) => petition),
  );
  const count = [...matters].filter((matter) => !held.has(matter)).length;
  if (count === 0) return [];
  const counted = { code: 'unassigned', what: String(count), who: '', stage: 'synthesis' } as const;
  return [byTheDay(counted, about, today)];
}

const unanswered: ReadonlySet<Assignment['state']> = new Set([
  'offered',
  'acknowledged',
  'drafting',
  'returned',
]);

/** Bodies that were asked and have handed in nothing that could be reviewed; needed by the day at the latest (TD8). */
function answersOwed(
  { about, departments, assignments }: Prepared,
  matters: ReadonlySet<string>,
  today: CivilDate,
): readonly Dated[] {
  const counts = new Map<string, number>();
  for (const { department, petition, state } of rowsIn(assignments))
    if (unanswered.has(state) && matters.has(petition))
      counts.set(department, (counts.get(department) ?? 0) + 1);
  return rowsInOrder(departments).flatMap(({ id, name: who }): Dated[] => {
    const count = counts.get(id);
    if (count === undefined) return [];
    const counted = { code: 'answers', what: String(count), who, stage: 'answers' } as const;
    return [byTheDay(counted, about, today)];
  });
}

function byTheDay(
  owed: Pick<Owed, 'code' | 'what' | 'who' | 'stage'>,
  { heldOn: due }: Prepared['about'],
  today: CivilDate,
): Dated {
  return { owed: { ...owed, due, late: due !== null && due < today, holdsUp: null }, by: due };
}

/** A conference among those that are prepared. */
export interface Listed {
  readonly heldOn: CivilDate | null;
  readonly next: Pick<Owed, 'due' | 'late'> | null;
}

/** What is late stands first, then what is due or held soonest, and last what has neither date. */
export function byUrgency(one: Listed, other: Listed): number {
  const lateFirst = Number(other.next?.late ?? false) - Number(one.next?.late ?? false);
  return lateFirst || soonest(one).localeCompare(soonest(other));
}

/** Whether a conference is still to come, and is not called off. */
export function isBeforeItsDay({ state }: Pick<About, 'state'>): boolean {
  return ['convened', 'collecting', 'ready'].includes(state);
}

/** Conferences of a programme: by day and time, and those that have no day yet as they came. */
export function byDay(
  one: { readonly heldOn: CivilDate | null; readonly startsAt: string },
  other: { readonly heldOn: CivilDate | null; readonly startsAt: string },
): number {
  const moment = ({ heldOn, startsAt }: typeof one) => `${heldOn ?? afterAll} ${startsAt}`;
  return moment(one).localeCompare(moment(other));
}

/** Dates are written so that letters order them. */
function soonest({ next, heldOn }: Listed): string {
  const dates = [next?.due, heldOn].filter((date) => date !== undefined && date !== null);
  return dates.sort()[0] ?? afterAll;
}

const afterAll = '9999-12-31';

/** Whether a template's place still waits for a name: it is called by its office alone. */
function isUnnamed({ name, title }: ChairPerson): boolean {
  return title.startsWith(name);
}

/** Days until the session; undefined while it has no day. */
export function daysLeft({ heldOn }: Pick<About, 'heldOn'>, today: CivilDate): number | undefined {
  return heldOn === null ? undefined : daysBetween(today, heldOn);
}
