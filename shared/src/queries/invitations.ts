import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf, rowsIn, type Keyed, type Ordered } from '../engine/keyed.ts';
import type { Invitation, InvitationReply } from '../meeting/intake/invitation.ts';
import type { Participant } from '../meeting/intake/participants.ts';
import { everybodyInvited, type OneInvited } from '../meeting/plan/invited.ts';
import { paperStanding } from './paper-register.ts';
import { fold } from '../text/fold.ts';

/** Somebody who is invited, or was when they answered. */
export interface Invited extends OneInvited {
  /** Once they have a link or a reply. */
  readonly invitation: Invitation | null;
  readonly reply: InvitationReply | null;
}

type Individual = Pick<Participant, 'id' | 'honorific' | 'name' | 'admission' | 'addedAt'>;
type Named = Ordered & { readonly name: string };

interface Inviting {
  readonly invited: readonly string[];
  readonly yearlyDuty: boolean;
  readonly issuer: string;
}

interface Asked {
  readonly plan: Inviting;
  readonly departments: Keyed<Named>;
  readonly organisations: Keyed<Named>;
  readonly participants: Keyed<Individual>;
  readonly invitations: Keyed<Invitation>;
}

/** Everybody who is invited, in the order of the invitations, each with the reply that is there (UB13). */
export function invitedWithReplies(asked: Asked): readonly Invited[] {
  const rows = new Map(rowsIn(asked.invitations).map((row) => [fold(row.invitee), row]));
  return everybodyInvited(asked).map((one) => {
    const invitation = rows.get(fold(one.invitee)) ?? null;
    return { ...one, invitation, reply: invitation?.reply ?? null };
  });
}

/** Who answered and is called otherwise by now, or is no longer invited: nothing that was said is lost. */
export function answeredUninvited(asked: Asked): readonly Invited[] {
  const still = new Set(everybodyInvited(asked).map(({ invitee }) => fold(invitee)));
  return rowsIn(asked.invitations)
    .filter(({ invitee, reply }) => reply !== null && !still.has(fold(invitee)))
    .map((invitation) => {
      const { invitee, reply } = invitation;
      const individual = rowOf(asked.participants, invitee);
      const whose = { invitee, name: individual?.name ?? invitee, isIndividual: individual !== undefined };
      return { ...whose, invitation, reply };
    });
}

/** How many of those who are invited get an invitation that the registry has not numbered yet (TD7). */
export function withoutNumberOf(
  data: Parameters<typeof paperStanding>[0],
  invited: readonly Pick<Invited, 'invitee'>[],
): number {
  return invited.filter(
    ({ invitee }) => paperStanding(data, { kind: 'invitation', of: invitee }).number === '',
  ).length;
}

/** How many come, send somebody, do not come, and have not answered. */
export interface ReplyFigures {
  readonly invited: number;
  readonly comes: number;
  readonly sends: number;
  readonly absent: number;
  readonly silent: number;
}

export function replyFigures(invited: readonly Invited[]): ReplyFigures {
  const count = (answer: InvitationReply['answer']) =>
    invited.filter(({ reply }) => reply?.answer === answer).length;
  const [comes, sends, absent] = [count('comes'), count('sends'), count('absent')];
  return { invited: invited.length, comes, sends, absent, silent: invited.length - comes - sends - absent };
}

/** Whether the day until which replies were asked for is over, that day included. */
export function repliesAreLate(replyBy: CivilDate | null, today: CivilDate): boolean {
  return replyBy !== null && replyBy < today;
}
