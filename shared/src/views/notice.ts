import type { Instant } from '../calendar/instant.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { single } from './viewer.ts';

/** What the notice tells everybody beside the facts of the meeting: nothing of the plan that it does not name. */
function saidByTheNotice(announcedAt: Instant, { plan, about, intake }: Meeting) {
  const { issuer, startsAt, contents, peopleSide, forms, points, connected } = plan;
  const { registrationPlace, registrationBy, registrationWay, opinionsTo } = plan;
  const { contact, contactPhone, onlineAddress } = plan;
  return {
    ...{ announcedAt, issuer, startsAt, contents, forms, points, connected },
    people: peopleSide || about.audience,
    ...{ registrationPlace, registrationBy, registrationWay },
    ...{ opinionsTo, opinionsBy: intake.dueOn },
    ...{ contact, contactPhone, onlineAddress },
  };
}

/** The notice as everybody reads it, from when it was put out until it is taken back (TD2). */
export const notice = single(
  (meeting) => meeting.plan,
  ({ announcedAt }, meeting) => ({
    told: announcedAt === null ? null : saidByTheNotice(announcedAt, meeting),
  }),
);
