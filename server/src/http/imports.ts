import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { streamId } from '@doi-thoai/shared/engine/ids';
import { analyse, type Choices, type Known, type Preview } from '@doi-thoai/shared/imports/analyse';
import { bodiesOf, contentOf } from '@doi-thoai/shared/imports/content';
import { knownIn } from '@doi-thoai/shared/imports/known-in';
import { importLimits, type ReadFile } from '@doi-thoai/shared/imports/sheet';
import { columnUses, importKinds } from '@doi-thoai/shared/imports/vocabulary';
import { withoutIdNumbers } from '@doi-thoai/shared/imports/without-id-numbers';
import { intakeChannels } from '@doi-thoai/shared/meeting/intake/vocabulary';
import { officeId } from '@doi-thoai/shared/office/office';
import { readApart } from '../imports/read-apart.ts';
import { actorsIn } from '../streams/granting.ts';
import { kindOf } from '../streams/kinds.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { officeKind } from '../streams/office-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { hashOf, parsed, sentIn, type Sent } from './sent-table.ts';

const rows = z.number().int().min(0).max(10_000);

/** What people said in a preview; see `Choices`. */
const choices = z.strictObject({
  sheet: rows.optional(),
  header: z.strictObject({ from: rows, to: rows }).nullable().optional(),
  columns: z.record(z.string().regex(/^\d{1,2}$/), z.enum(columnUses).nullable()).optional(),
  decode: z.boolean().optional(),
  answers: z.record(z.string().max(60), z.string().max(60)).optional(),
  corrections: z.record(z.string().regex(/^[A-Z]{1,3}\d{1,5}$/), z.string().max(5000)).optional(),
  leftOut: z.array(rows).max(importLimits.rows).optional(),
  channel: z.enum(intakeChannels).optional(),
});

const taking = z.strictObject({
  id: z.string().min(12).max(64),
  kind: z.enum(importKinds),
  /** Of the file that people saw, in hex. */
  hash: z.string().regex(/^[a-f0-9]{64}$/),
  choices,
});

/** As large as what 2,000 rows of long opinions make. */
const mostBytes = 8_000_000;

/** Files that offices have: read into rows, shown before anything is saved, and taken as one act. */
export function importRoutes(api: Api, { streams, limits, handleCommand }: HttpDependencies): void {
  const params = z.object({ stream: streamId });
  const bodyLimit = (importLimits.megabytes + 2) * 1_000_000;

  api.post(
    '/api/streams/:stream/imports',
    {
      schema: {
        tags: ['imports'],
        summary: 'Read a table of Excel, Word or text (multipart/form-data, one file); nothing is saved',
        consumes: ['multipart/form-data'],
        params,
        querystring: z.object({ kind: z.enum(importKinds) }),
      },
      bodyLimit,
    },
    async (request, reply) => {
      const { kind } = request.query;
      const found = await received(request);
      if (isRefusal(found)) return answer(reply, found);
      const { sent, file, known } = found;
      const shown = withoutIdNumbers(file, kind);
      const { table: _table, ...preview } = analyse(shown, kind, known);
      const { name } = sent;
      return answer(reply, { ok: true, hash: hashOf(sent.bytes), name, file: shown, known, preview });
    },
  );

  api.post(
    '/api/streams/:stream/imports/take',
    {
      schema: {
        tags: ['imports'],
        summary: 'Take a file as its preview showed it (multipart/form-data: `form` as JSON, then the file)',
        consumes: ['multipart/form-data'],
        params,
      },
      bodyLimit,
    },
    async (request, reply) => takeFile(request, reply),
  );

  async function takeFile(request: FastifyRequest<{ Params: { stream: string } }>, reply: FastifyReply) {
    const found = await received(request);
    if (isRefusal(found)) return answer(reply, found);
    const { sent, file, known } = found;
    const form = taking.safeParse(parsed(sent.form));
    if (!form.success) return answer(reply, refuse('malformed', { problem: 'form' }));
    const { id, kind, hash } = form.data;
    if (hash !== hashOf(sent.bytes)) return answer(reply, refuse('importChanged'));
    const preview: Preview = analyse(file, kind, known, form.data.choices as Choices);
    const unsaid = kind === 'opinions' && form.data.choices.channel === undefined;
    if (unsaid) return answer(reply, refuse('importChannelUnsaid'));
    if (!preview.ready) return answer(reply, refuse('importNotReady'));
    const sheet = file.sheets[preview.sheet]?.name ?? '';
    const stream = request.params.stream;
    const act = actOf(stream, preview, form.data.choices.channel, { hash, name: sent.name, sheet });
    if (!act) return answer(reply, refuse('importNotHere'));
    const command = { id, stream, ...act };
    const outcome = await handleCommand(command, request.caller, mostBytes);
    return answer(reply, outcome.ok ? { ...outcome, count: preview.entries.length } : outcome);
  }

  /** The file that came in, its cells and what they are compared with; or why not. */
  async function received(
    request: FastifyRequest<{ Params: { stream: string } }>,
  ): Promise<
    { readonly ok: true; readonly sent: Sent; readonly file: ReadFile; readonly known: Known } | Refusal
  > {
    const { stream } = request.params;
    const barred = await barredFrom(request, stream);
    if (barred) return barred;
    const held = await limits.count('upload', request.caller.session?.id ?? request.caller.address);
    if (held) return held;
    const sent = await sentIn(request);
    if (isRefusal(sent)) return sent;
    const read = await readApart(sent.bytes);
    if (!read.ok) return read;
    const known = await knownFor(stream);
    return { ok: true, sent, file: read.file, known };
  }

  /** Coordinators alone import, whatever the stream is. */
  async function barredFrom(
    { caller, sessionRefusal }: FastifyRequest,
    stream: string,
  ): Promise<Refusal | undefined> {
    if (!kindOf(stream)) return refuse('unknownMeeting');
    return streams.withAny(stream, ({ kind, state, exists }) => {
      const actors = actorsIn(kind, state, caller);
      if (!actors.some(({ role }) => role === 'coordinator'))
        return sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn');
      return exists ? undefined : refuse('unknownMeeting');
    });
  }

  async function knownFor(stream: string): Promise<Known> {
    const bodies = await streams.with(officeKind, officeId, ({ state }) => [...state.bodies]);
    if (stream === officeId) return knownIn(bodies, null);
    return streams.with(meetingKind, stream, ({ state }) => knownIn(bodies, state));
  }
}

/** The one command that takes a file; undefined where a stream does not take its kind. */
function actOf(
  stream: string,
  preview: Preview,
  channel: Choices['channel'],
  file: { readonly hash: string; readonly name: string; readonly sheet: string },
): { readonly type: string; readonly input: object } | undefined {
  if (stream === officeId)
    return preview.kind === 'bodies'
      ? { type: 'directory.addBodies', input: { file, bodies: bodiesOf(preview) } }
      : undefined;
  const content = contentOf(preview, channel);
  return content && { type: 'import.take', input: { file, content } };
}
