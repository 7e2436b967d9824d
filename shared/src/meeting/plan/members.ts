import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { refuse } from '../../engine/refusal.ts';
import { accountKey } from '../../text/account-key.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers, type Stamp } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { memberRoles, type MemberRole } from './member-vocabulary.ts';

/**
 * Somebody with an account and rights in this meeting. The name of an account is no sealed content: every event names
 * the one that acted, and who had which right is part of what the record answers for.
 */
export interface Member {
  /** The account as it is compared. */
  readonly id: string;
  readonly account: string;
  readonly role: MemberRole;
  /** Whoever founded the meeting coordinates it as long as it stands. */
  readonly founder: boolean;
  readonly at: Instant;
}

export type MemberEvent =
  | { readonly type: 'memberGranted'; readonly account: string; readonly role: MemberRole }
  | { readonly type: 'memberRevoked'; readonly account: string };

const account = plainText({ min: 1, max: 200, lines: 'single' });

export const memberActions = {
  'members.grant': action({
    may: ['coordinator'],
    input: z.strictObject({ account, role: z.enum(memberRoles) }),
    decide(meeting, input) {
      const member = meeting.members.get(accountKey(input.account));
      if (member?.role === input.role) return [];
      if (member?.founder) return refuse('founderStays');
      return [{ type: 'memberGranted', ...input }];
    },
  }),
  'members.revoke': action({
    may: ['coordinator'],
    input: z.strictObject({ account }),
    decide(meeting, input) {
      const member = meeting.members.get(accountKey(input.account));
      if (!member) return [];
      if (member.founder) return refuse('founderStays');
      return [{ type: 'memberRevoked', account: member.account }];
    },
  }),
};

export const memberEvolvers: Evolvers<MemberEvent> = {
  memberGranted: (meeting, { account: name, role }, { at }) =>
    withMember(meeting, { id: accountKey(name), account: name, role, founder: false, at }),
  memberRevoked: (meeting, { account: name }) => ({
    ...meeting,
    members: meeting.members.without(accountKey(name)),
  }),
};

/** The meeting after the event with which it began: whoever founded it coordinates it. */
export function withFounder(meeting: Meeting, { seq, at, by }: Stamp): Meeting {
  if (seq !== 1 || by.role !== 'coordinator') return meeting;
  const founder = {
    id: accountKey(by.seat),
    account: by.seat,
    role: 'coordinator',
    founder: true,
    at,
  } as const;
  return withMember(meeting, founder);
}

function withMember(meeting: Meeting, member: Member): Meeting {
  return { ...meeting, members: meeting.members.with(member) };
}

/** The right that an account has in a meeting. */
export function memberRoleOf({ members }: Meeting, name: string): MemberRole | undefined {
  return members.get(accountKey(name))?.role;
}
