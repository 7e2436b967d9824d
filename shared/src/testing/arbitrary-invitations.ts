import { coordinator, moderator } from './example-hall.ts';
import { as } from './playing.ts';
import { invitationAnswers } from '../meeting/intake/invitation.ts';
import { everybodyInvited } from '../meeting/plan/invited.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Makers, Making } from './arbitrary-making.ts';

const calledBy = (meeting: Meeting) => everybodyInvited(meeting).map(({ invitee }) => invitee);

/** Whoever is invited answers by their link where they have one, or tells the office. */
function answering(making: Making) {
  const { meeting } = making;
  const row = meeting.invitations.get(making.row(meeting.invitations));
  const link = row && meeting.links.find((one) => one.invitation === row.id && one.revokedAt === null);
  const office = making.of([coordinator, moderator]);
  return {
    actor: link ? making.of([office, as('organisation', { link: link.id })]) : office,
    invitee: row?.invitee ?? making.of(['Kẻ lạ', ...calledBy(meeting)]),
  };
}

/** What those answer who are invited. */
export const invitationMakers = {
  'invitations.reply': [
    4,
    (m) => {
      const { actor, invitee } = answering(m);
      const words = { name: m.word('replier'), title: m.word('replier'), reason: m.word('replier') };
      return [actor, { invitee, answer: m.of(invitationAnswers), ...words }];
    },
  ],
  'invitations.takeBack': [
    1,
    (m) => [coordinator, { invitation: m.row(m.meeting.invitations, ({ reply }) => reply !== null) }],
  ],
} satisfies Makers;

/** A link for one of those who are invited. */
export const invitedLink = (making: Making, digest: string) => ({
  invitee: making.of(calledBy(making.meeting).reverse().concat('Kẻ lạ').slice(0, 6)),
  digest,
});
