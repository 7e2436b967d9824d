import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { dayList, type DaySource } from '@doi-thoai/shared/queries/day-list';
import { daySourceOf } from '@doi-thoai/shared/queries/kept-day';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import type { MeetingSummary } from '../projections/meeting-list.ts';
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
      const [listed, kept] = await Promise.all([projections.meetings(), projections.matters()]);
      const meetings = await sources(listed, kept);
      return answer(reply, { ok: true, ...dayList(tracked.of(kept, now), meetings, civilDateOf(now)) });
    },
  );

  /** Conferences that are past their close, as they are kept; nothing is kept of one in which nothing was asked. */
  function sources(
    listed: readonly MeetingSummary[],
    all: readonly KeptMatters[],
  ): Promise<readonly DaySource[]> {
    const closed = listed.filter(({ rehearsal, state }) => !rehearsal && state === 'closed');
    const kept = new Map(all.map((one) => [one.meeting.id, one]));
    return Promise.all(
      closed.map(async ({ id }) => {
        const one = kept.get(id);
        return one ? daySourceOf(one) : streams.with(meetingKind, id, ({ state }) => state);
      }),
    );
  }
}
