import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id, receipt } from '@doi-thoai/shared/engine/ids';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { linkRefusal, linkWith, type Link } from '@doi-thoai/shared/meeting/intake/links';
import { mayRead } from '../access/file-access.ts';
import { linkDigest } from '../access/link-secret.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { handOut, megabytes, received, sentFile } from './sent-file.ts';

const form = z.object({ link: receipt });

/** What a body without an account gives with its reports, and looks at again (TD21): by its link. */
export function linkFileRoutes(api: Api, dependencies: HttpDependencies): void {
  sendRoute(api, dependencies);
  readRoute(api, dependencies);
}

/** The link with this secret, where it opens now and is a body's. */
async function bodysLink(
  { streams, limits }: HttpDependencies,
  meeting: string,
  secret: string,
  address: string,
): Promise<Link | Refusal> {
  const found = await streams.with(meetingKind, meeting, (open) => {
    const digest = linkDigest(secret);
    const refused = linkRefusal(open.state, digest, open.now());
    return refused ? refuse(refused) : (linkWith(open.state, digest) ?? refuse('unknownLink'));
  });
  if ('ok' in found)
    return found.code === 'unknownLink' ? ((await limits.count('unknownReceipt', address)) ?? found) : found;
  return found.department === null ? refuse('notAllowed') : found;
}

function sendRoute(api: Api, dependencies: HttpDependencies): void {
  const { files, limits } = dependencies;
  api.post(
    '/api/meetings/:meeting/link/files',
    {
      schema: {
        tags: ['files'],
        summary: 'Upload evidence by the link of a body (multipart/form-data: `form` as JSON, then the file)',
        consumes: ['multipart/form-data'],
        params: z.object({ meeting: id }),
      },
      bodyLimit: (megabytes + 1) * 1_000_000,
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const { address } = request.caller;
      const part = await sentFile(request);
      const given = form.safeParse(parsed(part?.fields['form']));
      if (!given.success) return answer(reply, refuse('malformed', { problem: 'form' }));
      const link = await bodysLink(dependencies, meeting, given.data.link, address);
      if ('ok' in link) return answer(reply, link);
      const held = await limits.count('upload', `link-${link.id}`);
      return answer(reply, held ?? (await received(part, { files, meeting, documentsToo: true })));
    },
  );
}

function readRoute(api: Api, dependencies: HttpDependencies): void {
  const { files, streams } = dependencies;
  api.post(
    '/api/meetings/:meeting/link/file',
    {
      schema: {
        tags: ['files'],
        summary: "Download a file that the view of a body's link holds",
        params: z.object({ meeting: id }),
        body: form.extend({ file: z.string().regex(/^[a-f0-9]{64}$/) }),
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const { link: secret, file } = request.body;
      const link = await bodysLink(dependencies, meeting, secret, request.caller.address);
      if ('ok' in link) return answer(reply, link);
      const { department } = link;
      const actor = {
        role: 'department',
        seat: `link-${link.id}`,
        ...(department ? { department } : {}),
      } as const;
      const granted = await streams.with(meetingKind, meeting, ({ state }) => mayRead(state, actor, file));
      const found = granted ? await files.find(meeting, file) : undefined;
      return found ? handOut(reply, found, file.slice(0, 12)) : answer(reply, refuse('unknownFile'));
    },
  );
}

type Fields = NonNullable<Awaited<ReturnType<FastifyRequest['file']>>>['fields'];

/** The field of a form that holds JSON; undefined where it holds anything else. */
function parsed(field: Fields[string]): unknown {
  if (!field || !('value' in field) || typeof field.value !== 'string') return undefined;
  try {
    return JSON.parse(field.value);
  } catch {
    return undefined;
  }
}
