import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import { holds, type AssignmentState } from './assignment-states.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { isStillAsked } from '../intake/petition-standing.ts';
import { changePetition, livePetition, type Petition } from '../intake/petitions.ts';
import { givenAfterwards } from '../followup/handing-out.ts';
import { departmentEnded } from '../plan/ended-bodies.ts';
import { directs } from '../session/presiding.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { assignmentId, departmentId, petitionId } from '../id-inputs.ts';
import type { AssignmentId, DepartmentId, PetitionId } from '../ids.ts';

export { holds, ringsSince, rises, type AssignmentState } from './assignment-states.ts';

/** A petition given to a department, with one tap (BL8, PL8). */
export interface Assignment {
  readonly id: AssignmentId;
  readonly petition: PetitionId;
  readonly department: DepartmentId;
  readonly part: 'lead' | 'supporting';
  readonly state: AssignmentState;
  readonly offeredAt: Instant;
  /** When the tablet was answered first, whatever the answer was. */
  readonly respondedAt: Instant | null;
  /** The department asked for so many minutes. */
  readonly needsMinutes: number | null;
  /** When it asked for them last. */
  readonly minutesAskedAt?: Instant;
  readonly reason: string;
  /** Whom the department thinks it belongs to. */
  readonly suggested: string | null;
}

export type AssignmentEvent =
  | {
      readonly type: 'petitionAssigned';
      readonly id: AssignmentId;
      readonly petition: PetitionId;
      readonly department: DepartmentId;
      readonly part: Assignment['part'];
    }
  | {
      readonly type: 'assignmentPartChanged';
      readonly assignment: AssignmentId;
      readonly part: Assignment['part'];
    }
  | { readonly type: 'assignmentWithdrawn'; readonly assignment: AssignmentId }
  | { readonly type: 'assignmentAcknowledged'; readonly assignment: AssignmentId }
  | { readonly type: 'timeAsked'; readonly assignment: AssignmentId; readonly minutes: number }
  | ({
      readonly type: 'assignmentDeclined';
      readonly assignment: AssignmentId;
      readonly suggested: string | null;
    } & Sealed<{ readonly reason: string }>);

/** A decision of the department that the assignment was given to. */
export function byItsDepartment(
  meeting: Meeting,
  assignment: AssignmentId,
  { actor }: Context,
  from: readonly AssignmentState[],
  follow: (row: Assignment) => readonly MeetingEvent[] | Refusal,
): readonly MeetingEvent[] | Refusal {
  const row = meeting.assignments.get(assignment);
  // A department is not told whether another's assignment exists.
  if (!row || row.department !== actor.department) return refuse('notYours');
  // Nor why a petition is nobody's any more.
  const petition = meeting.petitions.get(row.petition);
  if (petition && !isStillAsked(petition)) return refuse('wrongAssignmentState', { state: 'withdrawn' });
  return from.includes(row.state) ? follow(row) : refuse('wrongAssignmentState', { state: row.state });
}

/** The department that leads the answer to a petition, if any does now. */
export function leadOf(meeting: Meeting, petition: PetitionId): string | null {
  const lead = meeting.assignments.find(
    (row) => row.petition === petition && row.part === 'lead' && holds(row.state),
  );
  return lead?.department ?? null;
}

/** What is given to a body once the conference is over is owed by it, as whatever else is left open (BL11). */
function owedSince(
  meeting: Meeting,
  row: Petition,
  { department, part }: Pick<Assignment, 'department' | 'part'>,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const owesIt = meeting.commitments.find(
    (one) => one.petition === row.id && one.department === department && one.state === 'open',
  );
  if (meeting.about.state !== 'closed' || owesIt) return [];
  const opened = givenAfterwards(meeting, row, { department, part, due: null }, context);
  return isRefusal(opened) ? opened : [opened];
}

