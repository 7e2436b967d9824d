import { agenda, chairs, fields } from './about.ts';
import { bookWords, script } from './book.ts';
import { participants } from './desk.ts';
import { earlierSources } from './earlier.ts';
import { checklist, rehearsals } from './readied.ts';
import * as staff from './staff.ts';
import { escalations, opinions } from './synthesis.ts';
import { houseOf } from '../office/house.ts';
import { rows, single } from './viewer.ts';

/**
 * What those who prepare a conference see of it: everything that is planned, and what came in as those who run a session
 * see it. No phone number, no address and no receipt is in it.
 */
export const preparation = {
  about: single(
    (meeting) => meeting.about,
    ({ id: _id, desks: _desks, moderators: _moderators, secretaries: _secretaries, ...about }) => about,
  ),
  plan: single(
    (meeting) => meeting.plan,
    (plan) => plan,
  ),
  milestones: rows(
    (meeting) => meeting.milestones,
    (row) => row,
  ),
  checklist,
  rehearsals,
  /** What the meeting copied of the office, by which its days are counted and its papers written. */
  house: single((meeting) => meeting.house, houseOf),
  /** Who has rights in this meeting. */
  members: rows(
    (meeting) => meeting.members,
    ({ id, account, role, founder }) => ({ id, account, role, founder }),
  ),
  chairs,
  fields,
  agenda,
  script,
  chairBook: bookWords,
  departments: rows(
    (meeting) => meeting.departments,
    (row) => row,
  ),
  organisations: rows(
    (meeting) => meeting.organisations,
    (row) => row,
  ),
  participants,
  intake: single(
    (meeting) => meeting.intake,
    ({ dueOn, closedAt }) => ({ dueOn, closedAt }),
  ),
  handIns: rows(
    (meeting) => meeting.handIns,
    (row) => row,
  ),
  proposals: rows(
    (meeting) => meeting.proposals,
    ({ id, organisation, text }) => ({ id, organisation, text }),
  ),
  /** Whose they are and how long they last; what opens them is in no view. */
  links: rows(
    (meeting) => meeting.links,
    ({ id, organisation, department, invitation, head, expiresOn, issuedAt, revokedAt }) => ({
      id,
      organisation,
      department,
      invitation,
      head,
      expiresOn,
      issuedAt,
      revokedAt,
    }),
  ),
  /** Who was asked for a reply by a link, or gave one. */
  invitations: rows(
    (meeting) => meeting.invitations,
    (row) => row,
  ),
  registrations: rows(
    (meeting) => meeting.registrations,
    ({
      id,
      no,
      state,
      channel,
      honorific,
      name,
      unit,
      organisation,
      field,
      petitions,
      slip,
      submittedAt,
    }) => ({
      id,
      no,
      state,
      channel,
      honorific,
      name,
      unit,
      organisation,
      field,
      petitions,
      hasSlip: slip !== null,
      submittedAt,
    }),
  ),
  opinions,
  petitions: staff.petitions,
  assignments: staff.assignments,
  answers: staff.answers,
  escalations,
  commitments: staff.commitments,
  /** What became of what is owed, with every word of it (BL12). */
  partRecords: rows(
    (meeting) => meeting.partRecords,
    (row) => row,
  ),
  matterRecords: rows(
    (meeting) => meeting.matterRecords,
    (row) => row,
  ),
  reminders: rows(
    (meeting) => meeting.reminders,
    (row) => row,
  ),
  /** How the day went, for what is written of it afterwards. */
  turns: staff.turns,
  answeringTurns: staff.answeringTurns,
  comments: staff.comments,
  moments: staff.moments,
  minutes: staff.minutes,
  conclusion: staff.conclusion,
  conclusionNotice: single(
    (meeting) => meeting.conclusionNotice,
    (notice) => notice,
  ),
  /** What the office wrote down for itself: it is in this view alone. */
  review: single(
    (meeting) => meeting.review,
    ({ lessons, violations }) => ({ lessons, violations }),
  ),
  papers: rows(
    (meeting) => meeting.papers,
    (row) => row,
  ),
  publications: rows(
    (meeting) => meeting.publications,
    (row) => row,
  ),
  /** Villages whose heads are sent the results. */
  heads: rows(
    (meeting) => meeting.heads,
    (row) => row,
  ),
  /** What files brought, and from which: how much of it there is, not what. */
  imports: rows(
    (meeting) => meeting.imports,
    ({ made, beside: _beside, ...row }) => ({ ...row, count: made.length }),
  ),
  earlierPromises: rows(
    (meeting) => meeting.earlierPromises,
    (row) => row,
  ),
  leftOutPromises: rows(
    (meeting) => meeting.leftOutPromises,
    (row) => row,
  ),
  earlierSources,
};
