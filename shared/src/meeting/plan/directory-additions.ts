import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { nextOrder } from '../../engine/keyed.ts';
import { organisationAt, type NamedOrganisation } from '../intake/organisation.ts';
import { bodyEnded } from './ended-bodies.ts';
import type { Department, Field } from './facts.ts';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';

/** What an ad-hoc session learns after it was opened: bodies and fields nobody named beforehand (QN2). */
export type AdditionEvent =
  | ({ readonly type: 'departmentAdded' } & Omit<Department, 'present'>)
  | ({ readonly type: 'fieldAdded' } & Field)
  | ({ readonly type: 'organisationAdded' } & NamedOrganisation);

const line = (max: number) => plainText({ min: 1, max, lines: 'single' });
const planners = ['coordinator', 'moderator'] as const;

export const additionActions = {
  'departments.add': action({
    may: planners,
    input: z.strictObject({
      id,
      name: line(200),
      leader: plainText({ min: 0, max: 120, lines: 'single' }).default(''),
      leaderTitle: plainText({ min: 0, max: 120, lines: 'single' }).default(''),
      fields: z.array(id).max(40).default([]),
    }),
    decide(meeting, department, context) {
      if (meeting.departments.has(department.id)) return refuse('sameIdTwice', { id: department.id });
      if (department.fields.some((field) => !meeting.fields.has(field))) return refuse('unknownField');
      const ended = bodyEnded(department.id, context);
      if (ended) return ended;
      return [{ type: 'departmentAdded', ...department, deputies: [] }];
    },
  }),
  'fields.add': action({
    may: planners,
    input: z.strictObject({ id, name: line(120) }),
    decide: (meeting, field) =>
      meeting.fields.has(field.id)
        ? refuse('sameIdTwice', { id: field.id })
        : [{ type: 'fieldAdded', ...field }],
  }),
  'organisations.add': action({
    may: planners,
    input: z.strictObject({
      id,
      name: line(200),
      delegates: z.number().int().min(0).max(1000).default(0),
      minOpinions: z.number().int().min(0).max(1000).default(0),
      sensitive: z.boolean().default(false),
    }),
    decide: (meeting, organisation) =>
      meeting.organisations.has(organisation.id)
        ? refuse('sameIdTwice', { id: organisation.id })
        : [{ type: 'organisationAdded', ...organisation }],
  }),
};

export const additionEvolvers: Evolvers<AdditionEvent> = {
  departmentAdded: (meeting, { type: _type, ...department }) => ({
    ...meeting,
    departments: meeting.departments.with({
      ...department,
      present: false,
      order: nextOrder(meeting.departments),
    }),
  }),
  fieldAdded: (meeting, { id: field, name }) => ({
    ...meeting,
    fields: meeting.fields.with({ id: field, name, order: nextOrder(meeting.fields) }),
  }),
  organisationAdded: (meeting, { type: _type, ...organisation }) => ({
    ...meeting,
    organisations: meeting.organisations.with(organisationAt(organisation, nextOrder(meeting.organisations))),
  }),
};
