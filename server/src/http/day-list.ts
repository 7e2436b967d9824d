import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { dayList } from '@doi-thoai/shared/queries/day-list';
import { meetingKind } from '../streams/meeting-kind.ts';
import { refuseUnlessCoordinator } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { TrackedNow } from './tracked-now.ts';

/** What a coordinator has before them in the morning, over all conferences that are past their close (QN10). */
export function dayListRoutes(api: Api, { projections, streams, wall }: HttpDependencies): void {
  const tracked = new TrackedNow(projections);
  api.get(
    '/api/office/today',
    {
      schema: {
        tags: ['streams'],
        summary:
          'The day’s list of whoever follows up conferences: what is late, due today and soon, what lies with upper bodies, who was reminded of it, and how far results are public',
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const now = instant(wall());
      const listed = await projections.meetings();
      const closed = listed.filter(({ rehearsal, state }) => !rehearsal && state === 'closed');
      const [matters, meetings] = await Promise.all([
        tracked.matters(now),
        Promise.all(closed.map(({ id }) => streams.with(meetingKind, id, ({ state }) => state))),
      ]);
      return answer(reply, { ok: true, ...dayList(matters, meetings, civilDateOf(now)) });
    },
  );
}
