import type { ResultCode } from '../meeting/followup/vocabulary.ts';
import { matching } from '../text/fold.ts';
import { naturalOrder } from '../text/natural-order.ts';
import type { TrackedBody } from './kept-matters.ts';
import { matterFigures, type MatterFigures, type MatterStage } from './matters.ts';
import type { TrackedMatter } from './tracked-matters.ts';
import type { TrackedState, TrackerOrder } from './tracker-vocabulary.ts';

const closedStages: ReadonlySet<MatterStage> = new Set(['told', 'closed']);

const isIn: Readonly<Record<TrackedState, (one: TrackedMatter) => boolean>> = {
  late: ({ matter }) => matter.overdue > 0,
  open: ({ matter }) => !closedStages.has(matter.stage),
  toTell: ({ matter }) => matter.tellBy !== null,
  toVerify: ({ matter }) => matter.unverified,
  toDecide: ({ matter }) =>
    matter.reopening === 'asked' || matter.parts.some(({ asksUntil }) => asksUntil !== null),
  waiting: ({ matter }) => matter.waiting !== null,
  extended: ({ matter }) => matter.extended,
  partly: ({ matter }) => matter.result.partly,
  reopened: ({ matter }) => matter.reopening === 'granted',
  told: ({ matter }) => matter.stage === 'told',
  closed: ({ matter }) => matter.stage === 'closed',
};

/** What is looked for among all matters; what is left out is not asked. */
export interface TrackerFilter {
  /** Words without regard to marks, or a code. */
  readonly q?: string | undefined;
  /** The key of a body that leads a matter or owes a part of it. */
  readonly body?: string | undefined;
  readonly field?: string | undefined;
  readonly unit?: string | undefined;
  readonly meeting?: string | undefined;
  readonly result?: ResultCode | undefined;
  readonly state?: TrackedState | undefined;
}

/** The matters that were looked for. */
export function foundMatters(
  matters: readonly TrackedMatter[],
  { q = '', body, field, unit, meeting, result, state }: TrackerFilter,
): readonly TrackedMatter[] {
  const isSought = matching(q);
  return matters.filter(
    (one) =>
      (meeting === undefined || one.meeting.id === meeting) &&
      (field === undefined || one.words.field === field) &&
      (unit === undefined || one.words.unit === unit) &&
      (result === undefined || one.matter.result.code === result) &&
      (state === undefined || isIn[state](one)) &&
      (body === undefined || bodiesOf(one).some(({ key }) => key === body)) &&
      (q === '' || isSought(one.sought)),
  );
}

/** The bodies of a matter, the lead first. */
export function bodiesOf({ lead, parts }: Pick<TrackedMatter, 'lead' | 'parts'>): readonly TrackedBody[] {
  const all = [...(lead ? [lead] : []), ...parts.map(({ body }) => body)];
  return all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
}

/** In an order of the whole list: late first, by the next day, or as they came up last. */
export function inOrder(matters: readonly TrackedMatter[], order: TrackerOrder): readonly TrackedMatter[] {
  return [...matters].sort((one, other) => byOrder[order](one, other) || byNumber(one, other));
}

const byOrder: Readonly<Record<TrackerOrder, (one: TrackedMatter, other: TrackedMatter) => number>> = {
  late: (one, other) =>
    Number(one.matter.stage === 'closed') - Number(other.matter.stage === 'closed') ||
    other.matter.overdue - one.matter.overdue ||
    compare(nextDay(one), nextDay(other)),
  due: (one, other) => compare(nextDay(one), nextDay(other)),
  newest: (one, other) => compare(other.meeting.heldOn ?? '', one.meeting.heldOn ?? ''),
};

/** Nothing is expected any more after everything else. */
const nextDay = ({ dues }: TrackedMatter): string => dues[0]?.by ?? '9';

function byNumber(one: TrackedMatter, other: TrackedMatter): number {
  return (
    compare(other.meeting.heldOn ?? '', one.meeting.heldOn ?? '') ||
    compare(one.meeting.id, other.meeting.id) ||
    one.matter.no - other.matter.no
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The figures of matters, with what the office itself told late (TD19). */
export interface TrackerFigures extends MatterFigures {
  readonly lateForOffice: number;
}

export function trackerFigures(matters: readonly TrackedMatter[]): TrackerFigures {
  const all = matters.map(({ matter }) => matter);
  return {
    ...matterFigures(all),
    lateForOffice: all.filter(({ result, lateForOffice }) => result.code !== '6' && lateForOffice > 0).length,
  };
}

/** What can be chosen to look for, as far as there is anything of it. */
export interface TrackerChoices {
  readonly bodies: readonly TrackedBody[];
  readonly meetings: readonly TrackedMatter['meeting'][];
  readonly fields: readonly string[];
  readonly units: readonly string[];
}

/** @param beside what tables brought: it is found by the same search */
export function trackerChoices(
  matters: readonly TrackedMatter[],
  beside: Pick<TrackerChoices, 'bodies' | 'meetings'> = { bodies: [], meetings: [] },
): TrackerChoices {
  const bodies = new Map([...beside.bodies, ...matters.flatMap(bodiesOf)].map((one) => [one.key, one]));
  const meetings = new Map(
    [...beside.meetings, ...matters.map(({ meeting }) => meeting)].map((one) => [one.id, one]),
  );
  const named = (of: (one: TrackedMatter) => string) =>
    [...new Set(matters.map(of))].filter(Boolean).sort(naturalOrder);
  return {
    bodies: [...bodies.values()].sort((one, other) => naturalOrder(one.name, other.name)),
    meetings: [...meetings.values()].sort((one, other) => compare(other.heldOn ?? '9', one.heldOn ?? '9')),
    fields: named(({ words }) => words.field),
    units: named(({ words }) => words.unit),
  };
}
