import { rows } from './viewer.ts';

/** Things of the hall, for those who see to them. */
export const checklist = rows(
  (meeting) => meeting.checklist,
  ({ id, what, owner, order, done }) => ({ id, what, owner, order, done }),
);

/** When the plan was rehearsed, each time in a conference of its own. */
export const rehearsals = rows(
  (meeting) => meeting.rehearsals,
  ({ id, begunAt, endedAt }) => ({ id, begunAt, endedAt }),
);
