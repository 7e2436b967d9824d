import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { ordered } from '../../engine/keyed.ts';
import { refuse } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { agendaInOrder } from '../session/agenda-order.ts';
import { plannedStep, type PlannedStep } from '../session/agenda-step.ts';
import { noticeTouched } from './announced.ts';
import type { About, ChairPerson } from './facts.ts';
import { agendaOf, conveningInput, sameIdTwice } from './facts.ts';
import { planParts, type PlanParts } from './plan.ts';
import { milestonesShown } from './proven-milestones.ts';
import { agendaRow, chairRow } from './rows.ts';
import { plannedNoMore } from './schedule.ts';
import { Table } from '../../engine/table.ts';

/** The facts of a meeting that are changed by themselves; day and place have an act of their own. */
type ChangedFacts = Pick<
  About,
  'title' | 'shortTitle' | 'host' | 'programme' | 'topic' | 'audience' | 'expected' | 'backdrop' | 'reception'
>;

export type PlanChangeEvent =
  | { readonly type: 'factsChanged'; readonly set: Partial<ChangedFacts> }
  | { readonly type: 'chairsSet'; readonly chairs: readonly ChairPerson[] }
  | { readonly type: 'agendaSet'; readonly agenda: readonly PlannedStep[] };

const { host, topic, audience, expected, backdrop, reception } = conveningInput.shape;

const changedFacts = z
  .strictObject({
    title: plainText({ min: 1, max: 300, lines: 'single' }),
    shortTitle: plainText({ min: 0, max: 80, lines: 'single' }),
    host: host.unwrap(),
    topic: topic.unwrap(),
    audience: audience.unwrap(),
    expected: expected.unwrap(),
    backdrop: backdrop.unwrap(),
    reception: reception.unwrap(),
  })
  .partial();

/** What somebody saw of the parts that they change; a part that stands otherwise by now is not written over. */
const seen = z.record(z.string().max(40), z.unknown()).default({});

function changedMeanwhile(stands: object, set: object, saw: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(set).some(
    (part) => Object.hasOwn(saw, part) && !same(saw[part], Reflect.get(stands, part)),
  );
}

/** What is really new in a change. */
function newIn<Part extends object>(stands: object, set: { [Name in keyof Part]?: Part[Name] | undefined }) {
  const entries = Object.entries(set).filter(
    ([part, value]) => value !== undefined && !same(value, Reflect.get(stands, part)),
  );
  return Object.fromEntries(entries) as Partial<Part>;
}

export const planChangeActions = {
  /** Changes parts of the plan; things of the hall's checklist are changed one by one. */
  'plan.change': action({
    may: ['coordinator'],
    input: z.strictObject({ set: planParts.omit({ checklist: true }).partial(), seen }),
    decide(meeting, { set, seen: saw }, { now }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      if (changedMeanwhile(meeting.plan, set, saw)) return refuse('changedMeanwhile');
      const changed = newIn<Omit<PlanParts, 'checklist'>>(meeting.plan, set);
      if (Object.keys(changed).length === 0) return [];
      const after = { ...meeting, plan: { ...meeting.plan, ...changed } };
      return [{ type: 'planChanged', set: changed }, ...milestonesShown(meeting, after, now)];
    },
  }),
  /** Changes what a meeting is called and for whom it is. */
  'facts.change': action({
    may: ['coordinator'],
    input: z.strictObject({ set: changedFacts, seen }),
    decide(meeting, { set, seen: saw }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      if (changedMeanwhile(meeting.about, set, saw)) return refuse('changedMeanwhile');
      const changed = newIn<ChangedFacts>(meeting.about, set);
      return Object.keys(changed).length === 0 ? [] : [{ type: 'factsChanged', set: changed }];
    },
  }),
  /** Names the chairs anew; the first one presides. */
  'chairs.set': action({
    may: ['coordinator'],
    input: z.strictObject({ chairs: z.array(chairRow).min(1).max(10), seen: z.array(id).max(10).nullable() }),
    decide(meeting, { chairs, seen: saw }) {
      const refused = plannedNoMore(meeting) ?? sameIdTwice(chairs);
      if (refused) return refused;
      const there = [...meeting.chairs].map((row) => row.id).sort();
      if (saw && !same([...saw].sort(), there)) return refuse('changedMeanwhile');
      return [{ type: 'chairsSet', chairs }];
    },
  }),
  /** Writes the agenda anew, over the one that was seen. */
  'agenda.set': action({
    may: ['coordinator'],
    input: z.strictObject({
      agenda: z.array(agendaRow).min(1).max(60),
      seen: z.array(agendaRow).max(60).optional(),
    }),
    decide(meeting, { agenda, seen: saw }) {
      const refused = plannedNoMore(meeting) ?? sameIdTwice(agenda);
      if (refused) return refused;
      const there = agendaInOrder(meeting).map(plannedStep);
      if (saw && !same(saw, there)) return refuse('changedMeanwhile');
      return [{ type: 'agendaSet', agenda }];
    },
  }),
};

export const planChangeEvolvers: Evolvers<PlanChangeEvent> = {
  factsChanged(meeting, { set }) {
    const { title, shortTitle } = meeting.about;
    // A short title that nobody chose goes on being the title.
    const short = shortTitle === title && set.title !== undefined ? { shortTitle: set.title } : {};
    const about = { ...meeting.about, ...short, ...set };
    return noticeTouched({ ...meeting, about: { ...about, shortTitle: about.shortTitle || about.title } });
  },
  chairsSet: (meeting, { chairs }) => ({
    ...meeting,
    chairs: Table.of(ordered(chairs)),
    about: { ...meeting.about, presiding: chairs[0]?.id ?? '', presidingFrom: null },
  }),
  agendaSet: (meeting, { agenda }) => ({ ...meeting, agenda: agendaOf(agenda) }),
};
