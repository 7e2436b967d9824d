import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { Department } from './facts.ts';
import { bodyEnded } from './ended-bodies.ts';
import { sameIdTwice } from './facts.ts';
import { departmentRow } from './rows.ts';
import { plannedNoMore } from './schedule.ts';
import { departmentId } from '../id-inputs.ts';
import type { DepartmentId } from '../ids.ts';

export type BodiesCalledEvent =
  | ({ readonly type: 'departmentChanged' } & Omit<Department, 'present'>)
  | { readonly type: 'departmentRemoved'; readonly department: DepartmentId }
  | { readonly type: 'fieldRenamed'; readonly field: string; readonly name: string }
  | { readonly type: 'fieldRemoved'; readonly field: string };

function unknownField({ fields }: Meeting, rows: readonly { readonly fields: readonly string[] }[]) {
  const known = rows.every((row) => row.fields.every((field) => fields.has(field)));
  return known ? undefined : refuse('unknownField');
}

function ofDepartment(meeting: Meeting, department: DepartmentId): Refusal | undefined {
  return meeting.departments.has(department) ? undefined : refuse('unknownDepartment');
}

/** A body that ended meanwhile can still be corrected; none is put in its place that ended. */
function otherThatEnded(
  meeting: Meeting,
  { id: department, body }: z.output<typeof departmentRow>,
  context: Context,
) {
  const same = body === meeting.departments.get(department)?.body;
  return body === undefined || same ? undefined : bodyEnded(body, context);
}

/** Whether something in the meeting rests on a body already. */
function isUsed({ assignments, commitments, comments }: Meeting, department: DepartmentId): boolean {
  const its = (row: { readonly department: DepartmentId | null }) => row.department === department;
  return [assignments.find(its), commitments.find(its), comments.find(its)].some((row) => row !== undefined);
}

export const bodiesCalledActions = {
  /** Calls bodies to answer, copied from the office's directory or typed; many at once. */
  'departments.call': action({
    may: ['coordinator'],
    input: z.strictObject({ departments: z.array(departmentRow).min(1).max(100) }),
    decide(meeting, { departments }, context) {
      const refused =
        plannedNoMore(meeting) ?? sameIdTwice(departments) ?? unknownField(meeting, departments);
      if (refused) return refused;
      const taken = departments.find((row) => meeting.departments.has(row.id));
      if (taken) return refuse('sameIdTwice', { id: taken.id });
      const ended = departments.map((row) => bodyEnded(row.body ?? row.id, context)).find(Boolean);
      if (ended) return ended;
      return departments.map((row) => ({ type: 'departmentAdded' as const, ...row }));
    },
  }),
  /** Says something else of a body that is called: its name, who answers for it, its fields. */
  'departments.change': action({
    may: ['coordinator'],
    input: departmentRow,
    decide: (meeting, department, context) =>
      plannedNoMore(meeting) ??
      ofDepartment(meeting, department.id) ??
      unknownField(meeting, [department]) ??
      otherThatEnded(meeting, department, context) ?? [{ type: 'departmentChanged', ...department }],
  }),
  /** Takes out a body that was called by mistake, while nothing is given to it. */
  'departments.remove': action({
    may: ['coordinator'],
    input: z.strictObject({ department: departmentId }),
    decide(meeting, { department }) {
      const refused = plannedNoMore(meeting) ?? ofDepartment(meeting, department);
      if (refused) return refused;
      if (isUsed(meeting, department)) return refuse('departmentInUse');
      return [{ type: 'departmentRemoved', department }];
    },
  }),
  'fields.rename': action({
    may: ['coordinator'],
    input: z.strictObject({ id, name: plainText({ min: 1, max: 120, lines: 'single' }) }),
    decide(meeting, { id: field, name }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      const row = meeting.fields.get(field);
      if (!row) return refuse('unknownField');
      return row.name === name ? [] : [{ type: 'fieldRenamed', field, name }];
    },
  }),
  /** Takes out a field by which nothing is sorted. */
  'fields.remove': action({
    may: ['coordinator'],
    input: z.strictObject({ id }),
    decide(meeting, { id: field }) {
      const refused = plannedNoMore(meeting);
      if (refused) return refused;
      if (!meeting.fields.has(field)) return refuse('unknownField');
      const its = (row: { readonly field: string | null }) => row.field === field;
      const used = meeting.petitions.find(its) ?? meeting.registrations.find(its);
      return used ? refuse('fieldInUse') : [{ type: 'fieldRemoved', field }];
    },
  }),
};

export const bodiesCalledEvolvers: Evolvers<BodiesCalledEvent> = {
  departmentChanged: (meeting, { type: _type, ...department }) => ({
    ...meeting,
    departments: meeting.departments.update(department.id, ({ present, order }) => ({
      ...department,
      present,
      order,
    })),
  }),
  departmentRemoved: (meeting, { department }) => ({
    ...meeting,
    departments: meeting.departments.without(department),
  }),
  fieldRenamed: (meeting, { field, name }) => ({
    ...meeting,
    fields: meeting.fields.update(field, (row) => ({ ...row, name })),
  }),
  fieldRemoved(meeting, { field }) {
    let { departments } = meeting;
    for (const row of departments.filter(({ fields }) => fields.includes(field)))
      departments = departments.with({ ...row, fields: row.fields.filter((one) => one !== field) });
    return { ...meeting, departments, fields: meeting.fields.without(field) };
  },
};
