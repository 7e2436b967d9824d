import { z } from 'zod';
import { addDays, civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { refuse } from '../../engine/refusal.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { linkStanding } from './link-standing.ts';
import { departmentId, linkId, organisationId } from '../id-inputs.ts';
import type { DepartmentId, LinkId, OrganisationId } from '../ids.ts';

/**
 * A way in without an account: to the row of one organisation, or to what one body is asked. The secret is in the
 * address of whoever was given it and nowhere else; what is kept is its digest.
 */
export interface Link {
  readonly id: LinkId;
  readonly organisation: OrganisationId | null;
  readonly department: DepartmentId | null;
  /** SHA-256 of the secret, in hex. */
  readonly digest: string;
  /** The last day on which it opens. */
  readonly expiresOn: CivilDate;
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
}

export type LinkEvent =
  | ({ readonly type: 'linkIssued' } & Omit<Link, 'issuedAt' | 'revokedAt'>)
  | { readonly type: 'linkRevoked'; readonly link: LinkId };

/** A link that nobody thinks of any more shall not stand open for years. */
export const maxLinkDays = 366;

const planners = ['coordinator', 'moderator'] as const;

/** Whose link it is: an organisation's, or a body's that is asked. */
const holder = {
  organisation: organisationId.nullable().default(null),
  department: departmentId.nullable().default(null),
};

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
      for (const { organisation, department, digest } of links) {
        if ((organisation === null) === (department === null))
          return refuse('malformed', { problem: 'organisation' });
        if (organisation !== null && !meeting.organisations.has(organisation))
          return refuse('unknownOrganisation');
        if (department !== null && !meeting.departments.has(department)) return refuse('unknownDepartment');
        const earlier = meeting.links.filter(
          (row) =>
            row.organisation === organisation && row.department === department && row.revokedAt === null,
        );
        for (const row of earlier) events.push({ type: 'linkRevoked', link: row.id });
        events.push({ type: 'linkIssued', id: newId(), organisation, department, digest, expiresOn });
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
    links: meeting.links.with({ ...link, issuedAt: at, revokedAt: null }),
  }),
  linkRevoked: (meeting, { link }, { at }) => ({
    ...meeting,
    links: meeting.links.update(link, (row) => ({ ...row, revokedAt: at })),
  }),
};
