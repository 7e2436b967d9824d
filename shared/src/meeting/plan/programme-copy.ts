import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action } from '../action.ts';
import { plannedNoMore } from './schedule.ts';

export const programmeCopyActions = {
  /**
   * Copies what the programme of the conference is called, or that it is in none any more (QN1). What was opened once
   * keeps the name that stood in its papers.
   */
  'programme.adopt': action({
    may: ['system'],
    input: z.strictObject({ name: plainText({ min: 2, max: 200, lines: 'single' }).nullable() }),
    decide: (meeting, { name }) =>
      plannedNoMore(meeting) || meeting.about.programme === name
        ? []
        : [{ type: 'factsChanged', set: { programme: name } }],
  }),
};
