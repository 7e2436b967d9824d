import { rowsInOrder } from '../engine/keyed.ts';
import { sortedMatters, type Matter, type MatterAssignment } from './synthesis.ts';
import type { DataOf } from '../views/audiences.ts';

type Data = Pick<DataOf<'preparation'>, 'petitions' | 'assignments' | 'answers' | 'departments'>;
type Department = Data['departments'][string];
export type OwedAnswer = Data['answers'][string];

/** How far a body is with what it was asked, before the day. */
export type OwedState = 'none' | 'draft' | 'returned' | 'submitted' | 'approved' | 'given' | 'answered';

/** A matter that a body was asked, with what it has answered so far. */
export interface OwedRow {
  readonly matter: Matter;
  readonly assignment: MatterAssignment;
  readonly answer: OwedAnswer | undefined;
  readonly state: OwedState;
}

/** A body with all that it was asked, by number. */
export interface BodyOwing {
  readonly department: Department;
  readonly rows: readonly OwedRow[];
  /** What the office has nothing of that could be reviewed. */
  readonly missing: readonly OwedRow[];
  readonly toReview: readonly OwedRow[];
  readonly approved: number;
}

const states: Readonly<Record<MatterAssignment['state'], OwedState>> = {
  offered: 'none',
  acknowledged: 'none',
  drafting: 'draft',
  returned: 'returned',
  submitted: 'submitted',
  approved: 'approved',
  delivered: 'answered',
  declined: 'none',
  withdrawn: 'none',
};

const lacks: ReadonlySet<OwedState> = new Set(['none', 'draft', 'returned']);
const reviewed: ReadonlySet<OwedState> = new Set(['approved', 'given', 'answered']);

/**
 * What each body owes, in the order of the plan; bodies that were asked nothing are left out. What is out of scope is
 * owed by nobody, and nothing more is owed of what was closed before the hall.
 */
export function owedByBody(data: Data): readonly BodyOwing[] {
  const rows = new Map<string, OwedRow[]>();
  for (const { matter, given } of sortedMatters(data)) {
    if (matter.outOfScope) continue;
    for (const assignment of given) {
      const answer = data.answers[assignment.id];
      const state = answer?.told ? 'given' : states[assignment.state];
      if (matter.disposition && !reviewed.has(state)) continue;
      const its = rows.get(assignment.department) ?? [];
      rows.set(assignment.department, [...its, { matter, assignment, answer, state }]);
    }
  }
  return rowsInOrder(data.departments).flatMap((department) => {
    const its = rows.get(department.id);
    if (!its) return [];
    return {
      department,
      rows: its,
      missing: its.filter(({ state }) => lacks.has(state)),
      toReview: its.filter(({ state }) => state === 'submitted'),
      approved: its.filter(({ state }) => reviewed.has(state)).length,
    };
  });
}

/** Whether a paper of the body can be entered, in place of what it wrote so far. */
export function isEnterable({ state }: OwedRow): boolean {
  return lacks.has(state) || state === 'submitted';
}

/** Whether it can be answered in writing before the session: approved, and not brought before the hall. */
export function canBeGivenBefore({ state, matter }: OwedRow): boolean {
  return state === 'approved' && matter.raisedAt === null;
}

/**
 * What a body wrote, as a clerk may use it: an answer that was handed in or came on paper is its word. What it only
 * saved or got back is a draft, which nobody copies into a paper that bears its number.
 */
export function draftOrAnswer({ state, answer }: Pick<OwedRow, 'state' | 'answer'>): {
  readonly answer: string;
  readonly draft: string;
} {
  const text = answer?.text ?? '';
  const isDraft = lacks.has(state) && (answer?.paper ?? null) === null;
  return isDraft ? { answer: '', draft: text } : { answer: text, draft: '' };
}
