import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { rowsInOrder, type Ordered } from '../../engine/keyed.ts';
import { refuse } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { AgendaItem } from '../session/agenda.ts';
import { plannedStep, type PlannedStep } from '../session/agenda-step.ts';
import type { About, ChairPerson } from './facts.ts';
import type { Plan, PlanParts } from './plan.ts';
import { plannedNoMore } from './schedule.ts';

/** What a plan says as a whole, at one time. */
export interface PlanSaid {
  readonly about: Pick<
    About,
    | 'title'
    | 'host'
    | 'programme'
    | 'topic'
    | 'audience'
    | 'reception'
    | 'backdrop'
    | 'heldOn'
    | 'period'
    | 'place'
    | 'presiding'
  >;
  readonly plan: Omit<PlanParts, 'checklist'> & Pick<Plan, 'startsAt'>;
  readonly chairs: readonly (ChairPerson & Ordered)[];
  readonly agenda: readonly (PlannedStep & Pick<AgendaItem, 'order'>)[];
}

/** A plan as it was issued, before it was amended (QN12). */
export interface PlanVersion {
  /** Counted from 1. */
  readonly no: number;
  readonly said: PlanSaid;
  /** Why it was amended, and when. */
  readonly reason: string;
  readonly at: Instant;
}

export interface PlanAmended {
  readonly type: 'planAmended';
  readonly reason: string;
}

/** Whether a plan was issued: an amended one is issued anew, with a number and a date of its own. */
export function isIssued({
  number,
  issuedOn,
}: {
  readonly number: string;
  readonly issuedOn: CivilDate | null;
}) {
  return number !== '' || issuedOn !== null;
}

export const versionActions = {
  /** Begins to amend a plan that was issued: as it stands it is kept, and what is changed from then on is the next version. */
  'plan.amend': action({
    may: ['coordinator'],
    input: z.strictObject({ reason: plainText({ min: 3, max: 500, lines: 'single' }) }),
    decide(meeting, { reason }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      return isIssued(meeting.plan) ? [{ type: 'planAmended', reason }] : refuse('planNotIssued');
    },
  }),
};

function saidBy({ about, plan, chairs, agenda }: Meeting): PlanSaid {
  const { title, host, programme, topic, audience, reception, backdrop, heldOn, period, place, presiding } =
    about;
  const { template: _t, changes: _c, announcedAt: _a, cancelled: _x, versions: _v, ...parts } = plan;
  return {
    about: { title, host, programme, topic, audience, reception, backdrop, heldOn, period, place, presiding },
    plan: parts,
    chairs: rowsInOrder(chairs),
    agenda: [...agenda].map((step) => ({ ...plannedStep(step), order: step.order })),
  };
}

export const versionEvolvers: Evolvers<PlanAmended> = {
  planAmended(meeting, { reason }, { at }) {
    const { versions } = meeting.plan;
    const version = { no: versions.length + 1, said: saidBy(meeting), reason, at };
    const plan = { ...meeting.plan, number: '', issuedOn: null, versions: [...versions, version] };
    return { ...meeting, plan };
  },
};
