import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, stat, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { id } from '@doi-thoai/shared/meeting/ids';
import { cleanText } from '@doi-thoai/shared/text/normalise';
import { NotSaved } from '../journal/journal.ts';
import { newId } from '../meetings/new-id.ts';
import { refuse } from '../meetings/refusal.ts';
import type { Api, HttpParts } from './parts.ts';
import { answer } from './refusals.ts';
import { refuseUnless } from './visitor.ts';

const megabytes = 20;

/** What may be evidence, by its own bytes and not by its name. */
const accepted: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** Documents that support answers (QN7): kept by content, never shown in a page of ours. */
export async function fileRoutes(api: Api, { meetings, limits, filesDir }: HttpParts): Promise<void> {
  await api.register(fastifyMultipart, { limits: { fileSize: megabytes * 1_000_000, files: 1, fields: 4 } });

  api.post(
    '/api/meetings/:meeting/files',
    {
      schema: {
        tags: ['files'],
        summary: 'Upload evidence (multipart/form-data, one file)',
        consumes: ['multipart/form-data'],
        params: z.object({ meeting: id }),
      },
      bodyLimit: (megabytes + 1) * 1_000_000,
    },
    async (request, reply) => {
      const refusal =
        (await meetings.with(request.params.meeting, (open) =>
          refuseUnless(request, open, ['department']),
        )) ?? (await limits.count('upload', request.caller.session?.id ?? request.caller.address));
      if (refusal) return answer(reply, refusal);
      const part = await request.file();
      if (!part) return answer(reply, refuse('malformed', { problem: 'file' }));
      const bytes = await part.toBuffer().catch(() => undefined);
      if (!bytes || part.file.truncated) return answer(reply, refuse('fileTooLarge', { megabytes }));
      const mediaType = await typeOf(bytes);
      if (!mediaType || bytes.length === 0) return answer(reply, refuse('wrongFileType'));
      const name = cleanText(part.filename, { maxLength: 200, lines: 'single' });
      if (!name.ok) return answer(reply, refuse('malformed', { problem: `name (${name.code})` }));
      const evidence = { id: digestOf(bytes), name: name.text, bytes: bytes.length, mediaType };
      await keep(filesDir, evidence.id, bytes, mediaType);
      return answer(reply, { ok: true, evidence });
    },
  );

  api.get(
    '/api/files/:file',
    {
      schema: {
        tags: ['files'],
        summary: 'Download a file',
        params: z.object({ file: z.string().regex(/^[a-f0-9]{64}$/) }),
        querystring: z.object({ name: z.string().max(200).optional() }),
      },
    },
    async (request, reply) => {
      const path = join(filesDir, request.params.file);
      const mediaType = await readFile(`${path}.type`, 'utf8').catch(() => undefined);
      const found = await stat(path).catch(() => undefined);
      if (mediaType === undefined || !found) return answer(reply, refuse('unknownFile'));
      const name = encodeURIComponent(request.query.name ?? request.params.file.slice(0, 12));
      return reply
        .header('content-type', mediaType)
        .header('content-length', found.size)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(createReadStream(path));
    },
  );
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The accepted type that the bytes are, or undefined. Plain text has no signature: it must be clean UTF-8. */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return accepted.has(found.mime) ? found.mime : undefined;
  return isPlainText(bytes) ? 'text/plain' : undefined;
}

function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/(?![\t\n\r\f])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
}

/** Written under another name first, so that a file is there whole or not at all. */
async function keep(folder: string, name: string, bytes: Buffer, mediaType: string): Promise<void> {
  const half = join(folder, `${newId()}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(half, bytes, { flush: true, mode: 0o600 });
    await rename(half, join(folder, name));
    await writeFile(join(folder, `${name}.type`), mediaType, { flush: true, mode: 0o600 });
  } catch (error) {
    throw new NotSaved('a file could not be written', { cause: error });
  }
}
