import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { receipt } from '@doi-thoai/shared/engine/ids';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { linkRefusal, linkWith } from '@doi-thoai/shared/meeting/intake/links';
import { formatsOf, paperFormats, type PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { fold } from '@doi-thoai/shared/text/fold';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { Reaching } from '../access/reach.ts';
import { linkDigest } from '../access/link-secret.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { findCopies, findPaper, wantedPaper, whichPaper, type Finding } from './find-paper.ts';
import { sendPapers } from './send-paper.ts';

const summaries: Readonly<Record<PaperFormat, string>> = {
  docx: 'The same, as a document of Word',
  pdf: 'The same, to be printed; only what is posted, handed out or signed',
  xlsx: 'The tables of a paper, as a workbook of Excel',
};

/** Everybody's copy in one file, to be printed. */
const together = z.object({ copies: z.literal('all').optional() });

/** Papers of a conference, for those who prepare it and see what papers are made of. */
export function paperRoutes(api: Api, given: HttpDependencies): void {
  const dependencies = { ...given, reaching: new Reaching(given.settings, given.origins) };
  api.get(
    '/api/meetings/:meeting/papers/:paper',
    {
      schema: {
        tags: ['meetings'],
        summary: 'A paper of a conference: as it stands while it is a draft, as it was made final afterwards',
        params: wantedPaper,
        querystring: whichPaper,
      },
    },
    async (request, reply) => {
      const found = await findPaper(dependencies, request, request.params, request.query);
      void reply.header('cache-control', 'private, no-store');
      return answer(reply, isRefusal(found) ? found : { ok: true, paper: found.paper });
    },
  );
  for (const format of paperFormats) fileRoute(api, dependencies, format);
  codedInvitationsRoute(api, dependencies);
}

function fileRoute(api: Api, dependencies: Finding, format: PaperFormat): void {
  api.get(
    `/api/meetings/:meeting/papers/:paper.${format}`,
    {
      schema: {
        tags: ['meetings'],
        summary: summaries[format],
        params: wantedPaper,
        querystring: whichPaper.extend(format === 'pdf' ? together.shape : {}),
      },
    },
    async (request, reply) => {
      const { paper: kind } = request.params;
      if (!formatsOf[kind].includes(format)) return answer(reply, refuse('unknownPaper'));
      const found = await foundFor(dependencies, request, format);
      if (isRefusal(found)) return answer(reply, found);
      return sendPapers(reply, format, { ...found, name: `${paperNames[kind].vi} - ${found.title}` });
    },
  );
}

/** Invitations whose slips lead to each one's own link. Only whoever was told the secrets can have them printed. */
function codedInvitationsRoute(api: Api, dependencies: Finding): void {
  api.post(
    '/api/meetings/:meeting/invitations.pdf',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Invitations as one file to print, each with the code of its own link on the slip',
        params: wantedPaper.pick({ meeting: true }),
        body: z.object({
          /** By which people reach this server. */
          origin: z
            .string()
            .max(300)
            .regex(/^https?:\/\/[^/?#\s]+$/),
          links: z
            .array(z.object({ invitee: z.string().max(300), secret: receipt }))
            .min(1)
            .max(300),
        }),
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const { origin, links } = request.body;
      const held = new Map(links.map(({ invitee, secret }) => [fold(invitee), secret]));
      const wanted = { meeting, paper: 'invitation' } as const;
      const found = await findCopies(dependencies, request, wanted, (of) => {
        const secret = held.get(fold(of));
        return secret === undefined ? undefined : { replyAt: `${origin}/l/${meeting}#${secret}` };
      });
      if (isRefusal(found)) return answer(reply, found);
      // A code that opens nothing, or another's invitation, is worse than none.
      if (!(await openEach(dependencies, meeting, links))) return answer(reply, refuse('unknownLink'));
      return sendPapers(reply, 'pdf', { ...found, name: `${paperNames.invitation.vi} - ${found.title}` });
    },
  );
}

interface Given {
  readonly invitee: string;
  readonly secret: string;
}

/** Whether each secret opens the invitation of whom it is said to be. */
function openEach({ streams }: Finding, meeting: string, links: readonly Given[]): Promise<boolean> {
  return streams.with(meetingKind, meeting, (open) =>
    links.every(({ invitee, secret }) => {
      const digest = linkDigest(secret);
      const row = open.state.invitations.get(linkWith(open.state, digest)?.invitation ?? '');
      return (
        row &&
        fold(row.invitee) === fold(invitee) &&
        linkRefusal(open.state, digest, open.now()) === undefined
      );
    }),
  );
}

interface Several {
  readonly title: string;
  readonly papers: readonly Paper[];
}

type Asking = FastifyRequest & {
  readonly params: z.infer<typeof wantedPaper>;
  readonly query: z.infer<typeof whichPaper> & z.infer<typeof together>;
};

async function foundFor(
  dependencies: Finding,
  request: Asking,
  format: PaperFormat,
): Promise<Several | Refusal> {
  if (request.query.copies === 'all')
    return findCopies(dependencies, request, request.params, undefined, { inFile: true });
  const withPhones = format !== 'pdf';
  const found = await findPaper(dependencies, request, request.params, request.query, {
    withPhones,
    inFile: true,
  });
  return isRefusal(found) ? found : { title: found.title, papers: [found.paper] };
}
