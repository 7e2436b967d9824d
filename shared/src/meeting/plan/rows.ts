import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { plainText } from '../../text/normalise.ts';
import { honorifics } from '../intake/vocabulary.ts';
import { agendaItemKinds, agendaSubjects } from '../session/vocabulary.ts';

const line = (max: number) => plainText({ min: 1, max, lines: 'single' });
const lineOrNothing = (max: number) => plainText({ min: 0, max, lines: 'single' });

/** One of the co-chairs, as somebody enters them. */
export const chairRow = z.strictObject({ id, name: line(120), title: line(200) });

export const fieldRow = z.strictObject({ id, name: line(120) });

/** A body that may be called to answer; `body` is its id in the office's directory, of which `bodyVersion` is copied. */
export const departmentRow = z.strictObject({
  id,
  name: line(200),
  leader: lineOrNothing(120).default(''),
  leaderTitle: lineOrNothing(120).default(''),
  leaderHonorific: z.enum(honorifics).optional(),
  deputies: z.array(line(120)).max(10).default([]),
  fields: z.array(id).max(40).default([]),
  body: id.optional(),
  bodyVersion: z.number().int().min(0).optional(),
});

export const agendaRow = z.strictObject({
  id,
  kind: z.enum(agendaItemKinds),
  title: line(300),
  on: z.enum(agendaSubjects).optional(),
});
