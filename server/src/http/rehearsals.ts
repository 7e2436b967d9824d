import { z } from 'zod';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import { whoDid } from '../access/caller.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { actorAmong } from './authentication.ts';
import { answer } from './errors.ts';

/** A plan is rehearsed from the page of its preparation, by whoever coordinates it (BX12). */
export function rehearsalRoutes(api: Api, { streams, troupe }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/rehearsals',
    {
      schema: {
        tags: ['meetings'],
        summary:
          'Begin a rehearsal of this plan, with simulated people in every seat; it waits to be let go on',
        params: z.object({ meeting: id }),
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const asking = await streams.with(meetingKind, meeting, (open) => {
        const actor = actorAmong(request, open, ['coordinator']);
        if (isRefusal(actor)) return actor;
        const { who: account, device } = whoDid(request.caller, actor);
        return { account, device };
      });
      return answer(reply, isRefusal(asking) ? asking : await troupe.begin(meeting, asking));
    },
  );
}
