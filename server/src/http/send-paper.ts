import type { FastifyReply } from 'fastify';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import type { PlainSheet } from '../papers/plain-workbook.ts';
import type { Wanted } from '../papers/writer-thread.ts';
import { answer } from './errors.ts';

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Papers as one file to be taken away; the file bears this name. */
export function sendPapers(
  reply: FastifyReply,
  format: PaperFormat,
  { name, papers }: { readonly name: string; readonly papers: readonly Paper[] },
): Promise<FastifyReply> {
  return sendWritten(reply, { format, name }, { format, papers });
}

/** A table to be worked in, as a workbook to be taken away. */
export function sendSheet(reply: FastifyReply, sheet: PlainSheet): Promise<FastifyReply> {
  return sendWritten(reply, { format: 'xlsx', name: sheet.title }, { sheet });
}

async function sendWritten(
  reply: FastifyReply,
  { format, name }: { readonly format: PaperFormat; readonly name: string },
  wanted: Wanted,
): Promise<FastifyReply> {
  // What writes files is read once somebody wants one.
  const { writeApart } = await import('../papers/write-apart.ts');
  const bytes = await writeApart(wanted);
  if (isRefusal(bytes)) return answer(reply, bytes);
  return reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}
