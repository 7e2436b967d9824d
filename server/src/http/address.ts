import { z } from 'zod';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import { keepersOfDevices } from '@doi-thoai/shared/wire/devices';
import { Reaching } from '../access/reach.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { refuseUnless } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

const inMeeting = z.object({ meeting: id });

/** For pages that draw codes to scan, and for those who choose where the codes lead. */
export function addressRoutes(api: Api, { settings, origins, streams, gate }: HttpDependencies): void {
  const reaching = new Reaching(settings, origins);
  api.get(
    '/api/address',
    {
      schema: {
        tags: ['access'],
        summary: "Where phones reach this server; null when the page's own address is as good",
      },
    },
    async (request) => ({ ok: true, origin: (await reaching.of(request)).origin }),
  );

  api.get(
    '/api/entrance',
    {
      schema: {
        tags: ['access'],
        summary:
          'Whether sockets of a page at this origin are let in: a browser does not tell a page why one was refused',
        querystring: z.object({ page: z.string().max(200) }),
      },
    },
    ({ raw, query }, reply) => {
      const asking = { headers: { ...raw.headers, origin: query.page } };
      return answer(reply, gate.refusalOf(asking) ?? { ok: true });
    },
  );

  api.get(
    '/api/meetings/:meeting/addresses',
    {
      schema: {
        tags: ['seats'],
        summary: 'The addresses of this machine that codes for phones may lead to, the likeliest first',
        params: inMeeting,
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const refusal = refuseUnless(request, open, keepersOfDevices);
        return answer(reply, refusal ?? { ok: true, ...(await reaching.of(request)) });
      }),
  );

  api.post(
    '/api/meetings/:meeting/addresses',
    {
      schema: {
        tags: ['seats'],
        summary: 'Choose where codes for phones lead; nothing to leave it to the server',
        params: inMeeting,
        body: z.strictObject({ origin: z.string().max(100) }),
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const refusal = refuseUnless(request, open, keepersOfDevices);
        if (refusal) return answer(reply, refusal);
        const taken = await reaching.choose(request.body.origin, request);
        return answer(reply, taken ? { ok: true } : refuse('unknownAddress'));
      }),
  );
}
