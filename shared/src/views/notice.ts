import type { Instant } from '../calendar/instant.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { saidByNotice, type NoticeSaid } from '../meeting/plan/notice-said.ts';
import { numberedNotice } from '../meeting/record/registered-paper.ts';
import { single } from './viewer.ts';

/** What everybody reads: the notice with a number as it was issued, the plan itself while there is none. */
function toldSince(announcedAt: Instant, { plan, about, intake, papers }: Meeting) {
  const today = saidByNotice({ plan, about, opinionsBy: intake.dueOn });
  const issued = numberedNotice(papers);
  const said = issued?.said ?? today;
  const moves = (['heldOn', 'period', 'startsAt', 'place'] as const satisfies (keyof NoticeSaid)[]).some(
    (fact) => said[fact] !== today[fact],
  );
  const { number, date } = issued ?? { number: '', date: null };
  return { ...said, announcedAt, number, date, moves };
}

/** The notice as everybody reads it, from when it was put out until it is taken back (TD2). */
export const notice = single(
  (meeting) => meeting.plan,
  ({ announcedAt }, meeting) => ({
    told: announcedAt === null ? null : toldSince(announcedAt, meeting),
  }),
);
