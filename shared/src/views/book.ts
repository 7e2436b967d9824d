import { about, agenda, chairs, fields } from './about.ts';
import { earlierSources } from './earlier.ts';
import type { Member } from '../meeting/plan/members.ts';
import * as staff from './staff.ts';
import { rows, single } from './viewer.ts';

/** What is said in each step, where the office wrote it. */
export const script = rows(
  (meeting) => meeting.script,
  (row) => row,
);

/** What the office itself wrote into the chair's book. */
export const bookWords = rows(
  (meeting) => meeting.chairBook,
  (row) => row,
);

/**
 * What the chair's book is made of, for those who sit in the chair: what was planned, the matters, and of answers only
 * those that were reviewed. Of who comes there is how many, and no name of a delegate.
 */
export const book = {
  about,
  chairs,
  fields,
  agenda,
  script,
  chairBook: bookWords,
  departments: staff.departments,
  petitions: staff.petitions,
  assignments: staff.assignments,
  answers: staff.reviewedAnswers,
  plan: single(
    (meeting) => meeting.plan,
    ({ issuer, layout, number, issuedOn, startsAt, rights, invited, yearlyDuty, points, connected }) => ({
      ...{ issuer, layout, number, issuedOn, startsAt },
      ...{ rights, invited, yearlyDuty, points, connected },
    }),
  ),
  /** Who takes the minutes; of other rights nothing is said. */
  members: rows(
    (meeting) => meeting.members,
    ({ id, account, role }): Pick<Member, 'id' | 'account' | 'role'> | null =>
      role === 'secretary' ? { id, account, role } : null,
  ),
  /** How the office heads and spells its papers. */
  house: single(
    (meeting) => meeting.house,
    ({ papers }) => (papers ? { papers } : {}),
  ),
  organisations: rows(
    (meeting) => meeting.organisations,
    ({ id, name, delegates, order }) => ({ id, name, delegates, order }),
  ),
  participants: rows(
    (meeting) => meeting.participants,
    ({ id, organisation, admission, presentSince }) => ({ id, organisation, admission, presentSince }),
  ),
  earlierSources,
  earlierPromises: rows(
    (meeting) => meeting.earlierPromises,
    ({
      id,
      import: from,
      row,
      wording,
      body,
      former,
      owedBy,
      dueAsWritten,
      firstDue,
      due,
      outcome,
      ...stands
    }) => {
      const { outcomeAsWritten, partly, replied, replyNo, repliedOn, checked } = stands;
      return {
        ...{ id, import: from, row, wording, body, former, owedBy, dueAsWritten, firstDue, due, outcome },
        ...{ outcomeAsWritten, partly, replied, replyNo, repliedOn, checked },
      };
    },
  ),
};
