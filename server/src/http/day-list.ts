import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { dayList, type DaySource } from '@doi-thoai/shared/queries/day-list';
import type { Reaches } from '@doi-thoai/shared/queries/day-rows';
import { dayOf, daySourceOf } from '@doi-thoai/shared/queries/kept-day';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { mailAddress } from '@doi-thoai/shared/queries/mail-address';
import { foundMatters } from '@doi-thoai/shared/queries/tracker';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { refuseUnlessCoordinator } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { TrackedNow } from './tracked-now.ts';
import { trackerQuery } from './tracker-query.ts';

/** What a coordinator has before them in the morning, over all conferences that are past their close (QN10). */
export function dayListRoutes(
  api: Api,
  { projections, streams, house, mails, wall }: HttpDependencies,
): void {
  const tracked = new TrackedNow(projections);
  api.get(
    '/api/office/today',
    {
      schema: {
        tags: ['streams'],
        summary:
          'The day’s list of whoever follows up conferences: what is late, due today and soon, what lies with upper bodies, who was reminded of it, and how far results are public; of some matters, where they are looked for as in the tracker',
        querystring: trackerQuery.omit({ order: true }),
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const now = instant(wall());
      const [listed, kept] = await Promise.all([projections.meetings(), projections.matters()]);
      const meetings = await sources(listed, kept);
      const matters = foundMatters(tracked.of(kept, now), request.query);
      const today = civilDateOf(now);
      const reaches: Reaches = (body) => mailAddress(house.directory, body, today) !== undefined;
      return answer(reply, { ok: true, ...dayList(matters, meetings, today, mails ? reaches : undefined) });
    },
  );

  /** Conferences that are past their close, as they are kept; nothing is kept of one in which nothing was asked. */
  function sources(
    listed: readonly MeetingSummary[],
    all: readonly KeptMatters[],
  ): Promise<readonly DaySource[]> {
    const kept = new Map(all.map((one) => [one.meeting.id, one]));
    return Promise.all(
      pastTheirClose(listed).map(async ({ id }) => {
        const one = kept.get(id);
        return one ? daySourceOf(one) : streams.with(meetingKind, id, ({ state }) => dayOf(state));
      }),
    );
  }
}

/** Conferences of which a body can be late with something, and is reminded of it. */
export function pastTheirClose(listed: readonly MeetingSummary[]): readonly MeetingSummary[] {
  return listed.filter(({ rehearsal, state }) => !rehearsal && state === 'closed');
}
