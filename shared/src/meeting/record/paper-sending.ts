import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { shortDate } from '../../calendar/dates-in-words.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import { paperId } from '../id-inputs.ts';
import type { PaperId } from '../ids.ts';
import { issueOf, registrars, standing } from './registered-paper.ts';

export interface PaperSentEvent {
  readonly type: 'paperSent';
  readonly paper: PaperId;
  /** Null where it was not sent after all. */
  readonly on: CivilDate | null;
}

export const paperSendingActions = {
  /** The day on which a numbered paper left the house; null takes that back. */
  'papers.send': action({
    may: registrars,
    input: z.strictObject({ paper: paperId, on: civilDate.nullable() }),
    decide(meeting, { paper, on }, { now }) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (row.sentOn === on) return [];
      const { number, date } = issueOf(meeting, row);
      if (on === null) return [{ type: 'paperSent', paper, on }];
      if (number === '') return refuse('paperNotIssued');
      if (on > civilDateOf(now)) return refuse('dayLiesAhead');
      if (date !== null && on < date) return refuse('dayTooEarly', { date: shortDate(date) });
      return [{ type: 'paperSent', paper, on }];
    },
  }),
};

export const paperSendingEvolvers: Evolvers<PaperSentEvent> = {
  paperSent: (meeting, { paper, on }) => ({
    ...meeting,
    papers: meeting.papers.update(paper, (row) => ({ ...row, sentOn: on })),
  }),
};
