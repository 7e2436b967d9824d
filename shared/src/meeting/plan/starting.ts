import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { isRefusal } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { layoutByName, letterheadOf, paperStyleOf } from '../../office/paper-style.ts';
import { action } from '../action.ts';
import { withEarlierStep } from '../session/agenda-step.ts';
import { convened, conveningInput } from './facts.ts';
import { milestoneInput } from './milestone.ts';
import { addMilestones } from './milestones.ts';
import { planParts, unplanned, type PlanParts } from './plan.ts';
import { promisesAlong, takeAlong } from './promises-along.ts';
import { scheduleInput } from './schedule.ts';
import { templates } from './templates/templates.ts';
import { templateIds } from './vocabulary.ts';

const { shape } = conveningInput;

/** What takes the place of a template's, part by part: an earlier conference that is used again, or an import. */
export const startingContent = z
  .strictObject({
    chairs: shape.chairs.unwrap(),
    fields: shape.fields.unwrap(),
    departments: shape.departments.unwrap(),
    organisations: shape.organisations.unwrap(),
    agenda: shape.agenda.unwrap(),
    backdrop: shape.backdrop.unwrap(),
    reception: shape.reception.unwrap(),
    audience: shape.audience.unwrap(),
    expected: shape.expected.unwrap(),
    plan: planParts.partial(),
    milestones: z.array(milestoneInput).max(200),
    promises: promisesAlong,
  })
  .partial();

type Loosely<Part> = { readonly [Name in keyof Part]?: Part[Name] | undefined };

/** A whole plan: what is not said in it is blank. */
function partsOf(parts: Loosely<PlanParts>): PlanParts {
  const { template: _t, startsAt: _s, changes: _c, announcedAt: _a, ...unsaid } = unplanned;
  const { cancelled: _x, versions: _v, ...blank } = unsaid;
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { ...blank, checklist: [], ...(Object.fromEntries(said) as Partial<PlanParts>) };
}

export const startingActions = {
  /** Founds a conference from a template, and convenes it: what it is opened with can be changed until the day. */
  'plan.start': action({
    may: ['coordinator'],
    input: scheduleInput.extend({
      template: z.enum(templateIds),
      title: plainText({ min: 1, max: 300, lines: 'single' }),
      host: plainText({ min: 0, max: 200, lines: 'single' }),
      /** The programme that it is begun under; whoever keeps the programmes takes it in, and it then has the name. */
      programme: id.nullable().default(null),
      topic: plainText({ min: 0, max: 400, lines: 'single' }).nullable().default(null),
      /** Simulated people prepare it; nobody owes what stands in it (BX12). */
      rehearsal: shape.rehearsal.unwrap().optional(),
      content: startingContent.default({}),
    }),
    decide(meeting, { template, startsAt, content, programme, ...given }, context) {
      const { plan: templatePlan, convening, milestones } = templates[template];
      const { plan: contentPlan = {}, milestones: wanted = milestones, promises, ...taken } = content;
      const input = conveningInput.parse({ ...convening, ...taken, ...given });
      const agenda = promises ? withEarlierStep(input.agenda) : input.agenda;
      const events = convened(meeting, { ...input, agenda: [...agenda] }, context);
      if (isRefusal(events)) return events;
      const issuer = contentPlan.issuer ?? given.host;
      // Papers of the State and of the Party look differently; the office says whose are whose, or the issuer's name.
      const letterhead = letterheadOf(paperStyleOf(context.house), issuer);
      const layout = contentPlan.layout ?? letterhead?.layout ?? layoutByName(issuer);
      const parts = partsOf({ ...templatePlan, ...contentPlan, issuer, ...(layout ? { layout } : {}) });
      // A milestone hangs on the day that the conference is begun with.
      const about = { ...meeting.about, heldOn: given.heldOn };
      const added = addMilestones({ ...meeting, about, house: context.house }, wanted, context);
      if (isRefusal(added)) return added;
      // What is rehearsed belongs to nothing.
      const under = programme === null || input.rehearsal ? {} : { programme };
      const started = { type: 'planStarted' as const, template, startsAt, ...parts, ...under };
      const along = promises ? takeAlong(promises, context) : [];
      return [...events, started, ...added, ...along];
    },
  }),
};
