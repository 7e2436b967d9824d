import { createReadStream } from 'node:fs';
import fastifyMultipart from '@fastify/multipart';
import { z } from 'zod';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { cleanText } from '@doi-thoai/shared/text/normalise';
import { mayRead } from '../access/file-access.ts';
import { acceptedType, isOtherPicture, isShownPicture } from '../files/file-types.ts';
import { actorsOf } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { refuseUnless } from './authentication.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

const megabytes = 20;

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
      // A form that cannot be read is its sender's mistake, whatever the reader calls it.
      const part = await request.file().catch(() => undefined);
      if (!part) return answer(reply, refuse('malformed', { problem: 'file' }));
      const bytes = await part.toBuffer().catch(() => undefined);
      if (part.file.truncated) return answer(reply, refuse('fileTooLarge', { megabytes }));
      if (!bytes) return answer(reply, refuse('malformed', { problem: 'file' }));
      const mediaType = await acceptedType(bytes, part.filename);
      if (!documentsToo && mediaType && isOtherPicture(mediaType))
        return answer(reply, refuse('photoNotShown'));
      if (!documentsToo && !(mediaType && isShownPicture(mediaType)))
        return answer(reply, refuse('notAPhoto'));
      if (!mediaType || bytes.length === 0) return answer(reply, refuse('wrongFileType'));
      const name = cleanText(part.filename, { maxLength: 200, lines: 'single' });
      if (!name.ok)
        return answer(reply, refuse('malformed', { input: 'file', problem: name.code, max: 200 }));
      const kept = await files.keep(meeting, bytes, mediaType);
      return answer(reply, {
        ok: true,
        evidence: { id: kept, name: name.text, bytes: bytes.length, mediaType },
      });
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
      return (
        reply
          .header('content-type', found.mediaType)
          .header('content-length', found.bytes)
          .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
          .header('x-content-type-options', 'nosniff')
          // What is erased here shall not stay behind in a browser.
          .header('cache-control', 'private, no-store')
          .send(createReadStream(found.path))
      );
    },
  );
}
