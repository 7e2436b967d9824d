import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { PublicResults } from '@doi-thoai/shared/queries/public-results';
import { hasResults, publicResults } from '@doi-thoai/shared/queries/results-of';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { resultsCsv } from './results-csv.ts';

const oneMeeting = z.object({ meeting: id });

/** A cache in front of the server may hand it to a whole town for so long. */
const shared = 'public, max-age=1';

/** What stands of one state on one day: put together once, however many read it. */
interface Kept {
  readonly day: string;
  readonly results: PublicResults | null;
  json?: string;
  csv?: string;
}

const keptOf = new WeakMap<Meeting, Kept>();

/** What came of a conference, for everybody: the same rows as a page, as a table and as data. */
export function resultRoutes(api: Api, { streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/results',
    {
      schema: {
        tags: ['meetings'],
        summary: 'What came of a conference, matter by matter, for everybody; null before it was closed',
        params: oneMeeting,
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, (open) => {
        if (!open.exists) return answer(reply, refuse('unknownMeeting'));
        const { kept, tag } = standing(open);
        if (isKnown(request, reply, tag)) return reply.code(304).send();
        kept.json ??= JSON.stringify({ ok: true, seq: open.seq(), ...told(open.state, kept.results) });
        return reply.type('application/json; charset=utf-8').send(kept.json);
      }),
  );

  api.get(
    '/api/meetings/:meeting/results.csv',
    {
      schema: {
        tags: ['meetings'],
        summary: 'The same as a table for Excel; no one who asked is named in it',
        params: oneMeeting,
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, (open) => {
        if (!open.exists) return answer(reply, refuse('unknownMeeting'));
        const { kept, tag } = standing(open);
        if (isKnown(request, reply, tag)) return reply.code(304).send();
        kept.csv ??= resultsCsv(kept.results?.rows ?? []);
        const name = encodeURIComponent(`ket-qua-${request.params.meeting}.csv`);
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
          .send(kept.csv);
      }),
  );
}

/** Days pass, and what was in time is late on the next one. */
function standing(open: OpenStream<Meeting>): { readonly kept: Kept; readonly tag: string } {
  const now = open.now();
  const day = civilDateOf(now);
  const tag = `"${open.seq()}-${day}"`;
  const known = keptOf.get(open.state);
  if (known?.day === day) return { kept: known, tag };
  const kept = { day, results: hasResults(open.state) ? publicResults(open.state, now) : null };
  keptOf.set(open.state, kept);
  return { kept, tag };
}

function told(meeting: Meeting, results: PublicResults | null) {
  const { title, period, place, host, state, rehearsal } = meeting.about;
  return { about: { title, heldOn: sessionDay(meeting), period, place, host, state, rehearsal }, results };
}

/** Whether whoever asks has it already. */
function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  void reply.header('etag', tag).header('cache-control', shared);
  const held = request.headers['if-none-match'] ?? '';
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
