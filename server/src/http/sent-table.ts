import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { importLimits } from '@doi-thoai/shared/imports/sheet';
import { cleanText } from '@doi-thoai/shared/text/normalise';

/** A file that came with a form. */
export interface Sent {
  readonly ok: true;
  readonly bytes: Buffer;
  readonly name: string;
  readonly form: string;
}

/** The one file of a request (multipart/form-data), and the field `form` before it; or why it is not taken. */
export async function sentIn(request: FastifyRequest): Promise<Sent | Refusal> {
  const limits = { fileSize: importLimits.megabytes * 1_000_000, files: 1, fields: 2, fieldSize: 1_000_000 };
  const part = await request.file({ limits }).catch(() => undefined);
  if (!part) return refuse('malformed', { problem: 'file' });
  const bytes = await part.toBuffer().catch(() => undefined);
  if (part.file.truncated || !bytes) return refuse('importTooLarge', { megabytes: importLimits.megabytes });
  const named = cleanText(part.filename, { maxLength: 200, lines: 'single' });
  const field = part.fields['form'];
  const form = field && 'value' in field && typeof field.value === 'string' ? field.value : '';
  return { ok: true, bytes, name: named.ok ? named.text : '', form };
}

/** In hex. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a form says; undefined where it is no JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
