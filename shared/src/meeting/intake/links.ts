import { z } from 'zod';
import { addDays, civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { action, type Decision, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { invitationFor, invitationOf, inviteeName } from './invitations.ts';
import { linkStanding } from './link-standing.ts';
import { departmentId, headId, linkId, organisationId } from '../id-inputs.ts';
import type { DepartmentId, HeadId, InvitationId, LinkId, OrganisationId } from '../ids.ts';

/**
 * A way in without an account: to the row of one organisation, to what one body is asked, to the invitation of one who is
 * invited, or to what the head of one village is asked to say. The secret is in the address of whoever was given it and
 * nowhere else; what is kept is its digest.
 */
export interface Link {
  readonly id: LinkId;
  readonly organisation: OrganisationId | null;
  readonly department: DepartmentId | null;
  readonly invitation: InvitationId | null;
  readonly head: HeadId | null;
  /** SHA-256 of the secret, in hex. */
  readonly digest: string;
  /** The last day on which it opens. */
  readonly expiresOn: CivilDate;
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
}

export type LinkEvent =
  | ({ readonly type: 'linkIssued' } & Omit<Link, 'invitation' | 'head' | 'issuedAt' | 'revokedAt'>)
  | ({ readonly type: 'invitationLinkIssued' } & Pick<Link, 'id' | 'digest' | 'expiresOn'> & {
        readonly invitation: InvitationId;
      })
  | ({ readonly type: 'headLinkIssued' } & Pick<Link, 'id' | 'digest' | 'expiresOn'> & {
        readonly head: HeadId;
      })
  | { readonly type: 'linkRevoked'; readonly link: LinkId };

/** A link that nobody thinks of any more shall not stand open for years. */
export const maxLinkDays = 366;

const planners = ['coordinator', 'moderator'] as const;

/** Whose link it is: an organisation's, a body's that is asked, of somebody who is invited, by their name, or of the head of a village. */
const holder = {
  organisation: organisationId.nullable().default(null),
  department: departmentId.nullable().default(null),
  invitee: inviteeName.nullable().default(null),
  head: headId.nullable().default(null),
};
type Holder = { readonly [Name in keyof typeof holder]: z.output<(typeof holder)[Name]> };

export const linkActions = {
  /** New links, one for each; an earlier one of the same holder opens nothing any more. */
  'links.issue': action({
    may: planners,
    input: z.strictObject({
      links: z
        .array(z.strictObject({ ...holder, digest: z.string().regex(/^[a-f0-9]{64}$/) }))
        .min(1)
        .max(300),
      expiresOn: civilDate,
    }),
    decide(meeting, { links, expiresOn }, { now, newId }) {
      const today = civilDateOf(now);
      if (expiresOn < today) return refuse('linkEndsInThePast');
      if (expiresOn > addDays(today, maxLinkDays)) return refuse('linkEndsTooLate', { days: maxLinkDays });
      const events: MeetingEvent[] = [];
      for (const { digest, ...whose } of links) {
        const issued = issuing(meeting, whose, { digest, expiresOn, newId });
        if (isRefusal(issued)) return issued;
        events.push(...issued);
      }
      return events;
    },
  }),
  'links.revoke': action({
    may: planners,
    input: z.strictObject({ link: linkId }),
    decide({ links }, { link }) {
      const row = links.get(link);
      if (!row) return refuse('unknownLink');
      return row.revokedAt === null ? [{ type: 'linkRevoked', link }] : [];
    },
  }),
};

interface Issuing {
  readonly digest: string;
  readonly expiresOn: CivilDate;
  readonly newId: () => string;
}

/** A new link of one holder in the place of the earlier ones, or why it is not given. */
function issuing(meeting: Meeting, whose: Holder, { newId, ...link }: Issuing): Decision {
  const { organisation, department, invitee, head } = whose;
  if ([organisation, department, invitee, head].filter((one) => one !== null).length !== 1)
    return refuse('malformed', { problem: 'organisation' });
  if (invitee !== null) return invitedBy(meeting, invitee, { newId, ...link });
  if (head !== null) return ofHead(meeting, head, { newId, ...link });
  if (organisation !== null && !meeting.organisations.has(organisation)) return refuse('unknownOrganisation');
  if (department !== null && !meeting.departments.has(department)) return refuse('unknownDepartment');
  const earlier = meeting.links.filter(
    (row) =>
      row.invitation === null &&
      row.head === null &&
      row.organisation === organisation &&
      row.department === department,
  );
  return [...revoking(earlier), { type: 'linkIssued', id: newId(), organisation, department, ...link }];
}

/** The same of somebody who is invited. */
function invitedBy(meeting: Meeting, invitee: string, { newId, ...link }: Issuing): Decision {
  const row = invitationOf(meeting, invitee);
  const opened = row ? undefined : invitationFor(meeting, invitee, newId);
  if (opened === null) return refuse('unknownInvitee', { invitee });
  const invitation = row?.id ?? opened?.id ?? '';
  const earlier = meeting.links.filter((one) => one.invitation === invitation);
  return [
    ...(opened ? [opened] : []),
    ...revoking(earlier),
    { type: 'invitationLinkIssued', id: newId(), invitation, ...link },
  ];
}

/** The same of the head of a village. */
function ofHead({ heads, links }: Meeting, head: HeadId, { newId, ...link }: Issuing): Decision {
  if (!heads.has(head)) return refuse('unknownHead');
  const earlier = links.filter((one) => one.head === head);
  return [...revoking(earlier), { type: 'headLinkIssued', id: newId(), head, ...link }];
}

/** What shuts the links among them that are not shut yet. */
export function revoking(links: readonly Link[]): readonly MeetingEvent[] {
  return links
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ id }) => ({ type: 'linkRevoked', link: id }));
}

