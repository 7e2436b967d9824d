import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { isRefusal, refuse } from '@doi-thoai/shared/engine/refusal';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { whoDid } from '../access/caller.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { actorAmong } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** Who calls people before the day: that they are admitted, that the place has changed. */
const callers: readonly Role[] = ['coordinator', 'moderator'];

/** No view holds a phone number (V1): whoever has to call asks for one, and that stands in the record of access. */
export function phoneRoutes(api: Api, { book, streams }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/participants/:participant/phone',
    {
      schema: {
        tags: ['meetings'],
        summary: "A participant's phone number; who asked for it is written to the record of access",
        params: z.object({ meeting: id, participant: id }),
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const actor = actorAmong(request, open, callers);
        if (isRefusal(actor)) return answer(reply, actor);
        const person = open.state.participants.get(request.params.participant);
        if (!person) return answer(reply, refuse('unknownParticipant'));
        if (person.phone === '') return answer(reply, refuse('noPhone'));
        // By the id: the book holds no names of citizens.
        await book.note({
          act: 'phoneSeen',
          ...whoDid(request.caller, actor),
          whom: person.id,
          stream: open.id,
        });
        return answer(reply, { ok: true, phone: person.phone });
      }),
  );
}
