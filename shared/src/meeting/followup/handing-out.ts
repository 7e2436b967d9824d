import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { holds } from '../answers/assignment-states.ts';
import type { Assignment } from '../answers/assignments.ts';
import { standsForItself } from '../intake/petition-standing.ts';
import type { Petition } from '../intake/petitions.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { departmentEnded } from '../plan/ended-bodies.ts';
import { answerLimit } from './answer-limit.ts';
import type { CommitmentEvent } from './commitments.ts';
import { termOf, type Term } from './terms.ts';
import { nowOwedBy, withoutCommitment } from './owed-rows.ts';
import { changePart, type Former } from './records.ts';
import { followedMatter, owedPart } from './saying.ts';
import { standingIn } from './standing.ts';
import { commitmentId, departmentId, petitionId } from '../id-inputs.ts';
import type { CommitmentId, DepartmentId } from '../ids.ts';

export type HandingOutEvent =
  | { readonly type: 'commitmentWithdrawn'; readonly commitment: CommitmentId }
  /** Another body owes it from now on. */
  | {
      readonly type: 'commitmentHandedOver';
      readonly commitment: CommitmentId;
      readonly department: DepartmentId;
      readonly part: Assignment['part'];
      /** The last day of the body that owed it, which the other one succeeded; missing where the office decided so. */
      readonly succeeded?: CivilDate;
    };

const may = ['coordinator'] as const;

interface Opened {
  readonly department: DepartmentId;
  readonly part: Assignment['part'];
  readonly term: Required<Term>;
}

/** The event by which a body owes something of a matter from now on, or why it cannot. */
export function opening(
  meeting: Meeting,
  row: Petition,
  { department, part, term }: Opened,
  context: Context,
): Extract<CommitmentEvent, { type: 'commitmentOpened' }> | Refusal {
  if (!meeting.departments.has(department)) return refuse('unknownDepartment');
  const ended = departmentEnded(meeting, department, context);
  if (ended) return ended;
  const wording = row.released ?? row.text.slice(0, 1000);
  return {
    type: 'commitmentOpened',
    id: context.newId(),
    petition: row.id,
    ...{ department, part, ...term },
    subject: row.id,
    sealed: { wording },
  };
}

/**
 * What was given to a body and not disposed of in the session is owed by that body once the conference is closed: in
 * writing, until what the conference left open is answered (BX6). A body that ended owes nothing; that matter is given
 * out by the office.
 */
export function leftToWhoLeads(meeting: Meeting, context: Context): readonly MeetingEvent[] {
  const term = termOf(meeting, null, meeting.about.startedAt ?? context.now);
  if (isRefusal(term)) return [];
  const left = meeting.petitions.filter((row) => standsForItself(row) && row.disposition === null);
  return left.flatMap((row) => {
    const { lead, parts } = standingIn(meeting, row);
    if (lead === null || parts.some(({ department }) => department === lead)) return [];
    const opened = opening(meeting, row, { department: lead, part: 'lead', term }, context);
    return isRefusal(opened) ? [] : [opened];
  });
}

interface Given {
  readonly department: DepartmentId;
  readonly part: Assignment['part'];
  /** Null: until what the conference left open is answered. */
  readonly due: CivilDate | null;
}

/** The event by which a body owes a matter that it is given after the day, or why it cannot. */
export function givenAfterwards(
  meeting: Meeting,
  row: Petition,
  { department, part, due }: Given,
  context: Context,
): ReturnType<typeof opening> {
  const limit = answerLimit(meeting).due;
  const usual = limit !== null && limit >= civilDateOf(context.now) ? limit : null;
  const term = termOf(meeting, due ?? usual, context.now);
  return isRefusal(term) ? term : opening(meeting, row, { department, part, term }, context);
}

/** What nobody was given yet is given to a body, and others are asked to help (BL11). */
export const handingOutActions = {
  'matters.assign': action({
    may,
    input: z.strictObject({
      petition: petitionId,
      department: departmentId,
      part: z.enum(['lead', 'supporting']),
      /** Left out, it is owed until what the conference left open is. */
      due: civilDate.nullable().default(null),
    }),
    decide(meeting, { petition, department, part, due }, context): readonly MeetingEvent[] | Refusal {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const { parts } = standingIn(meeting, row);
      if (parts.some((one) => one.department === department)) return refuse('alreadyAssigned');
      const lead = parts.find((one) => one.part === 'lead');
      if (part === 'lead' && lead)
        return refuse('leadTaken', { department: meeting.departments.get(lead.department)?.name ?? '' });
      const opened = givenAfterwards(meeting, row, { department, part, due }, context);
      return isRefusal(opened) ? opened : [opened];
    },
  }),
  /** Given to the wrong body after the day, which has not reported yet. */
  'matters.unassign': action({
    may,
    input: z.strictObject({ commitment: commitmentId }),
    decide(meeting, { commitment }) {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      if (row.part === undefined) return refuse('owedByDisposition');
      const record = meeting.partRecords.get(commitment);
      if (record) return refuse('reportedAlready');
      const given = meeting.assignments.find(
        ({ petition, department, state }) =>
          petition === row.petition && department === row.department && holds(state) && state !== 'delivered',
      );
      return [
        { type: 'commitmentWithdrawn', commitment },
        ...(given ? [{ type: 'assignmentWithdrawn', assignment: given.id } as const] : []),
      ];
    },
  }),
  /** Another body stands in: what is owed goes over to it with all that became of it (TD24). */
  'parts.handOver': action({
    may,
    input: z.strictObject({ commitment: commitmentId, department: departmentId }),
    decide(meeting, { commitment, department }, context): readonly MeetingEvent[] | Refusal {
      const row = owedPart(meeting, commitment);
      if (isRefusal(row)) return row;
      const matter = followedMatter(meeting, row.petition);
      if (isRefusal(matter)) return matter;
      if (row.department === department) return [];
      if (!meeting.departments.has(department)) return refuse('unknownDepartment');
      const ended = departmentEnded(meeting, department, context);
      if (ended) return ended;
      const { parts } = standingIn(meeting, matter);
      if (parts.some((one) => one.department === department)) return refuse('alreadyAssigned');
      const part = parts.find((one) => one.commitment === commitment)?.part ?? 'supporting';
      return [{ type: 'commitmentHandedOver', commitment, department, part }];
    },
  }),
};

export const handingOutEvolvers: Evolvers<HandingOutEvent> = {
  commitmentWithdrawn: (meeting, { commitment }) => withoutCommitment(meeting, commitment),
  commitmentHandedOver(meeting, { commitment, department, part, succeeded }, { at }) {
    const owing = meeting.commitments.get(commitment)?.department ?? '';
    const former: Former = succeeded
      ? { department: owing, until: succeeded, succeeded: true }
      : { department: owing, until: civilDateOf(at) };
    const noted = changePart(meeting, commitment, (row) => ({
      ...row,
      formerly: [...row.formerly, former],
    }));
    const owed = noted.commitments.update(commitment, (row) => ({ ...row, department, part }));
    return nowOwedBy({ ...noted, commitments: owed }, noted.commitments.get(commitment)?.petition ?? '');
  },
};
