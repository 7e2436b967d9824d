import type { Petition } from '../meeting/intake/petitions.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import { isStillAsked } from '../meeting/intake/petition-standing.ts';
import { fields } from './about.ts';
import { department } from './department.ts';
import { house, owed } from './owed.ts';
import { rows, single, type Viewer } from './viewer.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import type { OrganisationId } from '../meeting/ids.ts';

/** Whether something is the organisation's whose link is held. */
function isOwn({ organisation: own = null }: Viewer, organisation: OrganisationId | null): boolean {
  return own !== null && own === organisation;
}

/** An opinion that the organisation prepared; nothing tells of what went to citizen reception (UB3). */
function ownOpinion(row: Petition, viewer: Viewer) {
  if (!isOwn(viewer, row.organisation) || !isStillAsked(row)) return null;
  const { id, no, kind, field, organisation, receivedAt, rerouted, text, opinion, root } = row;
  return { id, no, kind, field, organisation, receivedAt, rerouted, text, opinion, root };
}

/** What a body is asked, as it was said, without whoever asks it and without their numbers. */
function ownMatter({ id, no, field, text, departments, ...row }: Petition, { department: own }: Viewer) {
  if (own === null || !departments.includes(own) || !isStillAsked(row)) return null;
  return { id, no, field, text: withoutPersonalNumbers(text) };
}

/** What the holder of a link sees: the own row or the own matters, and of the meeting what everybody may know. */
export const link = {
  about: single(
    (meeting) => meeting.about,
    ({ title, host, place, heldOn, startedAt, period, state, reception }) => ({
      title,
      host,
      place,
      heldOn: sessionDay({ about: { startedAt, heldOn } }),
      period,
      state,
      reception,
    }),
  ),
  plan: single(
    (meeting) => meeting.plan,
    ({ startsAt, replyBy, contact, contactPhone }) => ({ startsAt, replyBy, contact, contactPhone }),
  ),
  intake: single(
    (meeting) => meeting.intake,
    ({ dueOn, closedAt }) => ({ dueOn, closedAt }),
  ),
  fields,
  links: rows(
    (meeting) => meeting.links,
    ({ id, organisation, department: body, invitation, head, expiresOn }, viewer) =>
      viewer.link === id ? { id, organisation, department: body, invitation, head, expiresOn } : null,
  ),
  organisations: rows(
    (meeting) => meeting.organisations,
    ({ id, name, delegates, minOpinions, who, note }, viewer) =>
      isOwn(viewer, id) ? { id, name, delegates, minOpinions, who, note } : null,
  ),
  /** The own invitation with the own reply. */
  invitations: rows(
    (meeting) => meeting.invitations,
    ({ id, invitee, reply }, viewer, { links, participants: people }) => {
      if (viewer.link === undefined || links.get(viewer.link)?.invitation !== id) return null;
      const individual = people.get(invitee);
      return {
        id,
        invitee,
        name: individual?.name ?? invitee,
        isIndividual: individual !== undefined,
        reply,
      };
    },
  ),
  /** The own village, and what its head said. */
  heads: rows(
    (meeting) => meeting.heads,
    ({ id, name, received }, viewer, { links }) =>
      viewer.link !== undefined && links.get(viewer.link)?.head === id ? { id, name, received } : null,
  ),
  handIns: rows(
    (meeting) => meeting.handIns,
    ({ id, report, submittedAt, submittedBy, changes }, viewer) =>
      isOwn(viewer, id) ? { id, report, submittedAt, submittedBy, changes } : null,
  ),
  /** Numbers are written and not read back: whether there is one is all that is shown. */
  participants: rows(
    (meeting) => meeting.participants,
    ({ id, honorific, name, title, phone, organisation, admission, addedAt }, viewer) =>
      isOwn(viewer, organisation)
        ? { id, organisation, admission, honorific, name, title, hasPhone: phone !== '', addedAt }
        : null,
  ),
  petitions: rows((meeting) => meeting.petitions, ownOpinion),
  proposals: rows(
    (meeting) => meeting.proposals,
    ({ id, organisation, text }, viewer) => (isOwn(viewer, organisation) ? { id, text } : null),
  ),
  departments: rows(
    (meeting) => meeting.departments,
    ({ id, name }, viewer) => (viewer.department === id ? { id, name } : null),
  ),
  matters: rows((meeting) => meeting.petitions, ownMatter),
  assignments: department.assignments,
  answers: department.answers,
  /** What a body owes after the day. */
  owed,
  house,
};
