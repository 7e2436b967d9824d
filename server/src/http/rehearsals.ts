import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { conductors, seated } from '@doi-thoai/shared/meeting/session/rehearsal';
import { whoDid } from '../access/caller.ts';
import type { Asking } from '../rehearsal/troupe.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { actorAmong } from './authentication.ts';
import { answer } from './errors.ts';

const params = z.object({ meeting: id });

/** A plan is rehearsed from the page of its preparation, by whoever coordinates it (BX12). */
export function rehearsalRoutes(api: Api, { streams, troupe }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/rehearsals',
    {
      schema: {
        tags: ['meetings'],
        summary:
          'Begin a rehearsal of this plan, with simulated people in every seat; it waits to be let go on',
        params,
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const asking = await whoAsks(request, meeting, ['coordinator']);
      return answer(reply, isRefusal(asking) ? asking : await troupe.begin(meeting, asking));
    },
  );

  api.get(
    '/api/meetings/:meeting/players',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Whether simulated people sit in the seats of this rehearsal; null while nobody can tell',
        params,
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const asking = await whoAsks(request, meeting, seated, isRehearsal);
      return answer(
        reply,
        isRefusal(asking) ? asking : { ok: true, there: await troupe.playersThere(meeting) },
      );
    },
  );

  api.post(
    '/api/meetings/:meeting/players',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Let simulated people come into this rehearsal again, after they left it before its end',
        params,
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const asking = await whoAsks(request, meeting, conductors, goesOn);
      return answer(reply, isRefusal(asking) ? asking : await troupe.goOn(meeting, asking));
    },
  );

  function whoAsks(
    request: FastifyRequest,
    meeting: string,
    roles: readonly Role[],
    refusalOf: (meeting: Meeting) => Refusal | undefined = () => undefined,
  ): Promise<Asking | Refusal> {
    return streams.with(meetingKind, meeting, (open) => {
      const actor = actorAmong(request, open, roles);
      if (isRefusal(actor)) return actor;
      const { who: account, device } = whoDid(request.caller, actor);
      return refusalOf(open.state) ?? { account, device };
    });
  }
}

function isRehearsal({ about }: Meeting): Refusal | undefined {
  return about.rehearsal ? undefined : refuse('notRehearsal');
}

function goesOn(meeting: Meeting): Refusal | undefined {
  return isRehearsal(meeting) ?? (meeting.about.state === 'closed' ? refuse('rehearsalOver') : undefined);
}
