import type { FastifyReply } from 'fastify';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { answer } from './errors.ts';

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Papers as one file to be taken away; the file bears this name. */
export async function sendPapers(
  reply: FastifyReply,
  format: PaperFormat,
  { name, papers }: { readonly name: string; readonly papers: readonly Paper[] },
): Promise<FastifyReply> {
  // What writes files is read once somebody wants one.
  const { writeApart } = await import('../papers/write-apart.ts');
  const bytes = await writeApart({ format, papers });
  if (isRefusal(bytes)) return answer(reply, bytes);
  return reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}
