import { refuse } from '@doi-thoai/shared/engine/refusal';
import { z } from 'zod';
import { project } from '@doi-thoai/shared/engine/view';
import { streamId } from '@doi-thoai/shared/engine/ids';
import { actorsIn } from '../streams/granting.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** Streams of every kind: the office's calendar and rules are commanded and looked at as a meeting is. */
export function streamRoutes(api: Api, { handleCommand, streams }: HttpDependencies): void {
  api.post(
    '/api/streams/:stream/commands',
    {
      schema: {
        tags: ['streams'],
        summary: 'Command a stream; the same id sent again gets the first outcome',
        params: z.object({ stream: streamId }),
        body: z.unknown(),
      },
      // What is wrong with a command is said by the one path of a command, as over the wire.
      validatorCompiler: () => (value: unknown) => ({ value }),
    },
    async (request, reply) => {
      const body: unknown = request.body;
      const { stream } = request.params;
      if (typeof body !== 'object' || body === null)
        return answer(reply, refuse('malformed', { problem: 'body' }));
      return answer(reply, await handleCommand({ ...body, stream }, request.caller));
    },
  );

  api.get(
    '/api/streams/:stream/views/:audience',
    {
      schema: {
        tags: ['streams'],
        summary: 'What an audience that the caller belongs to sees of a stream, and up to which event',
        params: z.object({ stream: streamId, audience: z.string().regex(/^[a-z]{1,20}$/) }),
      },
    },
    (request, reply) => {
      const { stream, audience } = request.params;
      return streams.withAny(stream, ({ kind, state, checkpoint }) => {
        for (const actor of actorsIn(kind, state, request.caller)) {
          const viewer = kind.viewerOf(state, actor, { audience });
          const view = kind.views[audience];
          if (typeof viewer === 'object' && view)
            return answer(reply, { ok: true, seq: checkpoint.head.seq, view: project(view, state, viewer) });
        }
        return answer(
          reply,
          request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn'),
        );
      });
    },
  );
}
