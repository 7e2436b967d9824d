import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { registerLineOf, registersInOrder } from '@doi-thoai/shared/queries/registers';
import { rolesOf } from '../access/caller.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** The registers of an office's conferences, with how many papers of each wait for the registry (TD7). */
export function registerRoutes(api: Api, { streams, projections, wall }: HttpDependencies): void {
  api.get(
    '/api/office/registers',
    {
      schema: {
        tags: ['streams'],
        summary: 'Conferences with how many of their papers wait for a number or for the signed file',
      },
    },
    async ({ caller, sessionRefusal }, reply) => {
      const roles = rolesOf(caller);
      if (!roles.includes('registry') && !roles.includes('coordinator'))
        return answer(reply, sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn'));
      const listed = (await projections.meetings()).filter(({ rehearsal }) => !rehearsal);
      const lines = await Promise.all(
        listed.map(({ id }) => streams.with(meetingKind, id, ({ state }) => registerLineOf(state))),
      );
      const today = civilDateOf(instant(wall()));
      return answer(reply, { ok: true, meetings: registersInOrder(lines, today) });
    },
  );
}
