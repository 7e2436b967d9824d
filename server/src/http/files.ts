import fastifyMultipart from '@fastify/multipart';
import { z } from 'zod';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { mayRead } from '../access/file-access.ts';
import { actorsOf } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { refuseUnless } from './authentication.ts';
import { handOut, megabytes, received, sentFile } from './sent-file.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Those who photograph slips (QN8). */
const slipTakers: readonly Role[] = ['desk', 'moderator', 'secretary', 'coordinator'];

/** Evidence of answers (QN7), papers that answer (TD8) and photos of slips (QN8): kept by content, never shown as pages of ours. */
export async function fileRoutes(api: Api, { streams, limits, files }: HttpDependencies): Promise<void> {
  await api.register(fastifyMultipart, { limits: { fileSize: megabytes * 1_000_000, files: 1, fields: 4 } });

  api.post(
    '/api/meetings/:meeting/files',
    {
      schema: {
        tags: ['files'],
        summary:
          'Upload evidence, a paper that answers, or the photo of a slip (multipart/form-data, one file)',
        consumes: ['multipart/form-data'],
        params: z.object({ meeting: id }),
        querystring: z.object({ for: z.literal('paper').optional() }),
      },
      bodyLimit: (megabytes + 1) * 1_000_000,
    },
    async (request, reply) => {
      const { meeting } = request.params;
      // A body without an account answers on paper, and the office enters it (TD8); the registry takes back what is signed (TD7).
      const documents: readonly Role[] =
        request.query.for === 'paper' ? ['department', 'coordinator', 'registry'] : ['department'];
      const { refusal, documentsToo } = await streams.with(meetingKind, meeting, (open) => ({
        refusal: refuseUnless(request, open, [...documents, ...slipTakers]),
        documentsToo: refuseUnless(request, open, documents) === undefined,
      }));
      const held =
        refusal ?? (await limits.count('upload', request.caller.session?.id ?? request.caller.address));
      if (held) return answer(reply, held);
      return answer(reply, await received(await sentFile(request), { files, meeting, documentsToo }));
    },
  );

  api.get(
    '/api/meetings/:meeting/files/:file',
    {
      schema: {
        tags: ['files'],
        summary: 'Download a file that the own view of the meeting holds',
        params: z.object({ meeting: id, file: z.string().regex(/^[a-f0-9]{64}$/) }),
        querystring: z.object({ name: z.string().max(200).optional() }),
      },
    },
    async (request, reply) => {
      const { meeting, file } = request.params;
      const granted = await streams.with(meetingKind, meeting, ({ state }) =>
        actorsOf(state, request.caller).some((actor) => mayRead(state, actor, file)),
      );
      // Who may not read it does not learn whether it is there.
      const found = granted ? await files.find(meeting, file) : undefined;
      if (!found) return answer(reply, request.sessionRefusal ?? refuse('unknownFile'));
      const name = encodeURIComponent(request.query.name ?? file.slice(0, 12));
      return handOut(reply, found, name);
    },
  );
}
