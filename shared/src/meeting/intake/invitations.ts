import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import type { Table } from '../../engine/table.ts';
import { same } from '../../engine/view.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { invitationId } from '../id-inputs.ts';
import type { InvitationId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import { everybodyInvited } from '../plan/invited.ts';
import type { Actor } from '../roles.ts';
import {
  invitationAnswers,
  seenReply,
  type Invitation,
  type InvitationAnswer,
  type InvitationReply,
} from './invitation.ts';
import type { Participant } from './participants.ts';

/** Who comes and why somebody does not. */
interface ReplyWords {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
}

export type InvitationEvent =
  | { readonly type: 'invitationOpened'; readonly id: InvitationId; readonly invitee: string }
  | ({
      readonly type: 'invitationReplied';
      readonly invitation: InvitationId;
      readonly answer: InvitationAnswer;
    } & Sealed<ReplyWords>)
  /** The words of the reply are erased; journals of earlier releases kept them. */
  | ({ readonly type: 'invitationReplyTakenBack'; readonly invitation: InvitationId } & Partial<Erasing>);

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });
/** Whoever is invited, by what calls their invitation. */
export const inviteeName = plainText({ min: 1, max: 300, lines: 'single' });

export const invitationActions = {
  /** What somebody who is invited answers, as they say it themselves or as the office was told. */
  'invitations.reply': action({
    may: ['organisation', 'coordinator', 'moderator'],
    input: z.strictObject({
      invitee: inviteeName,
      answer: z.enum(invitationAnswers),
      name: line(120).default(''),
      title: line(200).default(''),
      reason: line(300).default(''),
      /** When the reply was given that was seen; empty where none was. */
      over,
    }),
    decide(meeting, { invitee, answer, name, title, reason, over: seen }, { actor, newId }) {
      const row = invitationOf(meeting, invitee);
      // Nobody is told whether another was invited.
      if (!mayAnswer(meeting, actor, row)) return refuse('notYours');
      if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
      const opened = row ? undefined : invitationFor(meeting, invitee, newId);
      if (opened === null) return refuse('unknownInvitee', { invitee });
      if (answer === 'sends') {
        // Who was admitted is a person, not an office that has another one to send.
        if (meeting.participants.has(row?.invitee ?? invitee)) return refuse('comesInPerson');
        if (name === '') return refuse('whoIsSentUnsaid');
      }
      const words = answer === 'absent' ? { name: '', title: '', reason } : { name, title, reason: '' };
      // Whoever taps twice changed nothing meanwhile, and nobody else did.
      if (row?.reply && isSaid(row.reply, { answer, ...words })) return [];
      const changed = changedMeanwhile(seen, row ? seenReply(row) : '');
      if (changed) return changed;
      const id = row?.id ?? opened?.id ?? '';
      return [
        ...(opened ? [opened] : []),
        ...(row?.reply ? [replyTakenBack(row.id)] : []),
        { type: 'invitationReplied', invitation: id, answer, subject: id, sealed: words },
      ];
    },
  }),
  /** What was noted by mistake: whoever it was has not answered. */
  'invitations.takeBack': action({
    may: ['coordinator', 'moderator'],
    input: z.strictObject({ invitation: invitationId, over }),
    decide(meeting, { invitation, over: seen }) {
      const row = meeting.invitations.get(invitation);
      if (!row) return refuse('unknownInvitation');
      if (row.reply === null) return [];
      return changedMeanwhile(seen, seenReply(row)) ?? [replyTakenBack(invitation)];
    },
  }),
};

function isSaid(
  { answer, name, title, reason }: InvitationReply,
  said: ReplyWords & Pick<InvitationReply, 'answer'>,
): boolean {
  return same({ answer, name, title, reason }, said);
}

/**
 * What goes with an individual who is not to come any more: nobody answers by their link. Once nobody needs to know who
 * it was, what they answered goes too.
 */
export function uninvited(
  meeting: Meeting,
  { id }: Pick<Participant, 'id'>,
  forgets: boolean,
): readonly MeetingEvent[] {
  const row = invitationOf(meeting, id);
  if (!row) return [];
  const links = meeting.links.filter(
    ({ invitation, revokedAt }) => invitation === row.id && revokedAt === null,
  );
  return [
    ...links.map(({ id: link }) => ({ type: 'linkRevoked' as const, link })),
    ...(forgets && row.reply ? [replyTakenBack(row.id)] : []),
  ];
}

/** Who would have come, and why somebody would not, is nobody's business once another reply stands or none. */
function replyTakenBack(invitation: InvitationId) {
  return { type: 'invitationReplyTakenBack' as const, invitation, erase: [invitation] };
}

/** Whoever comes by a link answers for the one who was given it. */
function mayAnswer({ links }: Meeting, { role, link }: Actor, row: Invitation | undefined): boolean {
  if (role !== 'organisation') return true;
  return row !== undefined && link !== undefined && links.get(link)?.invitation === row.id;
}

/** The invitation of whoever is called so, however it is written. */
export function invitationOf(
  { invitations }: { readonly invitations: Table<Invitation> },
  invitee: string,
): Invitation | undefined {
  const wanted = fold(invitee);
  return invitations.find((row) => fold(row.invitee) === wanted);
}

/** What begins an invitation; null where nobody of that name is invited. */
export function invitationFor(
  meeting: Meeting,
  invitee: string,
  newId: () => string,
): Extract<MeetingEvent, { type: 'invitationOpened' }> | null {
  const one = everybodyInvited(meeting).find((other) => fold(other.invitee) === fold(invitee));
  return one ? { type: 'invitationOpened', id: newId(), invitee: one.invitee } : null;
}

export const invitationEvolvers: Evolvers<InvitationEvent> = {
  invitationOpened: (meeting, { id, invitee }) => ({
    ...meeting,
    invitations: meeting.invitations.with({ id, invitee, reply: null }),
  }),
  invitationReplied: (meeting, { invitation, answer, sealed }, { at, by }) => ({
    ...meeting,
    invitations: meeting.invitations.update(invitation, (row) => ({
      ...row,
      reply: {
        answer,
        ...{ name: sealed?.name ?? '', title: sealed?.title ?? '', reason: sealed?.reason ?? '' },
        at,
        by: by.role === 'organisation' ? 'invited' : 'office',
      },
    })),
  }),
  invitationReplyTakenBack: (meeting, { invitation }) => ({
    ...meeting,
    invitations: meeting.invitations.update(invitation, (row) => ({ ...row, reply: null })),
  }),
};
