import { z } from 'zod';
import { civilDate } from '@doi-thoai/shared/calendar/civil-date-schema';
import { id, receipt } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import { linkRefusal, linkWith } from '@doi-thoai/shared/meeting/intake/links';
import { views } from '@doi-thoai/shared/views/audiences';
import { linkDigest, newLinkSecret } from '../access/link-secret.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

const oneMeeting = z.object({ meeting: id });

/** Links without an account (TD8, UB5): made here, for a secret is chance, and looked through here. */
export function linkRoutes(api: Api, dependencies: HttpDependencies): void {
  issueRoute(api, dependencies);
  viewRoute(api, dependencies);
}

function issueRoute(api: Api, { handleCommand }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/links',
    {
      schema: {
        tags: ['meetings'],
        summary:
          'Issue links to organisations, bodies, those invited and heads of villages; each secret is told this once',
        params: oneMeeting,
        body: z.object({
          /** The id of the command that records them. */
          id: z.string().regex(/^[A-Za-z0-9_-]{12,64}$/),
          links: z
            .array(
              z.strictObject({
                organisation: id.nullable().default(null),
                department: id.nullable().default(null),
                /** Whoever is invited, as the plan or its lists call them; an individual who was admitted, by their id. */
                invitee: z.string().max(300).nullable().default(null),
                /** The head of a village on the list of those who are sent the results. */
                head: id.nullable().default(null),
              }),
            )
            .min(1)
            .max(300),
          expiresOn: civilDate,
        }),
      },
    },
    async (request, reply) => {
      const { id: command, links, expiresOn } = request.body;
      const issued = links.map((holder) => ({ ...holder, secret: newLinkSecret() }));
      const input = {
        links: issued.map(({ secret, ...holder }) => ({ ...holder, digest: linkDigest(secret) })),
        expiresOn,
      };
      const { meeting } = request.params;
      const outcome = await handleCommand(
        { id: command, stream: meeting, type: 'links.issue', input },
        request.caller,
      );
      return answer(reply, outcome.ok ? { ...outcome, links: issued } : outcome);
    },
  );
}

/** The secret is in the body: no log and no history of a server has it. */
function viewRoute(api: Api, { limits, streams }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/link',
    {
      schema: {
        tags: ['meetings'],
        summary:
          'What the holder of a link sees: their own row, what their body is asked, their invitation, or their village',
        params: oneMeeting,
        body: z.object({
          link: receipt,
          /** The event up to which the view is known already. */
          have: z.number().int().min(0).optional(),
        }),
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const { state } = open;
        const digest = linkDigest(request.body.link);
        const refused = linkRefusal(state, digest, open.now());
        if (refused === 'unknownLink') {
          const tooMany = await limits.count('unknownReceipt', request.caller.address);
          return answer(reply, tooMany ?? refuse(refused));
        }
        const link = linkWith(state, digest);
        if (refused || !link) return answer(reply, refuse(refused ?? 'unknownLink'));
        const seq = open.seq();
        const now = open.now();
        if (request.body.have === seq) return answer(reply, { ok: true, seq, now });
        const viewer = {
          audience: 'link',
          seat: `link-${link.id}`,
          department: link.department,
          organisation: link.organisation,
          registration: null,
          link: link.id,
        } as const;
        return answer(reply, { ok: true, seq, now, view: project(views.link, state, viewer) });
      }),
  );
}