export const assignmentActions = {
  /** Gives a petition to a department, or changes the part of one that has it already. */
  'petitions.assign': action({
    may: ['chair', 'moderator', 'coordinator'],
    input: z.strictObject({
      petition: petitionId,
      department: departmentId,
      part: z.enum(['lead', 'supporting']),
    }),
    decide(meeting, { petition, department, part }, context) {
      const { actor, newId } = context;
      if (actor.role !== 'coordinator' && !directs(meeting, actor)) return refuse('notPresiding');
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.disposition) return refuse('petitionDisposed');
      if (!meeting.departments.has(department)) return refuse('unknownDepartment');
      const held = meeting.assignments.filter((a) => a.petition === petition && holds(a.state));
      const its = held.find((a) => a.department === department);
      if (its?.part === part) return refuse('alreadyAssigned');
      const lead = held.find((a) => a.part === 'lead');
      if (part === 'lead' && lead)
        return refuse('leadTaken', { department: meeting.departments.get(lead.department)?.name ?? '' });
      const ended = its ? undefined : departmentEnded(meeting, department, context);
      if (ended) return ended;
      if (its) return [{ type: 'assignmentPartChanged', assignment: its.id, part }];
      const given = { type: 'petitionAssigned', id: newId(), petition, department, part } as const;
      const owes = owedSince(meeting, row, { department, part }, context);
      return isRefusal(owes) ? owes : [given, ...owes];
    },
  }),
  /** Takes an assignment back, as long as the answer was not given. */
  'assignments.withdraw': action({
    may: ['chair', 'moderator', 'coordinator'],
    input: z.strictObject({ assignment: assignmentId }),
    decide(meeting, { assignment }, { actor }) {
      if (actor.role !== 'coordinator' && !directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.assignments.get(assignment);
      if (!row) return refuse('unknownAssignment');
      if (row.state === 'withdrawn') return [];
      if (row.state === 'delivered' || row.state === 'declined')
        return refuse('wrongAssignmentState', { state: row.state });
      return [{ type: 'assignmentWithdrawn', assignment }];
    },
  }),
  'assignments.acknowledge': action({
    may: ['department'],
    input: z.strictObject({ assignment: assignmentId }),
    decide: (meeting, { assignment }, context) =>
      byItsDepartment(meeting, assignment, context, ['offered', 'acknowledged'], (row) =>
        row.state === 'acknowledged' && row.needsMinutes === null
          ? []
          : [{ type: 'assignmentAcknowledged', assignment }],
      ),
  }),
  'assignments.askTime': action({
    may: ['department'],
    input: z.strictObject({ assignment: assignmentId, minutes: z.number().int().min(1).max(60) }),
    decide: (meeting, { assignment, minutes }, context) =>
      byItsDepartment(
        meeting,
        assignment,
        context,
        ['offered', 'acknowledged', 'drafting', 'returned'],
        () => [{ type: 'timeAsked', assignment, minutes }],
      ),
  }),
  /** "It is not ours", and whose it is if the department knows. */
  'assignments.decline': action({
    may: ['department'],
    input: z.strictObject({
      assignment: assignmentId,
      reason: plainText({ min: 1, max: 500, lines: 'single' }),
      suggested: id.nullable().default(null),
    }),
    decide: (meeting, { assignment, reason, suggested }, context) =>
      byItsDepartment(meeting, assignment, context, ['offered', 'acknowledged', 'drafting'], (row) => {
        if (suggested !== null && !meeting.departments.has(suggested)) return refuse('unknownDepartment');
        return [{ type: 'assignmentDeclined', assignment, suggested, subject: row.id, sealed: { reason } }];
      }),
  }),
};

export function changeAssignment(
  meeting: Meeting,
  assignment: AssignmentId,
  to: Partial<Assignment>,
): Meeting {
  return { ...meeting, assignments: meeting.assignments.update(assignment, (row) => ({ ...row, ...to })) };
}

/** The department no longer holds the petition; words of its answer are no longer shown. */
function release(meeting: Meeting, assignment: AssignmentId, to: Partial<Assignment>): Meeting {
  const row = meeting.assignments.get(assignment);
  if (!row) return meeting;
  const answer = meeting.answers.get(assignment);
  const answers = answer ? meeting.answers.with({ ...answer, released: null }) : meeting.answers;
  const changed = changeAssignment({ ...meeting, answers }, assignment, to);
  return changePetition(changed, row.petition, (petition) => ({
    ...petition,
    departments: petition.departments.filter((department) => department !== row.department),
  }));
}

export const assignmentEvolvers: Evolvers<AssignmentEvent> = {
  petitionAssigned(meeting, { id: assignment, petition, department, part }, { at }) {
    const assigned = changePetition(meeting, petition, (row) => ({
      ...row,
      departments: [...row.departments, department],
    }));
    return {
      ...assigned,
      assignments: assigned.assignments.with({
        id: assignment,
        petition,
        department,
        part,
        state: 'offered',
        offeredAt: at,
        respondedAt: null,
        needsMinutes: null,
        reason: '',
        suggested: null,
      }),
    };
  },
  assignmentPartChanged: (meeting, { assignment, part }) => changeAssignment(meeting, assignment, { part }),
  assignmentWithdrawn: (meeting, { assignment }) => release(meeting, assignment, { state: 'withdrawn' }),
  assignmentAcknowledged: (meeting, { assignment }, { at }) =>
    changeAssignment(meeting, assignment, {
      state: 'acknowledged',
      respondedAt: meeting.assignments.get(assignment)?.respondedAt ?? at,
      needsMinutes: null,
    }),
  timeAsked(meeting, { assignment, minutes }, { at }) {
    const row = meeting.assignments.get(assignment);
    const state = row?.state === 'offered' ? 'acknowledged' : (row?.state ?? 'acknowledged');
    return changeAssignment(meeting, assignment, {
      state,
      respondedAt: row?.respondedAt ?? at,
      needsMinutes: minutes,
      minutesAskedAt: at,
    });
  },
  assignmentDeclined: (meeting, { assignment, suggested, sealed }, { at }) =>
    release(meeting, assignment, {
      state: 'declined',
      respondedAt: meeting.assignments.get(assignment)?.respondedAt ?? at,
      suggested,
      reason: sealed?.reason ?? '',
    }),
};
