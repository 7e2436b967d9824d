import { createReadStream } from 'node:fs';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Evidence } from '@doi-thoai/shared/meeting/answers/answers';
import { cleanText } from '@doi-thoai/shared/text/normalise';
import { acceptedType, isOtherPicture, isShownPicture } from '../files/file-types.ts';
import type { KeptFile, MeetingFiles } from '../files/meeting-files.ts';

/** The most that one file may hold. */
export const megabytes = 20;

/** The one file of a form; undefined where there is none that can be read. */
export async function sentFile(request: FastifyRequest): Promise<MultipartFile | undefined> {
  // A form that cannot be read is its sender's mistake, whatever the reader calls it.
  return request.file().catch(() => undefined);
}

interface Keeping {
  readonly files: MeetingFiles;
  readonly meeting: string;
  /** Papers and tables are taken besides pictures. */
  readonly documentsToo: boolean;
}

/** Keeps a file that was sent, by its content; or why it is not kept. Throws `NotSaved` when the disk does not. */
export async function received(
  part: MultipartFile | undefined,
  { files, meeting, documentsToo }: Keeping,
): Promise<{ readonly ok: true; readonly evidence: Evidence } | Refusal> {
  if (!part) return refuse('malformed', { problem: 'file' });
  const bytes = await part.toBuffer().catch(() => undefined);
  if (part.file.truncated) return refuse('fileTooLarge', { megabytes });
  if (!bytes) return refuse('malformed', { problem: 'file' });
  const mediaType = await acceptedType(bytes, part.filename);
  if (!documentsToo && mediaType && isOtherPicture(mediaType)) return refuse('photoNotShown');
  if (!documentsToo && !(mediaType && isShownPicture(mediaType))) return refuse('notAPhoto');
  if (!mediaType || bytes.length === 0) return refuse('wrongFileType');
  const name = cleanText(part.filename, { maxLength: 200, lines: 'single' });
  if (!name.ok) return refuse('malformed', { input: 'file', problem: name.code, max: 200 });
  const kept = await files.keep(meeting, bytes, mediaType);
  return { ok: true, evidence: { id: kept, name: name.text, bytes: bytes.length, mediaType } };
}

/** Hands a file out as a file, never as a page of ours. `name` is percent-encoded. */
export function handOut(reply: FastifyReply, found: KeptFile, name: string): FastifyReply {
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
}