/** All that the holder of a link does; the rest of what a role may is done in the hall or by the office. */
export const doneByLink: ReadonlySet<string> = new Set([
  'delegates.name',
  'delegates.change',
  'delegates.remove',
  'handIn.addOpinions',
  'handIn.changeOpinion',
  'handIn.report',
  'handIn.submit',
  'answers.draft',
  'answers.submit',
  'answers.takeBack',
  'invitations.reply',
  'heads.receive',
  'heads.takeReceiptBack',
  'parts.report',
  'extensions.ask',
]);

/** The link with this digest, revoked ones too: their holders are told so. */
export function linkWith({ links }: Pick<Meeting, 'links'>, digest: string): Link | undefined {
  return links.find((row) => row.digest === digest);
}

/** Why a link opens nothing now; undefined for one that does. */
export function linkRefusal(
  meeting: Pick<Meeting, 'links'>,
  digest: string,
  now: Instant,
): 'unknownLink' | 'linkRevoked' | 'linkExpired' | undefined {
  const link = linkWith(meeting, digest);
  if (!link) return 'unknownLink';
  return { revoked: 'linkRevoked', expired: 'linkExpired', open: undefined }[
    linkStanding(link, civilDateOf(now))
  ] as 'linkRevoked' | 'linkExpired' | undefined;
}

export const linkEvolvers: Evolvers<LinkEvent> = {
  linkIssued: (meeting, { type: _type, ...link }, { at }) => ({
    ...meeting,
    links: meeting.links.with({ ...link, invitation: null, head: null, issuedAt: at, revokedAt: null }),
  }),
  invitationLinkIssued: (meeting, { type: _type, ...link }, { at }) => ({
    ...meeting,
    links: meeting.links.with({
      ...{ organisation: null, department: null, head: null, ...link },
      ...{ issuedAt: at, revokedAt: null },
    }),
    // From now on its holder sees the invitation.
    invitations: meeting.invitations.update(link.invitation, (row) => ({ ...row })),
  }),
  headLinkIssued: (meeting, { type: _type, ...link }, { at }) => ({
    ...meeting,
    links: meeting.links.with({
      ...{ organisation: null, department: null, invitation: null, ...link },
      ...{ issuedAt: at, revokedAt: null },
    }),
    // From now on its holder sees the village.
    heads: meeting.heads.update(link.head, (row) => ({ ...row })),
  }),
  linkRevoked: (meeting, { link }, { at }) => ({
    ...meeting,
    links: meeting.links.update(link, (row) => ({ ...row, revokedAt: at })),
  }),
};
